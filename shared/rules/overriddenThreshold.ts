// A threshold that the office changed.
import { itemLabel, type Rule } from './ruleView.ts'

export const overriddenThreshold: Rule = (view) =>
  [...view.overrides.values()].flatMap((override) => {
    const item =
      view.standard.indicators.find((entry) =>
        entry.components.some((component) => component.id === override.id),
      ) ?? view.standard.conditions.find((entry) => entry.clauses.some((clause) => clause.id === override.id))
    if (!item) return []
    const facts = {
      item: itemLabel(item),
      limit: `${override.op} ${override.value}`,
      reason: override.reason,
      by: override.by,
    }
    return [{ item: item.id, facts, place: { page: 'settings' as const, field: override.id } }]
  })
