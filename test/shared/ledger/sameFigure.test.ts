// Statements of one quantity in different units: the same figure or not, exactly.
import { expect, test } from 'vitest'
import { sameFigure } from '../../../shared/ledger/sameFigure.ts'
import { units } from '../builders.ts'

const figure = (number: string, unit: string) => ({ number, list: null, unit })
const list = (measured: string) => ({
  number: null,
  list: [{ name: '东溪', measured, against: null }],
  unit: '—',
})

test.each([
  ['200', '公顷', '200', '公顷', true],
  ['20000', '公顷', '200', 'km²', true],
  ['200', '公顷', '200', 'km²', false],
  ['360', '亿元', '3600000', '万元', true],
  ['360.0001', '亿元', '3600000', '万元', false],
  // 亩 is 2000/3 m²: no decimal of it is a whole hectare, and a rounded one is another figure.
  ['15', '亩', '1', '公顷', true],
  ['1', '亩', '0.0667', '公顷', false],
  ['5', '吨', '5', '公顷', false],
  ['5', '顷半', '6', '顷半', false],
  ['5', '顷半', '5', '顷半', true],
])('%s %s and %s %s: %s', (number, unit, other, otherUnit, same) => {
  expect(sameFigure(figure(number, unit), figure(other, otherUnit), units)).toBe(same)
  expect(sameFigure(figure(other, otherUnit), figure(number, unit), units)).toBe(same)
})

test('lists are compared place by place; a list is no number and nothing is not zero', () => {
  const nothing = { number: null, list: null, unit: '公顷' }
  expect(sameFigure(list('3'), list('3'), units)).toBe(true)
  expect(sameFigure(list('3'), list('4'), units)).toBe(false)
  expect(sameFigure(list('3'), figure('3', '—'), units)).toBe(false)
  expect(sameFigure(nothing, figure('0', '公顷'), units)).toBe(false)
  expect(sameFigure(nothing, nothing, units)).toBe(true)
})
