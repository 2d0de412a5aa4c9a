// Edits applied and taken back: a ledger after undo holds what it held before.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, invertEdits } from '../../../shared/ledger/applyChange.ts'
import type { Edit } from '../../../shared/ledger/change.ts'
import { collectionNames, type LedgerState } from '../../../shared/ledger/ledgerState.ts'
import { evidenceRow, linkRow, profileRow, valueRow } from '../../support/rows.ts'
import {
  bareLedger,
  confirmed,
  faultlessLedger,
  itemRow,
  ledgerOf,
  notApplicable,
  type Row,
  rowsOf,
} from '../builders.ts'

const department = { id: 'stat', name: '统计局', contact: '', phone: '', order: 1 }
/** Rows of every kind of change: new ones, other words under a known id, the same again. */
const rows: Row[] = [
  { collection: 'profile', row: profileRow({ district: '东区' }) },
  { collection: 'profile', row: profileRow({ visitDate: null }) },
  { collection: 'values', row: valueRow() },
  { collection: 'values', row: valueRow({ number: '1', entered: '1' }) },
  { collection: 'values', row: valueRow({ year: 2012 }) },
  { collection: 'items', row: itemRow('5') },
  { collection: 'items', row: itemRow('5', { notApplicable }) },
  { collection: 'clauses', row: { id: 'C5.3', confirmed: confirmed(true) } },
  { collection: 'clauses', row: { id: 'C5.3', confirmed: null } },
  { collection: 'evidence', row: evidenceRow('a') },
  { collection: 'evidence', row: evidenceRow('a', { title: '改名' }) },
  { collection: 'links', row: linkRow('l', 'a') },
  { collection: 'links', row: linkRow('m', 'a', { page: null }) },
  { collection: 'departments', row: department },
  { collection: 'departments', row: { ...department, order: 9 } },
]

type Step = { entry: Row; removes: boolean }
const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ entry: fc.constantFrom(...rows), removes: fc.boolean() }),
  { maxLength: 40 },
)
const anyStart: fc.Arbitrary<LedgerState> = fc
  .subarray(rows)
  .map((some) => ledgerOf([{ collection: 'profile', row: profileRow() }, ...some]))

/** The edits of these steps, each made against what the one before left behind, as commands make them. */
function editsOf(start: LedgerState, steps: readonly Step[]): Edit[] {
  const state = ledgerOf(rowsOf(start))
  return steps.flatMap(({ entry: { collection, row }, removes }) => {
    const before = state[collection].get(row.id) ?? null
    if (removes && before === null) return []
    const edit = { collection, id: row.id, before, after: removes ? null : row } as Edit
    applyEdits(state, [edit])
    return [edit]
  })
}
const contents = (state: LedgerState) =>
  Object.fromEntries(collectionNames.map((name) => [name, Object.fromEntries(state[name])]))

test('edits and then the inverted edits leave the same ledger', () => {
  fc.assert(
    fc.property(anyStart, anySteps, (state, steps) => {
      const edits = editsOf(state, steps)
      const before = structuredClone(contents(state))
      applyEdits(state, edits)
      applyEdits(state, invertEdits(edits))
      expect(contents(state)).toEqual(before)
    }),
  )
})

test('taking the taking-back back is doing it again', () => {
  fc.assert(
    fc.property(anyStart, anySteps, (state, steps) => {
      const edits = editsOf(state, steps)
      expect(invertEdits(invertEdits(edits))).toEqual(edits)
      applyEdits(state, edits)
      const done = structuredClone(contents(state))
      applyEdits(state, invertEdits(edits))
      applyEdits(state, invertEdits(invertEdits(edits)))
      expect(contents(state)).toEqual(done)
    }),
  )
})

test('every edit shows in the ledger, and nothing else changes', () => {
  fc.assert(
    fc.property(anyStart, anySteps, (state, steps) => {
      const before = contents(state)
      const edits = editsOf(state, steps)
      applyEdits(state, edits)
      for (const name of collectionNames) {
        const last = new Map(
          edits.filter((edit) => edit.collection === name).map((edit) => [edit.id, edit.after]),
        )
        const wanted = Object.entries({ ...before[name], ...Object.fromEntries(last) })
        expect(contents(state)[name]).toEqual(Object.fromEntries(wanted.filter(([, row]) => row !== null)))
      }
    }),
  )
})

test('a row that was read before an edit stays what it was', () => {
  fc.assert(
    fc.property(anyStart, anySteps, (state, steps) => {
      const read = rowsOf(state)
      const before = structuredClone(read)
      const edits = editsOf(state, steps)
      applyEdits(state, edits)
      applyEdits(state, invertEdits(edits))
      expect(read).toEqual(before)
    }),
  )
})

test('an altered row keeps its place among the others', () => {
  const state = faultlessLedger()
  const order = [...state.values.keys()]
  const before = state.values.get('gdp@2012')!
  applyEdits(state, [
    { collection: 'values', id: 'gdp@2012', before, after: { ...before, number: '1', entered: '1' } },
  ])
  expect(state.values.get('gdp@2012')!.number).toBe('1')
  expect([...state.values.keys()]).toEqual(order)
})

test('no edits change nothing', () => {
  const state = bareLedger()
  applyEdits(state, [])
  expect(contents(state)).toEqual(contents(bareLedger()))
  expect(invertEdits([])).toEqual([])
})
