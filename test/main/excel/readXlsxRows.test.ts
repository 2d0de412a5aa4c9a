// What is read of a workbook is what a person sees in its cells, to the last digit.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import excel from 'exceljs'
import { expect, test } from 'vitest'
import { readXlsxRows } from '../../../main/excel/readXlsxRows.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { putFile } from '../support/storeFiles.ts'
import { zipOf } from '../support/tables.ts'

const needed = ['item', 'year', 'input', 'value']
const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url))

async function rowsOf(fill: (workbook: excel.Workbook) => void) {
  const workbook = new excel.Workbook()
  fill(workbook)
  const path = join(temporaryFolder(), '数据.xlsx')
  await workbook.xlsx.writeFile(path)
  const read = await readXlsxRows(path, '数据.xlsx', needed)
  if (!read.ok) throw new Error(read.failure.code)
  return read.answer
}

/**
 * Made once with exceljs and saved anew by LibreOffice 24: two sheets, the table on the second with its columns out of
 * order, an empty row 6, formulas, percent, a date, a link, an error, a merged cell.
 */
test('a workbook that LibreOffice saved is read cell by cell as it stands on the screen', async () => {
  expect(await readXlsxRows(fixture('libreOfficeTable.xlsx'), '数据.xlsx', needed)).toEqual({
    ok: true,
    answer: {
      sheet: '数据',
      rows: [
        { row: 1, cells: ['来源说明', 'Year', ' ITEM ', 'input', 'value', 'unit', 'source'] },
        { row: 2, cells: ['富文本', '2013', '5', 'forest_area', '3,900', '公顷', '年鉴'] },
        { row: 3, cells: ['公式', '2013', '5', 'land_area', '20000', '公顷', '年鉴'] },
        { row: 4, cells: ['百分比', '2012', '11a', 'treated', '97.5%', '', '年报'] },
        { row: 5, cells: ['小数', '2012', '2', 'gdp', '0.3', '亿元', '2013-04-07'] },
        { row: 7, cells: ['文本数字', '2011', '2', 'gdp', '0012', '亿元', '统计局网站'] },
        { row: 8, cells: ['错误值', '2011', '2', 'energy', '#DIV/0!', '吨', '第一行\n第二行'] },
        { row: 9, cells: ['千分位', '2011', '6', 'land_area', '1234567.5', 'km²', '1'] },
        { row: 10, cells: ['很小', '2011', '6', 'x', '0.0000001'] },
        { row: 11, cells: ['合并', '2011', '', '', '', '合并的', '合并的'] },
      ],
    },
  })
})

test('the sheet whose header fits is read, wherever it stands; without one the first', async () => {
  const fitting = await rowsOf((workbook) => {
    workbook.addWorksheet('说明').addRow(['请填写下一页'])
    workbook.addWorksheet('填报').addRows([needed, ['5', 2013, 'forest_area', 1]])
  })
  expect(fitting).toMatchObject({ sheet: '填报', rows: [{ row: 1 }, { row: 2 }] })
  const none = await rowsOf((workbook) => {
    workbook.addWorksheet('甲').addRow(['一'])
    workbook.addWorksheet('乙').addRow(['item'])
  })
  expect(none).toMatchObject({ sheet: '甲' })
})

test('rows keep their number beside empty rows, and cells beyond the two hundredth column are not read', async () => {
  const read = await rowsOf((workbook) => {
    const sheet = workbook.addWorksheet('数据')
    sheet.getRow(3).values = needed
    sheet.getRow(9).getCell(200).value = '末列'
    sheet.getRow(9).getCell(201).value = '以外'
  })
  expect(read.rows.map(({ row }) => row)).toEqual([3, 9])
  expect(read.rows[1]!.cells).toHaveLength(200)
})

test.each([
  ['a zip that is no workbook', zipOf('readme.txt', Buffer.from('你好'))],
  [
    'a workbook cut off while it was copied',
    readFileSync(fixture('libreOfficeTable.xlsx')).subarray(0, 5000),
  ],
  [
    'a package whose directory states less than it unpacks to',
    zipOf('xl/workbook.xml', Buffer.alloc(1 << 20, ' '), 1000),
  ],
  ['bytes that only begin like a zip', Buffer.from('504b030414000600', 'hex')],
])('%s is damaged', async (_what, bytes) => {
  const path = putFile(temporaryFolder(), '数据.xlsx', bytes)
  expect(await readXlsxRows(path, '数据.xlsx', needed)).toEqual({
    ok: false,
    failure: { code: 'workbookDamaged', facts: { file: '数据.xlsx' } },
  })
})
