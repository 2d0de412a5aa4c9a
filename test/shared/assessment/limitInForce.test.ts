// The limit that a value is judged by: the catalogue’s for this district, an input, or the office’s own.
import { expect, test } from 'vitest'
import type { Profile } from '../../../shared/ledger/ledgerState.ts'
import { bareLedger, dropValue, faultlessLedger, judged, put } from '../builders.ts'

const override = { op: '>=' as const, value: '20.5', reason: '省定', by: '甲', at: '2013-01-01T00:00:00Z' }
const limitOf = (item: string, profile: Partial<Profile> = {}) => judged(faultlessLedger(profile), item).limit

test('the terrain decides the forest cover that is wanted', () => {
  expect(limitOf('5', { terrain: 'mountain' })).toMatchObject({ op: '>=', value: '75', override: null })
  expect(limitOf('5', { terrain: 'hill' })).toMatchObject({ value: '45' })
  expect(limitOf('5', { terrain: 'plain' })).toMatchObject({ value: '18' })
})

test('a limit that is itself a figure is the figure of that year, and none where it is not recorded', () => {
  expect(limitOf('21')).toMatchObject({ op: '<=', value: '4.5' })
  const state = faultlessLedger()
  for (const year of [2011, 2012, 2013]) dropValue(state, 'policy_target', year)
  expect(judged(state, '21')).toMatchObject({ limit: null, verdict: 'noData' })
})

test('the office’s own limit holds and carries what it replaced, why and by whom', () => {
  const state = faultlessLedger()
  put(state, 'overrides', { id: '5', ...override })
  expect(judged(state, '5').limit).toMatchObject({
    op: '>=',
    value: '20.5',
    override: { original: { op: '>=', value: '18' }, reason: '省定', by: '甲' },
  })
  expect(judged(state, '5').verdict).toBe('notMet')
})

test('an own limit also holds where the catalogue’s is not known yet', () => {
  const state = bareLedger()
  put(state, 'overrides', { id: '21', ...override, op: '<=', value: '5' })
  expect(judged(state, '21').limit).toMatchObject({
    op: '<=',
    value: '5',
    override: { original: { value: '—' } },
  })
})
