// How a component comes by its figures: units, deductions, published values, trends and the printed arithmetic.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divide, exact, exactText } from '../../../shared/figures/exact.ts'
import { bareLedger, dropValue, faultlessLedger, judged, putValue, units } from '../builders.ts'

test('the arithmetic is what an assessor repeats by hand', () => {
  const state = faultlessLedger()
  expect(judged(state, '5').arithmetic).toBe('3900 ÷ (20000 − 0) × 100 = 19.50')
  expect(judged(state, '4').arithmetic).toBe('(300 + 900 + 2800 − 100) ÷ 6000 × 100 = 65.00')
  expect(judged(state, '10').arithmetic).toBe(
    '化学需氧量：9000000 ÷ 3600000 = 2.50；二氧化硫：10800000 ÷ 3600000 = 3.00',
  )
})

test('a value that does not end is kept as a fraction and shown rounded', () => {
  expect(judged(faultlessLedger(), '11b')).toMatchObject({ value: '250/3', shown: '83.33' })
})

test('the unit in which a figure was stated makes no difference', () => {
  const area = units.dimensions.find((dimension) => dimension.id === 'area')!
  const hectare = area.units.find((unit) => unit.id === '公顷')!
  fc.assert(
    fc.property(fc.constantFrom(...area.units), fc.constantFrom(...area.units), (ofForest, ofLand) => {
      const stated = (hectares: string, unit: typeof ofForest) =>
        exactText(
          divide(divide(exact(hectares), exact(unit.factor)), divide(exact('1'), exact(hectare.factor))),
        )
      const state = bareLedger()
      putValue(state, 'forest_area', 2013, stated('3900', ofForest), { unit: ofForest.id })
      putValue(state, 'land_area', 2013, stated('20000', ofLand), { unit: ofLand.id })
      expect(judged(state, '5')).toMatchObject({ verdict: 'met', value: '19.5' })
    }),
  )
})

test('one recorded quantity serves items that use it in different units', () => {
  const state = faultlessLedger()
  putValue(state, 'land_area', 2013, '10000')
  expect([judged(state, '5').shown, judged(state, '6').shown]).toEqual(['39.00', '34.00'])
})

test('a figure in a unit of another kind is missing, not taken as it stands', () => {
  const state = faultlessLedger()
  putValue(state, 'forest_area', 2013, '3900', { unit: '吨' })
  const item = judged(state, '5')
  expect(item).toMatchObject({ judgedYear: 2012, judgedEarlier: true })
  expect(item.components[0]!.years.at(-1)).toMatchObject({ verdict: 'noData', missing: ['forest_area'] })
})

test('a deduction that nobody stated is 0; a stated one is taken off', () => {
  const state = faultlessLedger()
  expect(judged(state, '5').shown).toBe('19.50')
  putValue(state, 'water_deduct', 2013, '500')
  expect(judged(state, '5')).toMatchObject({
    shown: '20.00',
    arithmetic: '3900 ÷ (20000 − 500) × 100 = 20.00',
  })
})

describe('a published value', () => {
  test('stands in where the inputs are missing', () => {
    const state = bareLedger()
    putValue(state, 'net_income_per_capita', 2013, '0.8', { unit: '万元/人' })
    expect(judged(state, '1')).toMatchObject({
      verdict: 'met',
      shown: '8000',
      arithmetic: '8000',
      margin: '0',
    })
    expect(judged(state, '1').components[0]!.years.at(-1)!.missing).toEqual([])
  })

  test('never overrules the computed one, and a difference in the shown digits is kept', () => {
    const state = faultlessLedger()
    putValue(state, 'net_income_per_capita', 2013, '7000')
    const year = judged(state, '1').components[0]!.years.at(-1)
    expect(year).toMatchObject({ verdict: 'met', shown: '20000', directDiffers: '7000' })
    putValue(state, 'net_income_per_capita', 2013, '20000.4')
    expect(judged(state, '1').components[0]!.years.at(-1)!.directDiffers).toBeNull()
  })
})

describe('the trend', () => {
  const trend = (item: string, quantity: string, first: string, last: string) => {
    const state = faultlessLedger()
    putValue(state, quantity, 2011, first)
    putValue(state, quantity, 2013, last)
    const { trend: seen, trendIs } = judged(state, item)
    return [seen, trendIs]
  }

  test('is read against what is better for the item', () => {
    expect(trend('5', 'forest_area', '3900', '3901')).toEqual(['rising', 'better'])
    expect(trend('5', 'forest_area', '3901', '3900')).toEqual(['falling', 'worse'])
    expect(trend('17', 'fertiliser_pure', '1200000', '1200001')).toEqual(['rising', 'worse'])
    expect(trend('17', 'fertiliser_pure', '1200001', '1200000')).toEqual(['falling', 'better'])
    expect(trend('5', 'forest_area', '3900', '3900')).toEqual(['level', 'level'])
    expect(trend('21', 'births', '3000', '3100')).toEqual(['rising', 'unknown'])
  })

  test('is unknown from a single year and for items of several components', () => {
    const state = faultlessLedger()
    dropValue(state, 'forest_area', 2012)
    expect(judged(state, '5').trend).toBe('level')
    dropValue(state, 'forest_area', 2013)
    expect(judged(state, '5').trend).toBe('unknown')
    expect(judged(state, '10').trend).toBe('unknown')
  })
})

test('an item of several components has no single value to show', () => {
  expect(judged(faultlessLedger(), '10')).toMatchObject({
    value: null,
    shown: null,
    limit: null,
    margin: null,
  })
})
