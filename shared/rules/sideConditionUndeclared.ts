// A declared side condition about which nobody has said anything.
import { itemLabel, type Rule } from './ruleView.ts'

export const sideConditionUndeclared: Rule = (view) =>
  view.assessment.items.flatMap((assessed) => {
    const item = view.standard.indicators.find((indicator) => indicator.id === assessed.id)!
    const open = new Set(
      assessed.sideConditions.filter((entry) => entry.verdict === 'undeclared').map((entry) => entry.id),
    )
    if (assessed.verdict === 'notApplicable') return []
    return item.sideConditions
      .filter((condition) => open.has(condition.id))
      .map((condition) => ({
        item: item.id,
        facts: { item: itemLabel(item), text: condition.text.zh },
        place: { page: 'items' as const, item: item.id, field: condition.id },
      }))
  })
