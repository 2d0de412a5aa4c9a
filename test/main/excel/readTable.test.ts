// A table is known by its bytes, not by its name; its columns by their fixed names, in any order.
import { truncateSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readTable } from '../../../main/excel/readTable.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { putFile } from '../support/storeFiles.ts'
import { zipOf } from '../support/tables.ts'

const columns = { needed: ['item', 'year', 'value'], optional: ['unit', 'source'] }
const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url))

const read = (content: string | Uint8Array, name = '数据.csv') =>
  readTable(putFile(temporaryFolder(), name, content), name, columns)

test('cells are named by their column; the order of columns and strange columns do not matter', async () => {
  expect(await read('备注,VALUE, Year ,item\n无,3900,2013,5\n,,,\n有,18,2012,6')).toEqual({
    ok: true,
    answer: {
      rows: [
        { row: 2, cells: { item: '5', year: '2013', value: '3900', unit: '', source: '' } },
        { row: 4, cells: { item: '6', year: '2012', value: '18', unit: '', source: '' } },
      ],
    },
  })
})

test('a short row has empty cells, and blanks around a cell are no content', async () => {
  expect(await read('item,year,value,unit\n5\n   ,  ,  ,  \n6,2013, 18 ,')).toMatchObject({
    answer: {
      rows: [
        { row: 2, cells: { item: '5', year: '', value: '' } },
        { row: 4, cells: { value: '18' } },
      ],
    },
  })
})

test('a workbook is read as one whatever it is called, and its sheet is named in what is wrong with it', async () => {
  const table = await readTable(fixture('libreOfficeTable.xlsx'), '数据.csv', columns)
  expect(table).toMatchObject({ ok: true })
  expect((table as { answer: { rows: unknown[] } }).answer.rows[0]).toEqual({
    row: 2,
    cells: { item: '5', year: '2013', value: '3,900', unit: '公顷', source: '年鉴' },
  })
  const wanting = { needed: ['item', '口径'], optional: [] }
  expect(await readTable(fixture('libreOfficeTable.xlsx'), '数据.xlsx', wanting)).toMatchObject({
    failure: { code: 'columnsMissing', facts: { file: '数据.xlsx［说明］', columns: 'item、口径' } },
  })
})

test('an old Excel file is named as such, also under the name of a new one', async () => {
  expect(await readTable(fixture('libreOfficeTable.xls'), '数据.xlsx', columns)).toEqual({
    ok: false,
    failure: { code: 'oldExcelFile', facts: { file: '数据.xlsx' } },
  })
})

test('missing columns are named together with those that were found', async () => {
  expect(await read('item,指标\n5,森林')).toEqual({
    ok: false,
    failure: {
      code: 'columnsMissing',
      facts: { file: '数据.csv', columns: 'year、value', found: 'item、指标' },
    },
  })
  expect(await read('\n\n')).toMatchObject({ failure: { code: 'columnsMissing', facts: { found: '—' } } })
})

test('a column that stands twice is refused, also where only the case differs or it is not needed', async () => {
  expect(await read('item,year,value,Value\n')).toMatchObject({
    failure: { code: 'columnTwice', facts: { column: 'value' } },
  })
  expect(await read('item,year,value,unit,UNIT\n')).toMatchObject({
    failure: { code: 'columnTwice', facts: { column: 'unit' } },
  })
  expect(await read('item,year,value,备注,备注\n5,2013,1,甲,乙')).toMatchObject({ ok: true })
})

test('a file of zero bytes, one that is far too large and a package that would unpack to gigabytes are refused unread', async () => {
  expect(await read('')).toMatchObject({ failure: { code: 'emptyFile' } })
  const large = putFile(temporaryFolder(), '数据.csv', 'item,year,value\n')
  truncateSync(large, 50 * 1024 * 1024 + 1)
  expect(await readTable(large, '数据.csv', columns)).toMatchObject({
    failure: { code: 'tableTooLarge', facts: { most: '50 MB' } },
  })
  const bomb = zipOf('xl/worksheets/sheet1.xml', Buffer.from(' '), 3 * 1024 ** 3)
  expect(await read(bomb, '数据.xlsx')).toEqual({
    ok: false,
    failure: { code: 'workbookBomb', facts: { file: '数据.xlsx', size: '3072 MB' } },
  })
})
