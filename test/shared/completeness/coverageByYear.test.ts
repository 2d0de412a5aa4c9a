// How much of the required proof is there, year by year: cells that must be filled, and those that are.
import { expect, test } from 'vitest'
import { coverageByYear } from '../../../shared/completeness/coverageByYear.ts'
import type { LedgerState } from '../../../shared/ledger/ledgerState.ts'
import {
  alter,
  bareLedger,
  derive,
  dropLinks,
  faultlessLedger,
  itemRow,
  notApplicable,
  pointer,
  put,
} from '../builders.ts'

const coverage = (state: LedgerState) => coverageByYear(derive(state).coverage)

test('a faultless ledger has every must-cell of every year filled, an empty one none; proof without a year comes first', () => {
  const whole = coverage(faultlessLedger())
  expect(whole.map(({ year }) => year)).toEqual([null, 2011, 2012, 2013])
  for (const { year, mustCells, filled } of whole) {
    expect(filled, String(year)).toBe(mustCells)
    expect(mustCells, String(year)).toBeGreaterThan(10)
  }
  expect(coverage(bareLedger()).map(({ filled }) => filled)).toEqual([0, 0, 0, 0])
  expect(coverage(bareLedger()).map(({ mustCells }) => mustCells)).toEqual(
    whole.map(({ mustCells }) => mustCells),
  )
})

test('a year that a link does not name lowers that year only', () => {
  const before = coverage(faultlessLedger())
  const state = faultlessLedger()
  alter(state, 'links', pointer('I5-E03'), { years: [2011, 2013] })
  const lost = coverage(state).map(({ filled }, index) => before[index]!.filled - filled)
  expect(lost).toEqual([0, 0, 1, 0])
})

test('useful proof and items that do not apply are not counted', () => {
  const state = faultlessLedger()
  dropLinks(state, 'I5-E08')
  expect(coverage(state)).toEqual(coverage(faultlessLedger()))
  put(state, 'items', itemRow('16', { notApplicable }))
  const sum = (rows: ReturnType<typeof coverage>) =>
    rows.reduce((total, { mustCells }) => total + mustCells, 0)
  expect(sum(coverage(state))).toBeLessThan(sum(coverage(faultlessLedger())))
})
