// A workbook is opened apart from the program: one that would eat memory or time costs that import alone.
import { expect, test } from 'vitest'
import { loadSheets } from '../../../main/excel/loadSheets.ts'
import { handMadeWorkbook } from '../support/tables.ts'

const table = [
  ['item', 'year', 'value'],
  ['5', '2013', '3900'],
]
const read = [{ sheet: '数据', rows: table.map((cells, index) => ({ row: index + 1, cells })) }]
const dropDown = (column: string) =>
  `<dataValidation type="list" sqref="${column}1:${column}1048576"><formula1>"甲,乙"</formula1></dataValidation>`
const dropDowns = `<dataValidations count="3">${['A', 'B', 'C'].map(dropDown).join('')}</dataValidations>`
const merged = (place: string) => `<mergeCells count="1"><mergeCell ref="${place}"/></mergeCells>`

test('a sheet is read as it stands, also with drop-downs over whole columns', async () => {
  expect(await loadSheets(handMadeWorkbook(table))).toEqual(read)
  const before = performance.now()
  expect(await loadSheets(handMadeWorkbook(table, dropDowns))).toEqual(read)
  expect(performance.now() - before).toBeLessThan(20_000)
})

test('a merged column without content is nothing', async () => {
  expect(await loadSheets(handMadeWorkbook(table, merged('F1:F300000')))).toEqual(
    read.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map(({ row, cells }) => ({ row, cells: [...cells, '', '', ''] })),
    })),
  )
})

test('what is no workbook is damaged', async () => {
  expect(await loadSheets(Buffer.from('504b0304140006', 'hex'))).toBe('damaged')
})

test('a merged cell over the whole sheet and a workbook that takes too long are given up, and the next one is read', async () => {
  const bomb = handMadeWorkbook(table, merged('F1:XFD1048576'))
  expect(bomb.length).toBeLessThan(2000)
  expect(await loadSheets(bomb, { milliseconds: 30_000, megabytes: 64 })).toBe('tooHeavy')
  expect(await loadSheets(bomb, { milliseconds: 500, megabytes: 1024 })).toBe('tooHeavy')
  expect(await loadSheets(handMadeWorkbook(table))).toEqual(read)
})
