// What is kept is the same object until something touches it; derived.test.ts proves that it is right after any history.
import { expect, test } from 'vitest'
import { keepParts } from '../../../main/engine/keptParts.ts'
import { applyEdits } from '../../../shared/ledger/applyChange.ts'
import type { Edit } from '../../../shared/ledger/change.ts'
import { currentVersion } from '../../../shared/ledger/ledgerState.ts'
import { faultlessLedger, paper, standard } from '../../shared/builders.ts'
import { valueRow } from '../../support/rows.ts'

test('a figure leaves coverage and catalogue the very objects they were', () => {
  const state = faultlessLedger()
  const kept = keepParts(standard, state)
  const [coverage, effective] = [kept.coverage(), kept.effective()]
  const after = valueRow({ number: '1' })
  const edits: Edit[] = [{ collection: 'values', id: after.id, before: state.values.get(after.id)!, after }]
  applyEdits(state, edits)
  kept.touched(edits)
  expect(kept.coverage()).toBe(coverage)
  expect(kept.effective()).toBe(effective)
})

test('a look at the files says whether anything broke or came back', () => {
  const state = faultlessLedger()
  const kept = keepParts(standard, state)
  const id = paper('I5-E05')
  const { sha256 } = currentVersion(state.evidence.get(id)!)
  expect(kept.looked(new Set())).toBe(false)
  expect(kept.papers().get(id)).toBeUndefined()
  expect(kept.looked(new Set([sha256]))).toBe(true)
  expect(kept.papers().get(id)).toMatchObject([{ rule: 'brokenFile', evidence: id }])
  expect(kept.looked(new Set([sha256]))).toBe(false)
  expect(kept.looked(new Set())).toBe(true)
  expect(kept.papers().get(id)).toBeUndefined()
})
