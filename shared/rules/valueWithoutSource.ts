// A recorded figure that says neither its department nor its document.
import { itemsUsing } from '../catalogue/findInput.ts'
import type { Rule } from './ruleView.ts'

export const valueWithoutSource: Rule = (view) =>
  [...view.state.values.values()].flatMap((value) => {
    const item = itemsUsing(view.standard, value.quantity)[0]
    if (!item || (value.source !== '' && value.department !== '') || value.evidence !== null) return []
    const quantity = view.standard.quantities.find((entry) => entry.id === value.quantity)!
    const input = [...view.standard.indicators, ...view.standard.conditions]
      .find((entry) => entry.id === item)!
      .inputs.find((entry) => entry.quantity === value.quantity)!
    const facts = { quantity: quantity.name.zh, year: String(value.year) }
    return [
      {
        item,
        year: value.year,
        facts,
        place: { page: 'items' as const, item, year: value.year, field: input.id },
      },
    ]
  })
