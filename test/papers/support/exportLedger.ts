// Exports of a ledger, and their cells as plain data.
import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import excel, { type Cell, type CellFormulaValue, type CellHyperlinkValue, type Workbook } from 'exceljs'
import type { OfficeCalls } from '../../main/support/officeCalls.ts'

/** Exports the open ledger to a file; its links are made for the place where it will lie. */
export async function exportTo(office: OfficeCalls, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true })
  const beside = office.door.registerFolder(dirname(file), 'parent')
  const { download } = await office.call('export.workbook', { beside })
  copyFileSync(office.door.downloadFile(download)!.path, file)
}

export async function readWorkbook(file: string): Promise<Workbook> {
  const workbook = new excel.Workbook()
  await workbook.xlsx.readFile(file)
  return workbook
}

function cellsOf(workbook: Workbook): Cell[] {
  const cells: Cell[] = []
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) => row.eachCell((cell) => void cells.push(cell)))
  return cells
}

export interface FormulaCell {
  place: string
  formula: string
  result: unknown
  /** Decimals that the number format shows. */
  decimals: number
}

export function formulaCells(workbook: Workbook): FormulaCell[] {
  return cellsOf(workbook)
    .filter((cell) => cell.type === excel.ValueType.Formula)
    .map((cell) => {
      const { formula, result } = cell.value as CellFormulaValue
      const decimals = (cell.numFmt ?? '').split('.')[1]?.length ?? 0
      return { place: `${cell.worksheet.name}!${cell.address}`, formula, result, decimals }
    })
}

export function linkCells(workbook: Workbook): { place: string; address: string }[] {
  return cellsOf(workbook)
    .filter((cell) => cell.type === excel.ValueType.Hyperlink)
    .map((cell) => ({
      place: `${cell.worksheet.name}!${cell.address}`,
      address: (cell.value as CellHyperlinkValue).hyperlink,
    }))
}

/** Everything a reader of the workbook sees: cells with their looks, sizes and print set-up. */
export function plainData(workbook: Workbook) {
  return workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    merges: [...sheet.model.merges].sort(),
    print: sheet.pageSetup,
    views: sheet.views,
    footer: sheet.headerFooter,
    widths: sheet.columns.map(({ width }) => width),
    rows: Array.from({ length: sheet.rowCount }, (_, index) => {
      const row = sheet.getRow(index + 1)
      const cells: unknown[] = []
      row.eachCell(
        { includeEmpty: true },
        ({ address, value, style }) => void cells.push({ address, value, style }),
      )
      return { height: row.height, cells }
    }),
  }))
}
