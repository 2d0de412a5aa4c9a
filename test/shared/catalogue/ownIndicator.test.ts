// A few facts of an office become a whole indicator that is checked, judged and printed like the catalogue’s own.
import { expect, test } from 'vitest'
import { type OwnIndicatorFacts, ownIndicator } from '../../../shared/catalogue/ownIndicator.ts'
import { indicatorSchema } from '../../../shared/catalogue/standard.ts'
import { bareLedger, derive, judged, put, putValue } from '../builders.ts'

const facts: OwnIndicatorFacts = {
  id: 'Z1',
  name: '绿道密度',
  category: 'ecology',
  unit: '%',
  binding: false,
  decimals: 2,
  numerator: '绿道长度',
  numeratorUnit: '公里',
  denominator: '道路长度',
  denominatorUnit: '公里',
  scale: '100',
  op: '>=',
  value: '30',
  department: 'construction',
  proof: ['绿道名录', '测量报告'],
  kind: 'list',
}

function ledgerWith(own: Partial<OwnIndicatorFacts>) {
  const state = bareLedger()
  const indicator = ownIndicator({ ...facts, ...own }, 23)
  put(state, 'ownItems', {
    id: indicator.id,
    indicator,
    reason: '市定',
    by: '甲',
    at: '2013-01-01T00:00:00Z',
  })
  return state
}

test('it is a whole indicator in the eyes of the catalogue, with words in both languages', () => {
  for (const own of [{}, { denominator: '' }, { proof: [] }, { op: '<' as const, scale: '1' }]) {
    const indicator = ownIndicator({ ...facts, ...own }, 23)
    expect(indicatorSchema.parse(indicator)).toEqual(indicator)
  }
})

test('a quotient is computed from its two figures with its scale', () => {
  const state = ledgerWith({})
  putValue(state, 'Z1.numerator', 2013, '45', { unit: '公里' })
  putValue(state, 'Z1.denominator', 2013, '120', { unit: '公里' })
  expect(judged(state, 'Z1')).toMatchObject({ verdict: 'met', shown: '37.50', own: true })
  expect(judged(state, 'Z1').arithmetic).toBe('45 ÷ 120 × 100 = 37.50')
})

test('without a denominator the figure is the value itself', () => {
  const state = ledgerWith({ denominator: '', scale: '1', op: '<', value: '50' })
  putValue(state, 'Z1.numerator', 2013, '45', { unit: '公里' })
  expect(judged(state, 'Z1')).toMatchObject({ verdict: 'met', value: '45' })
})

test('a lower limit means that more is better, an upper one that less is', () => {
  expect(ownIndicator(facts, 23).better).toBe('higher')
  expect(ownIndicator({ ...facts, op: '>' }, 23).better).toBe('higher')
  expect(ownIndicator({ ...facts, op: '<' }, 23).better).toBe('lower')
  expect(ownIndicator({ ...facts, op: '<=' }, 23).better).toBe('lower')
})

test('its requirements are slots of three years each, numbered under the item', () => {
  const coverage = derive(ledgerWith({})).coverage.get('Z1')!
  expect(coverage.requirements.map(({ requirement }) => requirement)).toEqual(['Z1-E01', 'Z1-E02'])
  expect(coverage.mustCells).toBe(6)
})

test('its own figures are no quantity of the catalogue', () => {
  const { inputs } = ownIndicator(facts, 23)
  expect(inputs.map(({ quantity }) => quantity)).toEqual(['Z1.numerator', 'Z1.denominator'])
})
