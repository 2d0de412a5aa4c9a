// The office's own thresholds and items, each with its reason.
import { type CommandHandler, refuse } from '../context.ts'
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

export const addOwnItem: CommandHandler<'ownItem.add'> = (context, input) => {
  const { indicator, reason, by } = input
  const { standard } = context.derived()
  if ([...standard.indicators, ...standard.conditions].some((entry) => entry.id === indicator.id)) {
    return refuse('itemIdTaken', { item: indicator.id })
  }
  const quantities = new Set(standard.quantities.map((quantity) => quantity.id))
  const stray = indicator.inputs.find(
    (entry) => !quantities.has(entry.quantity) && entry.quantity !== `${indicator.id}.${entry.id}`,
  )
  if (stray) return refuse('unknownQuantity', { quantity: stray.quantity, item: indicator.id })
  return {
    edits: putEdit(context.state, 'ownItems', { id: indicator.id, indicator, reason, by, at: context.now }),
    answer: null,
  }
}

/** An own item that still has values or links stays until they are gone: nothing is lost by the way. */
export const removeOwnItem: CommandHandler<'ownItem.remove'> = (context, input) => {
  if (!context.state.ownItems.has(input.item)) return refuse('unknownItem', { item: input.item })
  const linked = [...context.state.links.values()].filter((link) => link.item === input.item).length
  if (linked > 0) return refuse('ownItemStillLinked', { item: input.item, count: String(linked) })
  return { edits: removeEdit(context.state, 'ownItems', input.item), answer: null }
}

function readDecimal(text: string): string | null {
  const plain = text.trim().normalize('NFKC')
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : null
}
