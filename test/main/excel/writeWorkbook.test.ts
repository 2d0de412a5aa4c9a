// A workbook's plain data as a real xlsx: what exceljs reads back is what was given, and a cancelled or failed export leaves nothing.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import excel from 'exceljs'
import { expect, test } from 'vitest'
import { writeWorkbook } from '../../../main/excel/writeWorkbook.ts'
import { cell, type Sheet, type SheetCell, type Workbook } from '../../../shared/deliverables/workbook.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { filesIn, putFile, quietRun } from '../support/storeFiles.ts'

function sheetOf(name: string, rows: (SheetCell | null)[][], fields: Partial<Sheet> = {}): Sheet {
  return {
    name,
    widths: [10, 20, 30],
    rows: rows.map((cells) => ({ cells, heightPoints: 18 })),
    frozenRows: 1,
    frozenColumns: 0,
    repeatedRows: [1, 1],
    paper: 'A4',
    orientation: 'landscape',
    ...fields,
  }
}
const bookOf = (...sheets: Sheet[]): Workbook => ({ title: '测试区台账', date: '2013-09-17', sheets })

/** Written, then read back by exceljs. */
async function written(...sheets: Sheet[]): Promise<excel.Workbook> {
  const path = join(temporaryFolder(), '台账.xlsx')
  await writeWorkbook(bookOf(...sheets), path, quietRun())
  const workbook = new excel.Workbook()
  await workbook.xlsx.readFile(path)
  return workbook
}

test('words, numbers, dates, formulas and links are each written as what they are', async () => {
  const workbook = await written(
    sheetOf('数据', [
      [
        cell('森林覆盖率'),
        cell({ type: 'number', value: '35.98', format: '0.00' }, 'number'),
        cell({ type: 'number', value: '1/3', format: '0.00' }, 'number'),
        cell({ type: 'date', date: '2013-04-07' }, 'date'),
        cell({ type: 'formula', formula: 'B1*2', result: '71.96', format: '0.00' }, 'number'),
        cell({ type: 'link', text: '指标5', address: "#'数据'!A1" }, 'link'),
        cell({ type: 'blank' }),
        cell('=1+1'),
      ],
    ]),
  )
  const row = workbook.getWorksheet('数据')!.getRow(1)
  expect(row.getCell(1).value).toBe('森林覆盖率')
  expect(row.getCell(2)).toMatchObject({ value: 35.98, numFmt: '0.00' })
  expect(row.getCell(3).value).toBe(1 / 3)
  expect(row.getCell(4)).toMatchObject({
    value: new Date('2013-04-07T00:00:00Z'),
    numFmt: 'yyyy"年"m"月"d"日"',
  })
  expect(row.getCell(5).value).toEqual({ formula: 'B1*2', result: 71.96 })
  expect(row.getCell(6).value).toEqual({ text: '指标5', hyperlink: "#'数据'!A1" })
  expect(row.getCell(7).value).toBeNull()
  // Words that begin with = stay words: nothing that somebody typed is ever computed.
  expect(row.getCell(8).value).toBe('=1+1')
})

test('what every page needs is set: paper, direction, width, head on each page, page numbers, frozen panes', async () => {
  const workbook = await written(
    sheetOf('甲', [[cell('头')], [cell('身')]], {
      frozenRows: 2,
      frozenColumns: 1,
      repeatedRows: [1, 2],
      paper: 'A3',
    }),
    sheetOf('乙', [[cell('文')]], { frozenRows: 0, repeatedRows: null, orientation: 'portrait' }),
  )
  const [first, second] = workbook.worksheets
  expect(first!.pageSetup).toMatchObject({
    paperSize: 8,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:2',
  })
  expect(first!.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2 })
  expect(first!.headerFooter.oddFooter).toBe('第 &P 页 共 &N 页')
  expect(first!.columns.map(({ width }) => width)).toEqual([10, 20, 30])
  expect(second!.pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait' })
  expect(second!.pageSetup.printTitlesRow).toBeUndefined()
  expect(second!.views[0]).toMatchObject({ state: 'normal' })
})

test('a merged cell has its border on every side, and what stands beside it below is kept', async () => {
  const workbook = await written(
    sheetOf('甲', [
      [cell('三行', 'text', { rows: 3, columns: 2 }), null, cell('一')],
      [null, null, cell('二')],
      [null, null, cell('三')],
      [cell('之后')],
    ]),
  )
  const sheet = workbook.getWorksheet('甲')!
  expect(sheet.model.merges).toEqual(['A1:B3'])
  expect([1, 2, 3].map((row) => sheet.getRow(row).getCell(3).value)).toEqual(['一', '二', '三'])
  expect(sheet.getCell('A4').value).toBe('之后')
  for (const address of ['A1', 'B1', 'A3', 'B3'])
    expect(sheet.getCell(address).border, address).toMatchObject({ bottom: { style: 'thin' } })
})

