// The judged year is incomplete, so an earlier year decides for now.
import { itemLabel, type Rule } from './ruleView.ts'

export const judgedOnEarlierYear: Rule = (view) =>
  view.assessment.items
    .filter((assessed) => assessed.judgedEarlier && assessed.verdict !== 'notApplicable')
    .map((assessed) => {
      const item = view.standard.indicators.find((indicator) => indicator.id === assessed.id)!
      const wanted = view.state.profile.get('profile')!.judgedYear
      return {
        item: item.id,
        year: wanted,
        facts: { item: itemLabel(item), used: String(assessed.judgedYear), wanted: String(wanted) },
        place: { page: 'items' as const, item: item.id, year: wanted },
      }
    })
