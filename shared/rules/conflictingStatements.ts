// One quantity stated differently by two departments.
import { itemsUsing } from '../catalogue/findInput.ts'
import { departmentName } from '../ledger/departmentName.ts'
import type { Rule } from './ruleView.ts'

export const conflictingStatements: Rule = (view) =>
  [...view.state.values.values()].flatMap((value) => {
    const item = itemsUsing(view.standard, value.quantity)[0]
    const other = value.competing[0]
    if (!item || !other) return []
    const quantity = view.standard.quantities.find((entry) => entry.id === value.quantity)!
    const facts = {
      quantity: quantity.name.zh,
      year: String(value.year),
      recorded: `${value.entered} ${value.unit}`,
      other: `${other.entered} ${other.unit}`,
      from: departmentName(view.standard, view.state, other.department) || '—',
    }
    return [{ item, year: value.year, facts, place: { page: 'items' as const, item, year: value.year } }]
  })
