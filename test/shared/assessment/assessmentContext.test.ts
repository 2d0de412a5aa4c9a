// How an input’s figure is found: one quantity, in the unit of the formula that asks.
import { expect, test } from 'vitest'
import {
  assessmentContext,
  figuresOf,
  listOf,
  shownInput,
} from '../../../shared/assessment/assessmentContext.ts'
import { effectiveStandard } from '../../../shared/catalogue/effectiveStandard.ts'
import { exactText } from '../../../shared/figures/exact.ts'
import type { LedgerState } from '../../../shared/ledger/ledgerState.ts'
import { bareLedger, putList, putValue, standard, units } from '../builders.ts'

const inputs = (id: string) => standard.indicators.find((entry) => entry.id === id)!.inputs
function figures(state: LedgerState, item: string, year: number): Record<string, string> {
  const found = figuresOf({ state, units }, inputs(item), year)
  return Object.fromEntries([...found].map(([id, figure]) => [id, exactText(figure)]))
}

test('one recorded quantity serves every item in the unit that the item computes with', () => {
  const state = bareLedger()
  putValue(state, 'land_area', 2013, '225.2', { unit: 'km²' })
  expect(figures(state, '5', 2013)['land_area']).toBe('22520')
  expect(figures(state, '6', 2013)['land_area']).toBe('225.2')
})

test('a conversion is exact, not a floating-point product', () => {
  const state = bareLedger()
  putValue(state, 'forest_area', 2013, '1', { unit: '亩' })
  expect(figures(state, '5', 2013)['forest_area']).toBe('1/15')
})

test('a figure of another year, in an unknown unit, or left empty is absent; a default stands in', () => {
  const state = bareLedger()
  putValue(state, 'forest_area', 2012, '3900')
  putValue(state, 'land_area', 2013, '20000', { unit: '顷' })
  putValue(state, 'water_deduct', 2013, '0', { number: null })
  expect(figures(state, '5', 2013)).toEqual({ water_deduct: '0' })
})

test('a list is no figure and a figure is no list', () => {
  const state = bareLedger()
  putList(state, 'sections', 2013, '东溪=Ⅱ/Ⅲ')
  const [sections] = inputs('8').filter(({ quantity }) => quantity === 'sections')
  expect(figures(state, '8', 2013)['sections']).toBeUndefined()
  const context = assessmentContext(effectiveStandard(standard, [], []), units, state)
  expect(listOf(context, sections!, 2013)).toMatchObject([{ name: '东溪' }])
  expect(listOf(context, sections!, 2012)).toEqual([])
})

test('printed arithmetic shows an input in full, and ? where there is none', () => {
  const state = bareLedger()
  putValue(state, 'forest_area', 2013, '3900.00050')
  const found = figuresOf({ state, units }, inputs('5'), 2013)
  expect(shownInput(found, 'forest_area')).toBe('3900.0005')
  expect(shownInput(found, 'land_area')).toBe('?')
})
