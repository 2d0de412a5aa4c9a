// The standard as one office uses it: with its own items and its changed thresholds.
import type { Indicator, Operator, Quantity, Standard } from './standard.ts'

/** Structural twin of the ledger's row: the catalogue does not know the ledger. */
export interface Override {
  id: string
  op: Operator
  value: string
  reason: string
  by: string
  at: string
}
export interface EffectiveStandard<Row extends Override = Override> {
  standard: Standard
  /** By component or clause id. */
  overrides: ReadonlyMap<string, Row>
  /** Ids of items the office added. */
  ownItems: ReadonlySet<string>
}

/** Own items follow the catalogue's; a quantity of an own item that the catalogue lacks is made from the first input that names it. */
export function effectiveStandard<Row extends Override>(
  base: Standard,
  overrides: Iterable<Row>,
  ownItems: Iterable<{ indicator: Indicator }>,
): EffectiveStandard<Row> {
  const own = [...ownItems].map(({ indicator }) => indicator)
  const known = new Set(base.quantities.map((quantity) => quantity.id))
  const ownQuantities: Quantity[] = []
  for (const input of own.flatMap((indicator) => indicator.inputs)) {
    if (known.has(input.quantity)) continue
    known.add(input.quantity)
    ownQuantities.push({ id: input.quantity, name: input.name, unit: input.unit, base: '' })
  }
  const standard =
    own.length === 0
      ? base
      : {
          ...base,
          indicators: [...base.indicators, ...own],
          quantities: [...base.quantities, ...ownQuantities],
        }
  return {
    standard,
    overrides: new Map([...overrides].map((row) => [row.id, row])),
    ownItems: new Set(own.map((indicator) => indicator.id)),
  }
}