test('a requirement proved by two hundred papers is one merged cell over all of them', async () => {
  const rows = Array.from({ length: 200 }, (_, index) => [
    index === 0 ? cell('应备材料', 'text', { rows: 200 }) : null,
    cell(`材料${index}`),
  ])
  const sheet = (await written(sheetOf('指标5', [[cell('头')], ...rows, [cell('尾')]]))).getWorksheet(
    '指标5',
  )!
  expect(sheet.model.merges).toEqual(['A2:A201'])
  expect(sheet.getCell('B2').value).toBe('材料0')
  expect(sheet.getCell('B201').value).toBe('材料199')
  expect(sheet.getCell('A202').value).toBe('尾')
})

test('control characters and halves of characters in what people typed do not spoil the file', async () => {
  const sheet = (
    await written(sheetOf('甲', [[cell('上\u0001下\u000b'), cell('半\ud83d个'), cell('😀<&>"')]]))
  ).getWorksheet('甲')!
  expect(sheet.getCell('A1').value).toBe('上下')
  expect(sheet.getCell('B1').text).toContain('半')
  expect(sheet.getCell('C1').value).toBe('😀<&>"')
})

const longSheet = sheetOf(
  '长',
  Array.from({ length: 1200 }, (_, index) => [cell(`第${index}行`)]),
)

test('progress is told every 500 rows with the sheet that is being written', async () => {
  const told: unknown[] = []
  const path = join(temporaryFolder(), '台账.xlsx')
  await writeWorkbook(bookOf(longSheet), path, quietRun({ progress: (...words) => told.push(words) }))
  expect(told).toEqual([
    [500, 1200, '长'],
    [1000, 1200, '长'],
  ])
})

test('cancelled midway it leaves neither the file nor a part of it', async () => {
  const folder = temporaryFolder()
  const controller = new AbortController()
  const run = quietRun({ signal: controller.signal, progress: () => controller.abort() })
  await expect(writeWorkbook(bookOf(longSheet), join(folder, '台账.xlsx'), run)).rejects.toThrow(/abort/i)
  expect(filesIn(folder)).toEqual([])
})

test('cancelled before it began it leaves nothing either, however quickly that was', async () => {
  const folder = temporaryFolder()
  const run = quietRun({ signal: AbortSignal.abort() })
  for (let round = 0; round < 20; round += 1) {
    await expect(writeWorkbook(bookOf(longSheet), join(folder, `${round}.xlsx`), run)).rejects.toThrow(
      /abort/i,
    )
    await expect(
      writeWorkbook(bookOf(sheetOf('短', [[cell('一')]])), join(folder, `${round}.xlsx`), run),
    ).rejects.toThrow(/abort/i)
  }
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(filesIn(folder)).toEqual([])
})

test('an earlier export under the same name stays until the new one is whole', async () => {
  const folder = temporaryFolder()
  const path = putFile(folder, '台账.xlsx', '上一次导出')
  await expect(
    writeWorkbook(bookOf(longSheet), path, quietRun({ signal: AbortSignal.abort() })),
  ).rejects.toThrow(/abort/i)
  expect(readFileSync(path, 'utf8')).toBe('上一次导出')
  await writeWorkbook(bookOf(longSheet), path, quietRun())
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
  expect(filesIn(folder)).toEqual(['台账.xlsx'])
})

test('a place that cannot be written is thrown as the disk says it, and nothing is left', async () => {
  const folder = temporaryFolder()
  await expect(
    writeWorkbook(bookOf(longSheet), join(folder, '没有', '台账.xlsx'), quietRun()),
  ).rejects.toMatchObject({ code: 'ENOENT' })
  expect(existsSync(join(folder, '没有'))).toBe(false)
})

test('two sheets of one name are refused instead of one being lost', async () => {
  const path = join(temporaryFolder(), '台账.xlsx')
  const twice = bookOf(sheetOf('指标Z1', [[cell('一')]]), sheetOf('指标Z1', [[cell('二')]]))
  await expect(writeWorkbook(twice, path, quietRun())).rejects.toThrow()
  expect(existsSync(path)).toBe(false)
})
