// Reads a table with a header row from CSV or xlsx as text cells, guarded against bombs and wrong encodings.
import { open, readFile, stat } from 'node:fs/promises'
import { failed, type Result } from '../../shared/api/failure.ts'
import { readCsvRows } from './readCsvRows.ts'
import { readXlsxRows } from './readXlsxRows.ts'

export interface TableColumns {
  needed: readonly string[]
  optional: readonly string[]
}
export interface TableRow {
  /** Row number as the person sees it in Excel or an editor; the header is 1. */
  row: number
  cells: Record<string, string>
}
export interface ReadRows {
  sheet: string | null
  rows: { row: number; cells: string[] }[]
}

export const limits = { fileBytes: 50 * 1024 * 1024, unpackedBytes: 400 * 1024 * 1024, rows: 200_000 }

/**
 * Header names are fixed, their order free. Failures: emptyFile, tableTooLarge, tableTypeUnknown, oldExcelFile,
 * workbookDamaged, workbookBomb, textEncodingUnknown, csvFault, columnsMissing, columnTwice.
 */
export async function readTable(
  path: string,
  file: string,
  columns: TableColumns,
): Promise<Result<{ rows: TableRow[] }>> {
  const { size } = await stat(path)
  if (size === 0) return failed('emptyFile', { file })
  if (size > limits.fileBytes) return failed('tableTooLarge', { file, most: '50 MB' })
  const start = await firstBytes(path)
  if (start.startsWith('d0cf11e0')) return failed('oldExcelFile', { file })
  const read = start.startsWith('504b0304')
    ? await readXlsxRows(path, file, columns.needed)
    : readCsvRows(await readFile(path), file)
  return read.ok ? nameCells(read.answer, file, columns) : read
}

async function firstBytes(path: string): Promise<string> {
  const handle = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0)
    return buffer.subarray(0, bytesRead).toString('hex')
  } finally {
    await handle.close()
  }
}

function nameCells(read: ReadRows, file: string, columns: TableColumns): Result<{ rows: TableRow[] }> {
  const [header, ...body] = read.rows
  const names = (header?.cells ?? []).map((cell) => cell.trim().toLowerCase())
  const where = read.sheet === null ? file : `${file}［${read.sheet}］`
  const missing = columns.needed.filter((column) => !names.includes(column))
  if (missing.length > 0)
    return failed('columnsMissing', {
      file: where,
      columns: missing.join('、'),
      found: names.filter(Boolean).join('、') || '—',
    })
  const known = [...columns.needed, ...columns.optional]
  const doubled = known.find((column) => names.filter((name) => name === column).length > 1)
  if (doubled) return failed('columnTwice', { file: where, column: doubled })
  const rows = body
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ row, cells }) => ({
      row,
      cells: Object.fromEntries(known.map((column) => [column, (cells[names.indexOf(column)] ?? '').trim()])),
    }))
  return { ok: true, answer: { rows } }
}
