// A published value that differs from the one computed from its inputs.
import { itemLabel, type Rule } from './ruleView.ts'

export const directDiffers: Rule = (view) =>
  view.assessment.items.flatMap((assessed) => {
    const item = view.standard.indicators.find((indicator) => indicator.id === assessed.id)!
    return assessed.components
      .flatMap((component) => component.years)
      .filter((entry) => entry.directDiffers !== null)
      .map((entry) => ({
        item: item.id,
        year: entry.year,
        facts: {
          item: itemLabel(item),
          year: String(entry.year),
          published: entry.directDiffers!,
          computed: entry.shown ?? '',
        },
        place: { page: 'items' as const, item: item.id, year: entry.year },
      }))
  })
