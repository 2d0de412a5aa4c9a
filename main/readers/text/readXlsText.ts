// Old workbooks (.xls, .et): values only. The library is known to be weak against hostile files, hence only in the worker.
import xlsx from 'xlsx'
import type { TextCollector } from './textCollector.ts'
import { Unreadable } from './unreadable.ts'

type Cell = { w?: string; v?: unknown } | undefined

export function readXlsText(bytes: Buffer, text: TextCollector): void {
  const workbook = open(bytes)
  for (const name of workbook.SheetNames) {
    if (text.full) return
    text.startPart('sheet', name)
    const rows = (workbook.Sheets[name] ?? []) as unknown as Cell[][]
    // Only what is there: the stated range may be as large as a sheet can be.
    if (!Array.isArray(rows)) continue
    rows.forEach((row) => {
      if (row && !text.full) writeRow(row, text)
    })
  }
}

function open(bytes: Buffer): xlsx.WorkBook {
  try {
    return xlsx.read(bytes, { type: 'buffer', dense: true, cellFormula: false, cellHTML: false })
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message)
    throw new Unreadable(locked ? 'documentLocked' : 'documentDamaged')
  }
}

function writeRow(row: Cell[], text: TextCollector): void {
  const cells: string[] = []
  row.forEach((cell, column) => {
    const shown = (cell?.w ?? (cell?.v === undefined ? '' : String(cell.v))).replace(/\s*\n\s*/g, ' ')
    if (shown !== '') cells[Math.min(column, 500)] = shown
  })
  if (cells.length > 0) text.write(`${Array.from(cells, (cell) => cell ?? '').join('\t')}\n`)
}
