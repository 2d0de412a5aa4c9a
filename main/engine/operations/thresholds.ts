// The office's own thresholds and items, each with its reason.
import { crossFaults } from '../../../shared/catalogue/crossFaults.ts'
import { effectiveStandard } from '../../../shared/catalogue/effectiveStandard.ts'
import { itemsUsing } from '../../../shared/catalogue/findInput.ts'
import { type InputValue, profileOf } from '../../../shared/ledger/ledgerState.ts'
import { type CallContext, type CommandHandler, refuse } from '../context.ts'
import { putEdit, removeEdit } from './edits.ts'

export const overrideThreshold: CommandHandler<'threshold.override'> = (context, input) => {
  const { standard } = context.derived()
  const components = standard.indicators
    .flatMap((indicator) => indicator.components)
    .filter((component) => component.formula)
  const clauses = standard.conditions
    .flatMap((condition) => condition.clauses)
    .filter((clause) => clause.judgedBy === 'computed')
  if (![...components, ...clauses].some((entry) => entry.id === input.component))
    return refuse('unknownComponent', { component: input.component })
  const value = readDecimal(input.value)
  if (value === null) return refuse('notADecimal', { text: input.value })
  const { component: id, op, reason, by } = input
  return {
    edits: putEdit(context.state, 'overrides', { id, op, value, reason, by, at: context.now }),
    answer: null,
  }
}

export const restoreThreshold: CommandHandler<'threshold.restore'> = (context, input) => ({
  edits: removeEdit(context.state, 'overrides', input.component),
  answer: null,
})

/** An item's sheet is named by its id: Excel takes 31 characters and reads names without case. */
const longestOwnId = 24

export const addOwnItem: CommandHandler<'ownItem.add'> = (context, input) => {
  const { indicator, reason, by } = input
  const { standard } = context.derived()
  if (indicator.id.length > longestOwnId)
    return refuse('itemIdTooLong', { item: indicator.id, most: String(longestOwnId) })
  const known = [...standard.indicators, ...standard.conditions].map((entry) => entry.id.toLowerCase())
  if (known.includes(indicator.id.toLowerCase())) return refuse('itemIdTaken', { item: indicator.id })
  const quantities = new Set(standard.quantities.map((quantity) => quantity.id))
  const stray = indicator.inputs.find(
    (entry) => !quantities.has(entry.quantity) && entry.quantity !== `${indicator.id}.${entry.id}`,
  )
  if (stray) return refuse('unknownQuantity', { quantity: stray.quantity, item: indicator.id })
  const faults = crossFaults(effectiveStandard(standard, [], [{ indicator }]).standard)
  if (faults.length > 0)
    return refuse(
      'faultyOwnItem',
      { item: indicator.id },
      faults.map((fault) => ({ code: 'standardFault', facts: { ...fault } })),
    )
  return {
    edits: putEdit(context.state, 'ownItems', { id: indicator.id, indicator, reason, by, at: context.now }),
    answer: null,
  }
}

/** An own item that still has values or links stays until they are gone: nothing is lost by the way. */
export const removeOwnItem: CommandHandler<'ownItem.remove'> = (context, input) => {
  const { state } = context
  const own = state.ownItems.get(input.item)
  if (!own) return refuse('unknownItem', { item: input.item })
  const linked = [...state.links.values()].filter((link) => link.item === input.item).length
  if (linked > 0) return refuse('ownItemStillLinked', { item: input.item, count: String(linked) })
  const figures = figuresOfItsOwn(context, input.item)
  const { years } = profileOf(state)
  const shown = figures.filter(({ year }) => years.includes(year)).length
  if (shown > 0) return refuse('ownItemStillHasFigures', { item: input.item, count: String(shown) })
  // Decisions about the item, and figures of years that the ledger no longer shows, go and come back in the same step.
  return {
    edits: [
      ...removeEdit(state, 'ownItems', input.item),
      ...removeEdit(state, 'items', input.item),
      ...own.indicator.components.flatMap(({ id }) => removeEdit(state, 'overrides', id)),
      ...figures.flatMap(({ id }) => removeEdit(state, 'values', id)),
    ],
    answer: null,
  }
}

/** Figures that no other item uses. */
function figuresOfItsOwn(context: CallContext, item: string): InputValue[] {
  const { standard } = context.derived()
  return [...context.state.values.values()].filter(({ quantity }) => {
    const users = itemsUsing(standard, quantity)
    return users.length === 1 && users[0] === item
  })
}

function readDecimal(text: string): string | null {
  const plain = text.trim().normalize('NFKC')
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : null
}
