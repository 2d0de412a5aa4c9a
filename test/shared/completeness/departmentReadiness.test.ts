// How far each department is: the items it leads and the proof it has to give, in official order.
import { expect, test } from 'vitest'
import { departmentReadiness } from '../../../shared/completeness/departmentReadiness.ts'
import type { LedgerState } from '../../../shared/ledger/ledgerState.ts'
import {
  bareLedger,
  derive,
  dropLinks,
  faultlessLedger,
  itemRow,
  notApplicable,
  put,
  putValue,
  standard,
} from '../builders.ts'

function standings(state: LedgerState, lead: Record<string, string> = {}) {
  const items = [...standard.conditions, ...standard.indicators]
  const leads = new Map(items.map((item) => [item.id, lead[item.id] ?? item.departments[0]!]))
  return departmentReadiness({ ...derive(state), standard, state, leads })
}
const forest = (state: LedgerState, lead?: Record<string, string>) =>
  standings(state, lead).find(({ id }) => id === 'forest')!

test('departments stand in official order, those with nothing to do are left out', () => {
  const ids = standings(faultlessLedger()).map(({ id }) => id)
  const official = standard.departments.map(({ id }) => id)
  expect(ids).toEqual(official.filter((id) => ids.includes(id)))
  expect(ids.length).toBeGreaterThan(10)
  const idle = standings(faultlessLedger()).filter(({ items, mustCells }) => items === 0 && mustCells === 0)
  expect(idle).toEqual([])
})

test('a faultless ledger has every lead met and no gap, an empty one neither', () => {
  for (const { id, items, met, mustCells, filled, gaps } of standings(faultlessLedger()))
    expect([id, met, filled, gaps]).toEqual([id, items, mustCells, 0])
  for (const { id, met, filled } of standings(bareLedger())) expect([id, met, filled]).toEqual([id, 0, 0])
})

test('an item counts for the department that leads it here', () => {
  const before = forest(faultlessLedger()).items
  expect(forest(faultlessLedger(), { 6: 'forest' }).items).toBe(before + 1)
})

test('a missed item is not met, one that does not apply is done', () => {
  const missed = faultlessLedger()
  putValue(missed, 'forest_area', 2013, '1')
  expect(forest(missed).met).toBe(forest(missed).items - 1)
  const waived = faultlessLedger()
  put(waived, 'items', itemRow('5', { notApplicable }))
  expect(forest(waived).met).toBe(forest(waived).items)
})

test('missing proof is asked of the department that issues it first', () => {
  const requirement = standard.indicators
    .flatMap(({ requirements }) => requirements)
    .find(({ must, issuers }) => must && issuers[0] === 'forest')!
  const state = faultlessLedger()
  dropLinks(state, requirement.id)
  expect(forest(state).gaps).toBe(1)
  expect(forest(state).filled).toBeLessThan(forest(state).mustCells)
  const others = standings(state).filter(({ id, gaps }) => id !== 'forest' && gaps > 0)
  expect(others).toEqual([])
})

test('an office may rename a department and move it in the order', () => {
  const state = faultlessLedger()
  put(state, 'departments', { id: 'forest', name: '自然资源局', contact: '', phone: '', order: 0 })
  expect(standings(state)[0]).toMatchObject({ id: 'forest', name: '自然资源局' })
})
