// What is kept between revisions never differs from what a whole recomputation of the same ledger yields.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDerivation, type Derived } from '../../../main/engine/derived.ts'
import { indicatorSchema } from '../../../shared/catalogue/standard.ts'
import { applyEdits, invertEdits } from '../../../shared/ledger/applyChange.ts'
import type { Edit } from '../../../shared/ledger/change.ts'
import { collectionNames, currentVersion, type LedgerState } from '../../../shared/ledger/ledgerState.ts'
import { anyRows } from '../../shared/anyLedger.ts'
import {
  binned,
  derive,
  faultlessLedger,
  itemRow,
  ledgerOf,
  notApplicable,
  type Row,
  rowsOf,
  standard,
  units,
} from '../../shared/builders.ts'
import { ownIndicator } from '../support/shownState.ts'

interface AnyStep {
  kind: keyof typeof steps | 'undo' | 'files' | 'look'
  picks: number[]
}
const at = '2014-01-10T08:00:00.000Z'
const whole = rowsOf(faultlessLedger())

/** The edit that puts a row in or, with null, takes it out, against the state as it is. */
function edit(
  state: LedgerState,
  collection: Row['collection'],
  id: string,
  after: Row['row'] | null,
): Edit[] {
  const before = state[collection].get(id) ?? null
  return before === after ? [] : [{ collection, id, before, after } as Edit]
}

/** An item of the office's own with one slot, for a kind of paper that must not be dated before its year. */
function own(id: string) {
  const slot = { id: `${id}-E01`, name: { zh: '证明', en: 'proof' }, kind: 'stat_table', issuers: ['stat'] }
  const requirements = [{ ...slot, years: 'threeYears' as const, must: true }]
  return indicatorSchema.parse({ ...ownIndicator(id), requirements })
}

function chosen<Entry>(entries: readonly Entry[], picks: readonly number[]): Entry[] {
  return entries.length === 0 ? [] : [...new Set(picks.map((pick) => entries[pick % entries.length]!))]
}

const steps = {
  put: (state: LedgerState, picks: number[], pool: readonly Row[]) =>
    chosen(pool, picks).flatMap(({ collection, row }) => edit(state, collection, row.id, row)),
  remove: (state: LedgerState, picks: number[]) =>
    chosen(rowsOf(state), picks).flatMap(({ collection, row }) =>
      collection === 'profile' ? [] : edit(state, collection, row.id, null),
    ),
  bin: (state: LedgerState, picks: number[]) =>
    chosen([...state.evidence.values()], picks).flatMap((row) =>
      edit(state, 'evidence', row.id, { ...row, binned: row.binned ? null : binned }),
    ),
  turn: (state: LedgerState, picks: number[]) =>
    chosen([...state.links.values()], picks).flatMap((row) =>
      edit(state, 'links', row.id, { ...row, years: [2011 + (picks[0]! % 3)], page: picks[0]! % 9 }),
    ),
  move: (state: LedgerState, picks: number[]) =>
    chosen([...state.links.values()], picks).flatMap((row) => {
      const other = chosen([...state.links.values()], [picks[0]! * 7])[0]!
      const { item, requirement, evidence } = other
      // To another paper and item; now and then to an item of the office's own, which may not be there.
      const elsewhere = { item: 'Z1', requirement: 'Z1-E01', years: [2030] }
      const place = picks[0]! % 3 === 0 ? elsewhere : { item, requirement }
      return edit(state, 'links', row.id, { ...row, ...place, evidence })
    }),
  waive: (state: LedgerState, picks: number[]) =>
    chosen(['5', '16', 'C2'], picks).flatMap((id) =>
      edit(state, 'items', id, state.items.has(id) ? null : itemRow(id, { notApplicable })),
    ),
  years: (state: LedgerState, picks: number[]) =>
    edit(state, 'profile', 'profile', {
      ...state.profile.get('profile')!,
      judgedYear: 2011 + (picks[0]! % 3),
      visitDate: picks[0]! % 2 === 0 ? null : '2013-10-08',
      coastal: picks[0]! % 4 === 0,
    }),
  override: (state: LedgerState, picks: number[]) =>
    chosen(['5', 'C5.1', '10.COD'], picks).flatMap((id) =>
      edit(
        state,
        'overrides',
        id,
        state.overrides.has(id)
          ? null
          : { id, op: '>=', value: String(picks[0]! % 90), reason: '省定', by: '甲', at },
      ),
    ),
  ownItem: (state: LedgerState, picks: number[]) =>
    chosen(['Z1', 'Z2'], picks).flatMap((id) =>
      edit(
        state,
        'ownItems',
        id,
        state.ownItems.has(id) ? null : { id, indicator: own(id), reason: '市定', by: '甲', at },
      ),
    ),
}

const anySteps: fc.Arbitrary<AnyStep[]> = fc.array(
  fc.record({
    kind: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])) },
      { weight: 2, arbitrary: fc.constantFrom<AnyStep['kind']>('undo', 'files', 'look') },
    ),
    picks: fc.oneof(fc.array(fc.nat(5000), { minLength: 1, maxLength: 6 }), manyPicks()),
  }),
  { minLength: 4, maxLength: 25 },
)

