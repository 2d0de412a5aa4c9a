// What people name is found: an item by number, clause or name, an input by id or name.
import { expect, test } from 'vitest'
import { findInput, findItem, itemsUsing } from '../../../shared/catalogue/findInput.ts'
import { standard } from '../builders.ts'

test.each([
  ['5', '5'],
  ['3A', '3a'],
  [' 11b ', '11b'],
  ['１１ｂ', '11b'],
  ['森林覆盖率', '5'],
  ['c5', 'C5'],
  ['C5.1', 'C5'],
  ['生态乡镇比例', 'C5'],
])('%s is item %s', (named, id) => {
  expect(findItem(standard, named)?.id).toBe(id)
})

test.each(['', '23', '森林', 'C5.9', 'constructor'])('“%s” is no item', (named) => {
  expect(findItem(standard, named)).toBeNull()
})

test('an input is found by its id and by its Chinese name, within its item only', () => {
  expect(findInput(standard, '5', 'forest_area')).toMatchObject({
    item: { id: '5' },
    input: { id: 'forest_area' },
    quantity: { id: 'forest_area' },
  })
  expect(findInput(standard, '森林覆盖率', '森林面积')).toMatchObject({ input: { id: 'forest_area' } })
  expect(findInput(standard, '6', 'forest_area')).toMatchObject({ unknown: 'input', item: { id: '6' } })
  expect(findInput(standard, '99', 'forest_area')).toEqual({ unknown: 'item' })
})

test('GDP is used by every item that divides by it, each named once', () => {
  expect(itemsUsing(standard, 'gdp')).toEqual(['2', '10', '20'])
  expect(itemsUsing(standard, 'land_area')).toEqual(['5', '6'])
  expect(itemsUsing(standard, 'nothing')).toEqual([])
})
