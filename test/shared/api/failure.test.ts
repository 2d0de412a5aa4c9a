// An expected failure is a value: a code with its facts, and single faults only where there are any.
import { expect, test } from 'vitest'
import { failed } from '../../../shared/api/failure.ts'

test('a failure carries its code and facts, and no empty list of faults', () => {
  expect(failed('emptyFile', { file: '证明.pdf' })).toEqual({
    ok: false,
    failure: { code: 'emptyFile', facts: { file: '证明.pdf' } },
  })
  expect(failed('cancelled').failure).toEqual({ code: 'cancelled', facts: {} })
})

test('single faults stand in the failure that they make', () => {
  const fault = { code: 'cellEmpty', facts: { column: 'value' } }
  expect(failed('importRejected', { count: '1' }, [fault]).failure.faults).toEqual([fault])
})
