// The three-year grid: which requirement is proved in which year, and what does not count as proof.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverLedger, yearsWanted } from '../../../shared/completeness/coverLedger.ts'
import type { LedgerState } from '../../../shared/ledger/ledgerState.ts'
import { anyLedger } from '../anyLedger.ts'
import {
  alter,
  bareLedger,
  binned,
  faultlessLedger,
  itemRow,
  notApplicable,
  paper,
  put,
  putLink,
  putPaper,
  standard,
} from '../builders.ts'

const requirements = [...standard.conditions, ...standard.indicators].flatMap((item) => item.requirements)
const requirement = (id: string) => requirements.find((entry) => entry.id === id)!
const cover = (state: LedgerState, item: string) => coverLedger(standard, state).get(item)!
const cells = (state: LedgerState, item: string, id: string) =>
  cover(state, item).requirements.find((entry) => entry.requirement === id)!.cells

/** A ledger in which one document is linked to item 5 with these fields. */
function linked(fields: Parameters<typeof putLink>[3], document: Parameters<typeof putPaper>[2] = {}) {
  const state = bareLedger()
  putPaper(state, 'doc', document)
  putLink(state, 'link', 'doc', fields)
  return state
}

describe('the years that a requirement wants', () => {
  const profile = { years: [2011, 2012, 2013], judgedYear: 2012 }
  test.each([
    ['I5-E03', 'threeYears', [2011, 2012, 2013]],
    ['I5-E01', 'latest', [2012]],
    ['I5-E07', 'once', [null]],
  ])('%s wants %s: %o', (id, years, wanted) => {
    expect(requirement(id).years).toBe(years)
    expect(yearsWanted(requirement(id), profile)).toEqual(wanted)
  })

  test('the state at application is that of the judged year', () => {
    expect(yearsWanted({ ...requirement('I5-E01'), years: 'current' }, profile)).toEqual([2012])
  })
})

describe('a link', () => {
  const states = (state: LedgerState, id: string) => cells(state, '5', id).map((cell) => cell.state)

  test('fills the years it names and no other', () => {
    const state = linked({ item: '5', requirement: 'I5-E03', years: [2011, 2013, 2009] })
    expect(cells(state, '5', 'I5-E03')).toMatchObject([
      { year: 2011, state: 'filled', links: ['link'] },
      { year: 2012, state: 'missing', links: [] },
      { year: 2013, state: 'filled', links: ['link'] },
    ])
  })

  test('fills a requirement without years whatever years it names', () => {
    for (const years of [[], [2009]])
      expect(states(linked({ item: '5', requirement: 'I5-E07', years }), 'I5-E07')).toEqual(['filled'])
  })

  test('of an earlier year does not fill what the judged year wants', () => {
    expect(states(linked({ item: '5', requirement: 'I5-E01', years: [2012] }), 'I5-E01')).toEqual(['missing'])
    expect(states(linked({ item: '5', requirement: 'I5-E01', years: [2013] }), 'I5-E01')).toEqual(['filled'])
  })

  test('to the item alone, from another item or to a binned record fills nothing', () => {
    const slot = { item: '5', requirement: 'I5-E07', years: [2013] }
    expect(states(linked({ ...slot, requirement: null }), 'I5-E07')).toEqual(['missing'])
    expect(states(linked({ ...slot, item: '6' }), 'I5-E07')).toEqual(['missing'])
    expect(states(linked(slot, { binned }), 'I5-E07')).toEqual(['missing'])
    const lost = linked(slot)
    lost.evidence.clear()
    expect(states(lost, 'I5-E07')).toEqual(['missing'])
  })
})

test('two links fill one cell, and it stays filled while one of them is left', () => {
  const state = linked({ item: '5', requirement: 'I5-E07', years: [] })
  putPaper(state, 'second')
  putLink(state, 'other', 'second', { item: '5', requirement: 'I5-E07', years: [] })
  expect(cells(state, '5', 'I5-E07')[0]!.links).toEqual(['link', 'other'])
  alter(state, 'evidence', 'doc', { binned })
  expect(cells(state, '5', 'I5-E07')).toMatchObject([{ state: 'filled', links: ['other'] }])
})

describe('an item', () => {
  test('counts its required cells and leaves the useful ones out', () => {
    expect(cover(bareLedger(), '5')).toMatchObject({
      mustRequirements: 7,
      mustFilled: 0,
      mustCells: 15,
      mustCellsFilled: 0,
    })
    expect(cover(faultlessLedger(), '5')).toMatchObject({ mustFilled: 7, mustCellsFilled: 15 })
  })

  test('with one year of one document missing has that requirement open', () => {
    const state = faultlessLedger()
    alter(state, 'links', 'L-I5-E03', { years: [2011, 2012] })
    expect(cover(state, '5')).toMatchObject({ mustFilled: 6, mustCells: 15, mustCellsFilled: 14 })
  })

  test('that does not apply needs no proof, and its documents stay known', () => {
    const state = faultlessLedger()
    alter(state, 'evidence', paper('I16-E03'), { binned })
    put(state, 'items', itemRow('16', { notApplicable }))
    const item = cover(state, '16')
    expect(item).toMatchObject({ mustCells: 0, mustCellsFilled: 0 })
    expect(item.requirements.every((entry) => entry.filled)).toBe(true)
    expect(new Set(item.requirements.flatMap((entry) => entry.cells.map((cell) => cell.state)))).toEqual(
      new Set(['notNeeded']),
    )
    expect(cells(state, '16', 'I16-E04')[0]!.links).toEqual(['L-I16-E04'])
  })
})

test('every item of the standard is in the grid, in its order, with all of its requirements', () => {
  const coverage = coverLedger(standard, bareLedger())
  expect([...coverage.keys()]).toEqual(
    [...standard.conditions, ...standard.indicators].map((item) => item.id),
  )
  expect(
    [...coverage.values()].flatMap((item) => item.requirements.map((entry) => entry.requirement)),
  ).toEqual(requirements.map((entry) => entry.id))
})

test('the sums of an item are those of its cells, in any ledger', () => {
  fc.assert(
    fc.property(anyLedger, (state) => {
      for (const item of coverLedger(standard, state).values()) {
        const must = item.requirements.filter((entry) => entry.must)
        const wanted = must.flatMap((entry) => entry.cells).filter((cell) => cell.state !== 'notNeeded')
        const filled = wanted.filter((cell) => cell.state === 'filled')
        expect([item.mustCells, item.mustCellsFilled]).toEqual([wanted.length, filled.length])
        for (const cell of filled)
          for (const link of cell.links)
            expect(state.links.get(link)).toMatchObject({ item: item.item, requirement: cell.requirement })
      }
    }),
    { numRuns: 30 },
  )
})

test('a document more never opens a cell that was filled', () => {
  const slot = fc.constantFrom(
    ...standard.indicators.flatMap((item) =>
      item.requirements.map((entry) => ({ item: item.id, requirement: entry.id })),
    ),
  )
  fc.assert(
    fc.property(anyLedger, slot, fc.subarray([2011, 2012, 2013]), (state, place, years) => {
      const filled = () =>
        [...coverLedger(standard, state).values()]
          .flatMap((item) => item.requirements.flatMap((entry) => entry.cells))
          .filter((cell) => cell.state !== 'missing')
          .map((cell) => `${cell.requirement}@${cell.year}`)
      const before = filled()
      putPaper(state, 'more')
      putLink(state, 'more', 'more', { ...place, years })
      expect(filled()).toEqual(expect.arrayContaining(before))
    }),
    { numRuns: 30 },
  )
})
