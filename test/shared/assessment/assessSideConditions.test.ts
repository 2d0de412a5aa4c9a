// What must hold beside the threshold, as it is printed.
import { expect, test } from 'vitest'
import { assessmentContext } from '../../../shared/assessment/assessmentContext.ts'
import { assessSideConditions, limitText } from '../../../shared/assessment/assessSideConditions.ts'
import { effectiveStandard } from '../../../shared/catalogue/effectiveStandard.ts'
import type { Operator } from '../../../shared/catalogue/standard.ts'
import { faultlessLedger, judged, putValue, standard, units } from '../builders.ts'

test.each<[Operator, string]>([
  ['>=', '≥18'],
  ['<=', '≤18'],
  ['>', '＞18'],
  ['<', '＜18'],
  ['=', '=18'],
])('a limit with %s is printed as %s', (op, printed) => {
  expect(limitText({ op, value: '18' })).toBe(printed)
})

test('a quota is printed with the sign that is true of the figures', () => {
  const state = faultlessLedger()
  putValue(state, 'cod_emission', 2013, '9500001')
  const printed = judged(state, '10').sideConditions.filter((entry) => entry.id === 'cod_cap')
  expect(printed.map((entry) => [entry.year, entry.verdict, entry.arithmetic])).toEqual([
    [2011, 'met', '9000000 ≤ 9500000'],
    [2012, 'met', '9000000 ≤ 9500000'],
    [2013, 'notMet', '9500001 ＞ 9500000'],
  ])
})

test('a quota is compared in the unit of the item, whatever units were typed', () => {
  const state = faultlessLedger()
  putValue(state, 'so2_cap', 2013, '10800', { unit: '吨' })
  expect(judged(state, '10').sideConditions.at(-1)).toMatchObject({
    verdict: 'met',
    arithmetic: '10800000 ≤ 10800000',
  })
})

test('everything that is missing on either side is named', () => {
  const state = faultlessLedger()
  state.values.delete('cod_emission@2013')
  state.values.delete('cod_cap@2013')
  const side = judged(state, '10').sideConditions.find(
    (entry) => entry.id === 'cod_cap' && entry.year === 2013,
  )
  expect(side).toMatchObject({ verdict: 'noData', arithmetic: '', missing: ['cod_emission', 'cod_cap'] })
})

test('a zero divisor beside the threshold is shown and marked as one, not taken for a missing figure', () => {
  const state = faultlessLedger()
  putValue(state, 'cod_cap', 2013, '0')
  const item = standard.indicators.find(({ id }) => id === '10')!
  const share = { ...item.sideConditions[0]!, left: 'cod_emission / cod_cap', right: '1' }
  const context = assessmentContext(effectiveStandard(standard, [], []), units, state)
  expect(assessSideConditions(context, { ...item, sideConditions: [share] }, 2013)).toMatchObject([
    { verdict: 'noData', missing: [], zeroDenominator: true, arithmetic: '9000000 ÷ 0 ？ 1' },
  ])
})
