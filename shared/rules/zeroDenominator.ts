// A divisor of zero gives no value: neither 0 nor 100 %.
import { itemLabel, type Rule } from './ruleView.ts'

export const zeroDenominator: Rule = (view) =>
  view.assessment.items.flatMap((assessed) => {
    const item = view.standard.indicators.find((indicator) => indicator.id === assessed.id)!
    if (assessed.verdict === 'notApplicable') return []
    const years = new Set(
      assessed.components
        .flatMap((component) => component.years)
        .filter((entry) => entry.zeroDenominator)
        .map((entry) => entry.year),
    )
    return [...years].map((year) => ({
      item: item.id,
      year,
      facts: { item: itemLabel(item), year: String(year) },
      place: { page: 'items' as const, item: item.id, year },
    }))
  })
