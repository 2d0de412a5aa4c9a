// Which figures are asked for: those that a judged item lacks, in the year that lacks them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LedgerState } from '../../../shared/ledger/ledgerState.ts'
import { anyLedger } from '../anyLedger.ts'
import {
  bareLedger,
  derive,
  dropValue,
  faultlessLedger,
  itemRow,
  notApplicable,
  put,
  putValue,
} from '../builders.ts'

const asked = (state: LedgerState) =>
  derive(state)
    .findings.filter((finding) => finding.rule === 'noValue')
    .map((finding) => `${finding.item} ${finding.place.field} ${finding.year}`)
const changed = (change: (state: LedgerState) => void) => {
  const state = faultlessLedger()
  change(state)
  return state
}

test('each missing figure is asked for once a year and item that needs it', () => {
  expect(asked(changed((state) => dropValue(state, 'gdp', 2012)))).toEqual([
    '2 gdp 2012',
    '10 gdp 2012',
    '20 gdp 2012',
  ])
})

test('a figure with a default, a published value and days beside a list are not asked for', () => {
  const empty = asked(bareLedger())
  expect(empty).toContain('5 forest_area 2011')
  expect(empty.filter((line) => /water_deduct|net_income_per_capita|good_days/.test(line))).toEqual([])
})

test('a published value makes its inputs needless', () => {
  const without = changed((state) => dropValue(state, 'net_income_total', 2013))
  expect(asked(without)).toEqual([])
  dropValue(without, 'net_income_per_capita', 2013)
  expect(asked(without)).toEqual(['1 net_income_total 2013'])
})

test('the figure of a side condition is asked for like any other', () => {
  expect(asked(changed((state) => dropValue(state, 'hazardous_discharge', 2011)))).toEqual([
    '12b hazardous_discharge 2011',
  ])
})

test('an item that does not apply asks for nothing', () => {
  const state = bareLedger()
  put(state, 'items', itemRow('16', { notApplicable }))
  expect(asked(state).filter((line) => line.startsWith('16 '))).toEqual([])
})

test('a figure of a condition is asked for in the judged year', () => {
  expect(asked(changed((state) => dropValue(state, 'towns_total', 2013)))).toEqual(['C5 towns_total 2013'])
  expect(asked(changed((state) => dropValue(state, 'towns_total', 2011)))).toEqual([])
})

test('a clause judged on all years asks for the year that is missing', () => {
  expect(asked(changed((state) => dropValue(state, 'larger_incidents', 2011)))).toEqual([
    'C3 larger_incidents 2011',
  ])
})

test('a local target is asked for together with the other figures of its item', () => {
  expect(asked(bareLedger())).toContain('21 policy_target 2013')
})

test('a local target is not asked for where the office has put a limit in its place', () => {
  const state = changed((ledger) => dropValue(ledger, 'policy_target', 2013))
  put(state, 'overrides', { id: '21', op: '<=', value: '5', reason: '市计划', by: '张三', at: '' })
  expect(asked(state)).toEqual([])
})

test('a zero divisor of a condition is told', () => {
  const { findings } = derive(changed((state) => putValue(state, 'towns_total', 2013, '0')))
  expect(findings.filter((finding) => finding.item === 'C5')).not.toEqual([])
})

test('whatever cannot be judged by its figures says which figure or divisor is at fault', () => {
  fc.assert(
    fc.property(anyLedger, (state) => {
      const { assessment, findings } = derive(state)
      const told = new Set(
        findings
          .filter(({ rule }) => rule === 'noValue' || rule === 'zeroDenominator')
          .map(({ item }) => item),
      )
      const open = [
        ...assessment.items.filter(({ verdict }) => verdict === 'noData'),
        ...assessment.conditions.filter(({ clauses }) =>
          clauses.some(({ judgedBy, verdict }) => judgedBy === 'computed' && verdict === 'noData'),
        ),
      ]
      expect(open.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([])
    }),
    { numRuns: 60 },
  )
})