/** A step over hundreds of rows, as when a folder is taken in or taken back. */
function manyPicks(): fc.Arbitrary<number[]> {
  return fc
    .integer({ min: 200, max: 400 })
    .map((count) => Array.from({ length: count }, (_, index) => index * 3))
}

/** Compares every part with its recomputation from nothing. */
function expectWhole(derived: Derived, state: LedgerState, broken: ReadonlySet<string>): void {
  const { assessment, coverage, gaps, findings, readiness } = derive(state, broken)
  expect(derived.coverage).toEqual(coverage)
  expect(derived.assessment).toEqual(assessment)
  expect(derived.gaps).toEqual(gaps)
  expect(derived.findings).toEqual(findings)
  expect(derived.readiness).toEqual(readiness)
  const links = [...state.links.values()]
  expect(derived.linksByItem).toEqual(Map.groupBy(links, ({ item }) => item))
  expect(derived.linksByEvidence).toEqual(Map.groupBy(links, ({ evidence }) => evidence))
  const located = findings.filter(({ item }) => item !== null)
  expect(derived.findingsByItem).toEqual(Map.groupBy(located, ({ item }) => item))
  const ofPapers = findings.filter(({ evidence }) => evidence !== null)
  expect(derived.findingsByEvidence).toEqual(Map.groupBy(ofPapers, ({ evidence }) => evidence))
}

test('after any history every derived part is what a whole recomputation yields', async () => {
  const looked = new Set<string>()
  await fc.assert(
    fc.asyncProperty(anyRows, anyRows, anySteps, async (rows, others, history) => {
      const state = ledgerOf(rows)
      const pool = [...others.filter(({ collection }) => collection !== 'profile'), ...whole.slice(1)]
      let broken = new Set<string>()
      const store = { checkStored: async () => broken }
      const derivation = createDerivation(standard, units, state, store as never)
      const done: Edit[][] = []
      const commit = (edits: Edit[]) => {
        applyEdits(state, edits)
        derivation.touched(edits)
      }
      for (const { kind, picks } of history) {
        looked.add(kind)
        if (kind === 'look') expectWhole(derivation.derived(), state, broken)
        else if (kind === 'files') {
          broken = new Set(
            chosen([...state.evidence.values()], picks).map((row) => currentVersion(row).sha256),
          )
          await derivation.lookAtFiles()
        } else if (kind === 'undo') commit(invertEdits(done.pop() ?? []))
        else {
          const edits = steps[kind](state, picks, pool)
          done.push(edits)
          commit(edits)
        }
      }
      expectWhole(derivation.derived(), state, broken)
    }),
    { numRuns: 60 },
  )
  expect([...looked].sort()).toEqual([...Object.keys(steps), 'files', 'look', 'undo'].sort())
})

test('every collection of a ledger is touched by the histories of this file', () => {
  const state = ledgerOf(whole)
  const edits = Object.values(steps).flatMap((step) => step(state, [1, 2, 3, 40, 400, 900], whole))
  const touched = new Set([
    ...edits.map(({ collection }) => collection),
    ...whole.map(({ collection }) => collection),
  ])
  // Departments have names and no part in any verdict.
  expect([...touched].sort()).toEqual(collectionNames.filter((name) => name !== 'departments').sort())
})

test('a look after a change that touches one item judges no paper and covers no other item again', () => {
  const state = faultlessLedger()
  const store = { checkStored: async () => new Set<string>() }
  const derivation = createDerivation(standard, units, state, store as never)
  const before = derivation.derived()
  const kept = before.coverage.get('6')
  const link = state.links.get('L-I5-E05')!
  const edits = edit(state, 'links', link.id, { ...link, years: [] })
  applyEdits(state, edits)
  derivation.touched(edits)
  const after = derivation.derived()
  expect(after.coverage.get('6')).toBe(kept)
  expect(after.coverage.get('5')).not.toEqual(before.coverage.get('5'))
  expect(before.coverage.get('5')!.mustFilled - after.coverage.get('5')!.mustFilled).toBe(1)
})

test('papers are judged anew when an item of the office goes and its slots with it', () => {
  const state = faultlessLedger()
  const store = { checkStored: async () => new Set<string>() }
  const derivation = createDerivation(standard, units, state, store as never)
  const commit = (edits: Edit[]) => {
    applyEdits(state, edits)
    derivation.touched(edits)
    expectWhole(derivation.derived(), state, new Set())
  }
  const said = () => derivation.derived().findings.filter(({ rule }) => rule === 'datedBeforePeriod').length
  commit(edit(state, 'ownItems', 'Z1', { id: 'Z1', indicator: own('Z1'), reason: '市定', by: '甲', at }))
  const link = { ...state.links.get('L-I5-E05')!, item: 'Z1', requirement: 'Z1-E01', years: [2030] }
  commit(edit(state, 'links', link.id, link))
  expect(said()).toBe(1)
  commit(edit(state, 'ownItems', 'Z1', null))
  expect(said()).toBe(0)
})

test('typing a figure needs the catalogue and judges nothing', () => {
  const state = faultlessLedger()
  Object.defineProperty(state, 'links', {
    get: () => {
      throw new Error('looked at the links')
    },
  })
  const store = { checkStored: async () => new Set<string>() }
  const derivation = createDerivation(standard, units, state, store as never)
  expect(derivation.derived().standard).toBe(standard)
  expect(() => derivation.derived().findings).toThrow('looked at the links')
})
