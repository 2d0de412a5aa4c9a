// A clause of a basic condition that does not hold: it bars the application.
import { itemLabel, type Rule } from './ruleView.ts'

export const conditionNotMet: Rule = (view) =>
  view.assessment.conditions.flatMap((assessed) => {
    const item = view.standard.conditions.find((condition) => condition.id === assessed.id)!
    return assessed.clauses
      .filter((clause) => clause.verdict === 'notMet')
      .map((clause) => ({
        item: item.id,
        facts: { item: itemLabel(item), clause: clause.text.zh, shown: clause.shown ?? '' },
        place: { page: 'items' as const, item: item.id, field: clause.id },
      }))
  })
