// Readiness: a hundred points minus named losses, exact, and the same for the same ledger.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, compare, exact, exactText, subtract, zero } from '../../../shared/figures/exact.ts'
import type { LedgerState } from '../../../shared/ledger/ledgerState.ts'
import { anyLedger, anyRows } from '../anyLedger.ts'
import {
  alter,
  bareLedger,
  derive,
  dropLinks,
  dropValue,
  faultlessLedger,
  itemRow,
  ledgerOf,
  notApplicable,
  paper,
  pointer,
  put,
  putLink,
  putPaper,
  putValue,
  reviewed,
} from '../builders.ts'

const runs = { numRuns: 60 }
const scoreOf = (state: LedgerState) => derive(state).readiness.score
const lostBy = (change: (state: LedgerState) => void) => {
  const state = faultlessLedger()
  change(state)
  return derive(state).readiness
}

test('the losses sum exactly to what is missing from 100', () => {
  fc.assert(
    fc.property(anyLedger, (state) => {
      const { score, losses } = derive(state).readiness
      const lost = losses.map((loss) => exact(loss.points)).reduce(add, zero)
      expect(exactText(add(exact(score), lost))).toBe('100')
    }),
    runs,
  )
})

test('a score is never below 0, and a loss is never nothing', () => {
  fc.assert(
    fc.property(anyLedger, (state) => {
      const { score, losses } = derive(state).readiness
      expect(compare(exact(score), zero)).toBeGreaterThanOrEqual(0)
      for (const loss of losses) expect(compare(exact(loss.points), zero)).toBe(1)
    }),
    runs,
  )
})

test('the same ledger gives the same readiness, whenever it is asked', () => {
  fc.assert(
    fc.property(anyLedger, (state) => {
      const before = structuredClone(state)
      expect(derive(state).readiness).toEqual(derive(structuredClone(state)).readiness)
      expect(state).toEqual(before)
    }),
    runs,
  )
})

test('the order in which rows were put in does not matter', () => {
  const shuffled = anyRows.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  )
  fc.assert(
    fc.property(shuffled, ([rows, mixed]) => {
      const [first, second] = [derive(ledgerOf(rows)).readiness, derive(ledgerOf(mixed)).readiness]
      const lossesByItem = ({ losses }: typeof first) =>
        losses.map((loss) => `${loss.item} ${loss.cause} ${loss.points}`).sort()
      expect(second.score).toBe(first.score)
      expect(lossesByItem(second)).toEqual(lossesByItem(first))
    }),
    runs,
  )
})

test('a document that serves two items costs the same, whichever was linked first', () => {
  const linked = (...order: string[]) =>
    lostBy((state) => {
      putPaper(state, 'shared', { kind: 'report', documentDate: null })
      for (const item of order) putLink(state, `to-${item}`, 'shared', { item, requirement: null, page: 1 })
    })
  expect(linked('4', '5').score).toBe(linked('5', '4').score)
})

test('a lost file of a document that serves two items costs the same, whichever was linked first', () => {
  const linked = (...order: string[]) => {
    const state = faultlessLedger()
    putPaper(state, 'shared', { kind: 'report' })
    for (const item of order) putLink(state, `to-${item}`, 'shared', { item, requirement: null, page: 1 })
    return derive(state, new Set([state.evidence.get('shared')!.versions[0]!.sha256])).readiness
  }
  expect(linked('4', '5')).toEqual(linked('5', '4'))
})

test('a faultless ledger is ready: 100 points and no loss', () => {
  expect(derive(faultlessLedger()).readiness).toEqual({ score: '100', losses: [] })
})

test('an empty ledger has only the quality of papers that are not there: 10 points', () => {
  expect(scoreOf(bareLedger())).toBe('10')
})

test('an item that is not met loses as much as one without data', () => {
  const notMet = lostBy((state) => putValue(state, 'forest_area', 2013, '1000'))
  const noData = lostBy((state) => {
    for (const year of [2011, 2012, 2013]) dropValue(state, 'forest_area', year)
  })
  expect(notMet.losses).toMatchObject([{ cause: 'verdict', item: '5', facts: { why: 'notMet' } }])
  expect(noData.losses).toMatchObject([{ cause: 'verdict', item: '5', facts: { why: 'noData' } }])
  expect(notMet.score).toBe(noData.score)
})

test('basically met costs half of a verdict, an earlier year a quarter', () => {
  const points = (change: (state: LedgerState) => void) => exact(lostBy(change).losses[0]!.points)
  const whole = points((state) => putValue(state, 'forest_area', 2013, '1000'))
  const basically = points((state) => {
    putValue(state, 'forest_area', 2013, '1000')
    put(state, 'items', itemRow('5', { reviewed }))
  })
  const earlier = points((state) => dropValue(state, 'forest_area', 2013))
  // Whole thousandths of a point: at most one of them is cut off.
  const cut = exact('0.001')
  expect(compare(subtract(whole, add(basically, basically)), cut)).toBeLessThanOrEqual(0)
  const four = [earlier, earlier, earlier, earlier].reduce(add, zero)
  expect(compare(subtract(whole, four), exact('0.003'))).toBeLessThanOrEqual(0)
  expect([compare(whole, basically), compare(basically, earlier), compare(earlier, zero)]).toEqual([1, 1, 1])
})

test('a binding item weighs more than a reference item', () => {
  const binding = lostBy((state) => putValue(state, 'forest_area', 2013, '1000'))
  const reference = lostBy((state) => putValue(state, 'clean_energy', 2013, '1000'))
  expect(compare(exact(binding.score), exact(reference.score))).toBe(-1)
})

test('an item that does not apply loses nothing for figures or proof', () => {
  const { losses } = lostBy((state) => {
    put(state, 'items', itemRow('16', { notApplicable }))
    for (const year of [2011, 2012, 2013]) dropValue(state, 'manure_total', year)
    dropLinks(state, 'I16-E03')
  })
  expect(losses).toEqual([])
})

test('a missing year of a document is one loss with its year', () => {
  const { losses } = lostBy((state) => alter(state, 'links', pointer('I5-E03'), { years: [2011, 2013] }))
  expect(losses).toMatchObject([{ cause: 'proof', item: '5', requirement: 'I5-E03', year: 2012 }])
})

test('useful proof that is not there costs nothing', () => {
  expect(lostBy((state) => dropLinks(state, 'I5-E08'))).toEqual({ score: '100', losses: [] })
})

test('many faults of one item never cost more than its share for quality', () => {
  const spoil = (count: number) =>
    lostBy((state) => {
      for (const requirement of ['I5-E01', 'I5-E02', 'I5-E03', 'I5-E04', 'I5-E05', 'I5-E06'].slice(0, count))
        alter(state, 'evidence', paper(requirement), { documentDate: null })
    }).score
  expect(compare(exact(spoil(1)), exact(spoil(2)))).toBe(1)
  expect(compare(exact(spoil(4)), exact(spoil(5)))).toBe(1)
  expect(spoil(6)).toBe(spoil(5))
})
