// Uses: notMetItems, through its two rules.
import { expect, test } from 'vitest'
import { put } from '../builders.ts'
import { findingsOf } from './ruleCase.ts'

test('an item that misses a threshold of the office’s own says what it was changed from', () => {
  const findings = findingsOf(
    'notMetBinding',
    (state) =>
      put(state, 'overrides', { id: '5', op: '>=', value: '99', reason: '省定', by: '李', at: '2013-09-01' }),
    undefined,
  )
  expect(findings.map(({ item, facts }) => [item, facts['wanted']])).toEqual([['5', '≥18 → ≥99']])
})
