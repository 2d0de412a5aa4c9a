// A clause that a named person has to confirm and nobody did.
import { itemLabel, type Rule } from './ruleView.ts'

export const clauseNotConfirmed: Rule = (view) =>
  view.assessment.conditions.flatMap((assessed) => {
    const item = view.standard.conditions.find((condition) => condition.id === assessed.id)!
    return assessed.clauses
      .filter((clause) => clause.judgedBy === 'confirmed' && clause.verdict === 'noData')
      .map((clause) => ({
        item: item.id,
        facts: { item: itemLabel(item), clause: clause.text.zh },
        place: { page: 'items' as const, item: item.id, field: clause.id },
      }))
  })
