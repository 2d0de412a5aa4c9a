// An item whose value gets worse over the three years.
import { itemLabel, type Rule } from './ruleView.ts'

export const worseningTrend: Rule = (view) =>
  view.assessment.items
    .filter((assessed) => assessed.trendIs === 'worse' && assessed.verdict !== 'notApplicable')
    .map((assessed) => {
      const item = view.standard.indicators.find((indicator) => indicator.id === assessed.id)!
      const shown = assessed.years.map((entry) => entry.shown ?? '—').join('→')
      return {
        item: item.id,
        facts: { item: itemLabel(item), shown },
        place: { page: 'items' as const, item: item.id },
      }
    })
