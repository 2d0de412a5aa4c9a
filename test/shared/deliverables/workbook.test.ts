// Cells and addresses of a workbook as plain data.
import { expect, test } from 'vitest'
import { cell, cellAddress, sheetAddress, text } from '../../../shared/deliverables/workbook.ts'

test.each([
  [0, 1, 'A1'],
  [25, 9, 'Z9'],
  [26, 9, 'AA9'],
  [51, 1, 'AZ1'],
  [52, 1, 'BA1'],
  [701, 1, 'ZZ1'],
  [702, 1, 'AAA1'],
  [16_383, 1_048_576, 'XFD1048576'],
])('column %s of row %s is %s', (column, row, address) => {
  expect(cellAddress(column, row)).toBe(address)
})

test('a sheet is addressed in quotation marks, as its name may begin with a digit', () => {
  expect(sheetAddress('指标5')).toBe("#'指标5'!A1")
})

test('no words are a blank cell', () => {
  expect(text('')).toEqual({ type: 'blank' })
  expect(text(' ')).toEqual({ type: 'text', text: ' ' })
})

test('words longer than a cell takes are cut and say so; as many as it takes are kept', () => {
  expect(text('长'.repeat(32_767))).toEqual({ type: 'text', text: '长'.repeat(32_767) })
  const cut = text('长'.repeat(32_768)) as { text: string }
  expect(cut.text).toHaveLength(32_767)
  expect(cut.text.endsWith('长……')).toBe(true)
})

test('a cell is one row, one column and plain unless it is said otherwise', () => {
  expect(cell('甲')).toEqual({ content: { type: 'text', text: '甲' }, style: 'text', columns: 1, rows: 1 })
  expect(cell({ type: 'blank' }, 'head', { columns: 2, rows: 3 })).toEqual({
    content: { type: 'blank' },
    style: 'head',
    columns: 2,
    rows: 3,
  })
})
