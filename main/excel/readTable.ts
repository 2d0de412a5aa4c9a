// Reads a table with a header row from CSV or xlsx as text cells, guarded against bombs and wrong encodings.
import { open, readFile, stat } from 'node:fs/promises'
import { failed, type Result } from '../../shared/api/failure.ts'
import { readFailure } from '../../shared/api/readFailure.ts'
import { readCsvRows } from './readCsvRows.ts'
import { readXlsxRows } from './readXlsxRows.ts'
import { type ReadRows, tableLimits } from './tableLimits.ts'

export interface TableColumns {
  needed: readonly string[]
  optional: readonly string[]
}
export interface TableRow {
  /** Row number as the person sees it in Excel or an editor; the header is 1. */
  row: number
  cells: Record<string, string>
}

/**
 * Header names are fixed, their order free. Failures: emptyFile, tableTooLarge, oldExcelFile, workbookDamaged,
 * workbookBomb, textEncodingUnknown, csvFault, columnsMissing, columnTwice, rowTooLong, fileChanged, and those of a
 * file that cannot be read.
 */
export async function readTable(
  path: string,
  file: string,
  columns: TableColumns,
): Promise<Result<{ rows: TableRow[] }>> {
  try {
    const before = await stat(path)
    if (before.size === 0) return failed('emptyFile', { file })
    if (before.size > tableLimits.fileBytes) return failed('tableTooLarge', { file, most: '50 MB' })
    const read = await readRows(path, file, columns)
    const after = await stat(path)
    // Half of the old figures and half of the new ones are nobody's figures.
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) return failed('fileChanged', { file })
    return read.ok ? nameCells(read.answer, file, columns) : read
  } catch (error) {
    const failure = readFailure(error, file)
    if (!failure) throw error
    return { ok: false, failure }
  }
}

async function readRows(path: string, file: string, columns: TableColumns): Promise<Result<ReadRows>> {
  const start = await firstBytes(path)
  if (start.startsWith('d0cf11e0')) return failed('oldExcelFile', { file })
  return start.startsWith('504b0304')
    ? readXlsxRows(path, file, columns.needed)
    : readCsvRows(await readFile(path), file)
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
  const long = read.sheet === null && body.find(({ cells }) => filledCells(cells) > names.length)
  if (long)
    return failed('rowTooLong', {
      file,
      row: String(long.row),
      cells: String(filledCells(long.cells)),
      columns: String(names.length),
    })
  const rows = body
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ row, cells }) => ({
      row,
      cells: Object.fromEntries(known.map((column) => [column, (cells[names.indexOf(column)] ?? '').trim()])),
    }))
  return { ok: true, answer: { rows } }
}

/** Up to the last cell that holds anything. In a CSV, more than the header has are a comma inside a number: 3,900 is not 3. */
function filledCells(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1
}
