// What is wrong between the parts of a standard whose shape is right: ids that stand twice, names of what is not there.
import { checkItem } from './checkItem.ts'
import type { Standard } from './standard.ts'
import { findTwice, type StandardFault } from './standardFault.ts'

/** Every fault with its place, not the first alone. */
export function crossFaults(standard: Standard): StandardFault[] {
  const faults: StandardFault[] = []
  const add = (place: string, problem: string) => void faults.push({ place, problem })
  const items = [...standard.conditions, ...standard.indicators]
  findTwice('quantities', standard.quantities, add)
  findTwice('departments', standard.departments, add)
  findTwice('items', items, add)
  findTwice(
    'requirements',
    items.flatMap((item) => item.requirements),
    add,
  )
  // An office's own limits are kept by component or clause id, so the two share one row of names.
  const judged = [
    ...standard.indicators.flatMap((indicator) => indicator.components),
    ...standard.conditions.flatMap((condition) => condition.clauses),
  ]
  findTwice('components', judged, add)
  for (const item of standard.indicators) checkItem(standard, item, add)
  for (const item of standard.conditions) checkItem(standard, item, add)
  return faults
}
