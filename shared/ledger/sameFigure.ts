// Whether two statements of one quantity say the same: 20000 公顷 and 200 km² do, 200 公顷 and 200 km² do not.
import { compare, exact } from '../figures/exact.ts'
import { convert, type Units } from '../figures/units.ts'
import type { InputValue } from './ledgerState.ts'

export type StatedFigure = Pick<InputValue, 'number' | 'list' | 'unit'>

/** Exact, across units of one dimension. A unit that cannot be converted makes every number another figure. */
export function sameFigure(a: StatedFigure, b: StatedFigure, units: Units): boolean {
  if (a.number === null || b.number === null)
    return a.number === b.number && JSON.stringify(a.list) === JSON.stringify(b.list)
  const converted = convert(exact(a.number), a.unit, b.unit, units)
  return converted.ok && compare(converted.value, exact(b.number)) === 0
}
