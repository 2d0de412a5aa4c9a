// The whole ledger judged at once: every condition and item, clauses by papers from what is covered.
import { expect, test } from 'vitest'
import {
  alter,
  bareLedger,
  binned,
  derive,
  dropLinks,
  faultlessLedger,
  paper,
  standard,
} from '../builders.ts'

const clause = (state: ReturnType<typeof bareLedger>, id: string) =>
  derive(state)
    .assessment.conditions.flatMap(({ clauses }) => clauses)
    .find((entry) => entry.id === id)!

test('every item and condition of the standard is judged, in its order', () => {
  const { items, conditions } = derive(bareLedger()).assessment
  expect(items.map(({ id }) => id)).toEqual(standard.indicators.map(({ id }) => id))
  expect(conditions.map(({ id }) => id)).toEqual(standard.conditions.map(({ id }) => id))
})

test('a faultless ledger meets everything, an empty one has no data and meets nothing', () => {
  const all = (state: ReturnType<typeof bareLedger>) => {
    const { items, conditions } = derive(state).assessment
    return new Set([...items, ...conditions].map(({ verdict }) => verdict))
  }
  expect(all(faultlessLedger())).toEqual(new Set(['met']))
  expect(all(bareLedger())).toEqual(new Set(['noData']))
})

test('a clause judged by papers needs every must-paper that proves it, and a useful one is not enough', () => {
  const state = faultlessLedger()
  expect(clause(state, 'C1.4').verdict).toBe('met')
  const proving = standard.conditions[0]!.requirements.filter(
    ({ must, proves }) => must && proves.includes('C1.4'),
  )
  expect(proving.length).toBeGreaterThan(1)
  for (const { id } of proving) {
    const without = faultlessLedger()
    dropLinks(without, id)
    expect(clause(without, 'C1.4').verdict, id).not.toBe('met')
  }
})

test('a paper in the bin proves nothing', () => {
  const state = faultlessLedger()
  alter(state, 'evidence', paper('C1-E01'), { binned })
  expect(clause(state, 'C1.1').verdict).not.toBe('met')
})
