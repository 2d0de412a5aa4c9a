// The gap list: one line a requirement, with the years that lack it and whom to ask first.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverLedger } from '../../../shared/completeness/coverLedger.ts'
import { listGaps } from '../../../shared/completeness/listGaps.ts'
import type { LedgerState } from '../../../shared/ledger/ledgerState.ts'
import { anyLedger } from '../anyLedger.ts'
import {
  alter,
  bareLedger,
  dropLinks,
  faultlessLedger,
  itemRow,
  notApplicable,
  pointer,
  put,
  standard,
} from '../builders.ts'

const gapsOf = (state: LedgerState) => listGaps(standard, coverLedger(standard, state))
const requirements = [...standard.conditions, ...standard.indicators].flatMap((item) => item.requirements)

test('a faultless ledger has no gaps', () => {
  expect(gapsOf(faultlessLedger())).toEqual([])
})

test('an empty ledger lacks every requirement once, in the order of the standard', () => {
  const gaps = gapsOf(bareLedger())
  expect(gaps.map((gap) => gap.requirement)).toEqual(requirements.map((entry) => entry.id))
  expect(gaps.filter((gap) => gap.must).length).toBe(requirements.filter((entry) => entry.must).length)
})

test('a gap names the years that lack the document, and no others', () => {
  const state = faultlessLedger()
  alter(state, 'links', pointer('I5-E03'), { years: [2012] })
  expect(gapsOf(state)).toEqual([
    { item: '5', requirement: 'I5-E03', years: [2011, 2013], must: true, from: ['forest'] },
  ])
})

test('proof without a year lacks no year in particular', () => {
  const state = faultlessLedger()
  dropLinks(state, 'I5-E07')
  expect(gapsOf(state)).toEqual([
    { item: '5', requirement: 'I5-E07', years: [null], must: true, from: ['eco', 'land'] },
  ])
})

test('useful proof is listed as useful, with the departments in the order of asking', () => {
  const state = faultlessLedger()
  dropLinks(state, 'I3a-E06')
  expect(gapsOf(state)).toEqual([
    { item: '3a', requirement: 'I3a-E06', years: [2011, 2012, 2013], must: false, from: ['ind', 'epb'] },
  ])
})

test('an item that does not apply has no gaps', () => {
  const state = faultlessLedger()
  dropLinks(state, '16')
  expect(gapsOf(state).length).toBe(8)
  put(state, 'items', itemRow('16', { notApplicable }))
  expect(gapsOf(state)).toEqual([])
})

test('the list does not lend out the catalogue’s own list of issuers', () => {
  const [gap] = gapsOf(bareLedger())
  const issuers = [...requirements[0]!.issuers]
  gap!.from.push('nobody')
  expect(requirements[0]!.issuers).toEqual(issuers)
})

test('the gaps are the missing cells of the grid, each exactly once', () => {
  fc.assert(
    fc.property(anyLedger, (state) => {
      const missing = [...coverLedger(standard, state).values()]
        .flatMap((item) => item.requirements.flatMap((entry) => entry.cells))
        .filter((cell) => cell.state === 'missing')
        .map((cell) => `${cell.item} ${cell.requirement} ${cell.year}`)
      const listed = gapsOf(state).flatMap((gap) =>
        gap.years.map((year) => `${gap.item} ${gap.requirement} ${year}`),
      )
      expect(listed).toEqual(missing)
    }),
    { numRuns: 30 },
  )
})
