// A binding item below its threshold: it bars the title.
import { itemLabel, type Rule } from './ruleView.ts'

export const notMetBinding: Rule = (view) =>
  view.assessment.items
    .filter((assessed) => assessed.binding && assessed.verdict === 'notMet')
    .map((assessed) => {
      const item = view.standard.indicators.find((indicator) => indicator.id === assessed.id)!
      const facts = {
        item: itemLabel(item),
        shown: assessed.shown ?? assessed.arithmetic,
        wanted: item.requirementText.zh,
      }
      return {
        item: item.id,
        year: assessed.judgedYear,
        facts,
        place: { page: 'items' as const, item: item.id, year: assessed.judgedYear },
      }
    })
