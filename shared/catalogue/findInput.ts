// Finds what people name: an item by number or name, an input by id or name, the items that use a quantity.
import type { CatalogueInput, Condition, Indicator, Quantity, Standard } from './standard.ts'

export interface FoundInput {
  item: Indicator | Condition
  input: CatalogueInput
  quantity: Quantity
}
export type InputSearch = FoundInput | { unknown: 'item' } | { unknown: 'input'; item: Indicator | Condition }

/** An item by id (`3a`, `C5`), by a clause of it (`C5.1`), or by its Chinese name. */
export function findItem(standard: Standard, named: string): Indicator | Condition | null {
  const word = named.normalize('NFKC').trim()
  const fits = (item: Indicator | Condition) =>
    item.id.toLowerCase() === word.toLowerCase() || item.name.zh.normalize('NFKC') === word
  return (
    standard.indicators.find(fits) ??
    standard.conditions.find(
      (condition) =>
        fits(condition) || condition.clauses.some((clause) => clause.id.toLowerCase() === word.toLowerCase()),
    ) ??
    null
  )
}

/** An input of an item by id or Chinese name. */
export function findInput(standard: Standard, itemNamed: string, inputNamed: string): InputSearch {
  const item = findItem(standard, itemNamed)
  if (!item) return { unknown: 'item' }
  const word = inputNamed.normalize('NFKC').trim()
  const input = item.inputs.find((entry) => entry.id === word || entry.name.zh.normalize('NFKC') === word)
  if (!input) return { unknown: 'input', item }
  return { item, input, quantity: standard.quantities.find((quantity) => quantity.id === input.quantity)! }
}

const users = new WeakMap<Standard, Map<string, string[]>>()

/** Ids of the items that use a quantity, in the order of the standard. */
export function itemsUsing(standard: Standard, quantity: string): string[] {
  let known = users.get(standard)
  if (!known) {
    known = new Map()
    for (const item of [...standard.indicators, ...standard.conditions]) {
      for (const id of new Set(item.inputs.map((input) => input.quantity)))
        known.set(id, [...(known.get(id) ?? []), item.id])
    }
    users.set(standard, known)
  }
  return known.get(quantity) ?? []
}
