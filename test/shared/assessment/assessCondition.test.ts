// Basic conditions: every clause must hold, by figures, by documents or by a named person's word.
import { expect, test } from 'vitest'
import type { LedgerState } from '../../../shared/ledger/ledgerState.ts'
import {
  alter,
  bareLedger,
  binned,
  confirmed,
  derive,
  dropLinks,
  dropValue,
  faultlessLedger,
  paper,
  pointer,
  put,
  putValue,
} from '../builders.ts'

const condition = (id: string, state: LedgerState) =>
  derive(state).assessment.conditions.find((entry) => entry.id === id)!
const changed = (change: (state: LedgerState) => void, id: string, clause: string) => {
  const state = faultlessLedger()
  change(state)
  const { verdict, clauses } = condition(id, state)
  return { whole: verdict, ...clauses.find((entry) => entry.id === clause)! }
}

test('a condition is met when every clause is, and noData while nothing is known', () => {
  const verdicts = (state: LedgerState) => derive(state).assessment.conditions.map((entry) => entry.verdict)
  expect(verdicts(faultlessLedger())).toEqual(['met', 'met', 'met', 'met', 'met'])
  expect(verdicts(bareLedger())).toEqual(['noData', 'noData', 'noData', 'noData', 'noData'])
})

test('one clause that does not hold outweighs one that is open', () => {
  const change = (state: LedgerState) => {
    put(state, 'clauses', { id: 'C5.3', confirmed: confirmed(false) })
    dropLinks(state, 'C5-E02')
  }
  expect(changed(change, 'C5', 'C5.3')).toMatchObject({ whole: 'notMet', verdict: 'notMet' })
  expect(changed(change, 'C5', 'C5.2')).toMatchObject({ verdict: 'noData' })
})

test('three years without an incident: an incident in any of the years breaks it', () => {
  const broken = changed((state) => putValue(state, 'larger_incidents', 2011, '1'), 'C3', 'C3.3')
  expect(broken).toMatchObject({
    whole: 'notMet',
    verdict: 'notMet',
    arithmetic: '2011：1；2012：0；2013：0',
  })
})

test('a year of which nobody says how many incidents there were leaves it open', () => {
  const open = changed((state) => dropValue(state, 'larger_incidents', 2011), 'C3', 'C3.3')
  expect(open).toMatchObject({ whole: 'noData', verdict: 'noData', missing: ['larger_incidents'] })
  expect(open.arithmetic).toBe('2011：—；2012：0；2013：0')
})

test('a clause that asks for a value only is met by any value', () => {
  expect(changed((state) => putValue(state, 'ei_value', 2013, '12.3'), 'C4', 'C4.1')).toMatchObject({
    verdict: 'met',
    limit: null,
  })
})

test('the share of towns is judged on the judged year alone, unrounded', () => {
  const share = (named: string, total: string, year = 2013) =>
    changed(
      (state) => {
        putValue(state, 'towns_named', year, named)
        putValue(state, 'towns_total', year, total)
      },
      'C5',
      'C5.1',
    )
  expect(share('4', '5')).toMatchObject({ verdict: 'met', shown: '80.00', arithmetic: '4 ÷ 5 × 100 = 80.00' })
  expect(share('79999', '100000')).toMatchObject({ verdict: 'notMet', shown: '80.00' })
  expect(share('0', '5', 2012).verdict).toBe('met')
  expect(share('0', '0')).toMatchObject({ verdict: 'noData', value: null })
})

test('a changed threshold of a clause holds', () => {
  const over = { id: 'C5.1', op: '>=' as const, value: '100.1', reason: '', by: '张三', at: '' }
  expect(changed((state) => put(state, 'overrides', over), 'C5', 'C5.1')).toMatchObject({
    verdict: 'notMet',
    limit: { value: '100.1', override: { original: { op: '>=', value: '80' } } },
  })
})

test('documents prove a clause only when every required one of them is there, for every year', () => {
  const verdict = (change: (state: LedgerState) => void) => changed(change, 'C2', 'C2.4').verdict
  expect(verdict((state) => dropLinks(state, 'C2-E06'))).toBe('noData')
  expect(verdict((state) => alter(state, 'links', pointer('C2-E07'), { years: [2012, 2013] }))).toBe('noData')
  expect(verdict((state) => alter(state, 'evidence', paper('C2-E08'), { binned }))).toBe('noData')
  expect(verdict((state) => dropLinks(state, 'C2-E05'))).toBe('met')
})

test('a named person’s word decides a confirmed clause, whatever documents there are', () => {
  const said = (row: ReturnType<typeof confirmed> | null) =>
    changed((state) => put(state, 'clauses', { id: 'C2.1', confirmed: row }), 'C2', 'C2.1').verdict
  expect([said(confirmed(true)), said(confirmed(false)), said(null)]).toEqual(['met', 'notMet', 'noData'])
})
