// Rows of an xlsx sheet as text. The package is measured before it is opened: a small file may unpack to gigabytes.

import { readFile } from 'node:fs/promises'
import type { CellValue, Workbook, Worksheet } from 'exceljs'
import { fromBuffer, type ZipFile } from 'yauzl'
import { failed, type Result } from '../../shared/api/failure.ts'
import { limits, type ReadRows } from './readTable.ts'

/** The first sheet whose header holds every needed column, else the first sheet. */
export async function readXlsxRows(
  path: string,
  file: string,
  needed: readonly string[],
): Promise<Result<ReadRows>> {
  const bytes = await readFile(path)
  const size = await unpackedSize(bytes)
  if (size === null) return failed('workbookDamaged', { file })
  if (size > limits.unpackedBytes)
    return failed('workbookBomb', { file, size: `${Math.round(size / 1048576)} MB` })
  const { default: exceljs } = await import('exceljs')
  const workbook: Workbook = new exceljs.Workbook()
  try {
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
  } catch {
    return failed('workbookDamaged', { file })
  }
  const sheets = workbook.worksheets.map(readSheet)
  const fitting = sheets.find(({ rows }) =>
    needed.every((column) => rows[0]?.cells.some((cell) => cell.trim().toLowerCase() === column)),
  )
  const chosen = fitting ?? sheets[0]
  if (!chosen) return failed('workbookDamaged', { file })
  return chosen.rows.length > limits.rows
    ? failed('tableTooLarge', { file, most: `${limits.rows}` })
    : { ok: true, answer: chosen }
}

function readSheet(sheet: Worksheet): ReadRows {
  const rows: ReadRows['rows'] = []
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: string[] = []
    for (let column = 1; column <= Math.min(row.cellCount, 200); column += 1) {
      const cell = row.getCell(column)
      cells.push(cellText(cell.value, cell.numFmt))
    }
    rows.push({ row: number, cells })
  })
  return { sheet: sheet.name, rows }
}

/** What a person reads in the cell, exactly: rich text flattened, a formula's result, 0.1 as 0.1, 97.5 % as typed. */
export function cellText(value: CellValue, format = ''): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return numberText(value, format)
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if ('richText' in value) return value.richText.map((part) => part.text).join('')
  if ('formula' in value || 'sharedFormula' in value)
    return cellText((value as { result?: CellValue }).result ?? null, format)
  if ('text' in value) return cellText(value.text as CellValue, format)
  return ''
}

/** Excel keeps 15 digits: more would be float dust. A percent cell holds the share; the person sees percent. */
function numberText(value: number, format: string): string {
  const percent = /%/.test(format)
  const plain = Number((percent ? value * 100 : value).toPrecision(15))
  const text =
    Math.abs(plain) >= 1e21 || (plain !== 0 && Math.abs(plain) < 1e-6)
      ? plain.toFixed(20).replace(/0+$/, '').replace(/\.$/, '')
      : String(plain)
  return percent ? `${text}%` : text
}

/** Bytes after unpacking as the directory states them; null where there is no readable directory. */
function unpackedSize(bytes: Buffer): Promise<number | null> {
  return new Promise((resolve) => {
    fromBuffer(bytes, { lazyEntries: true }, (error: Error | null, zip?: ZipFile) => {
      if (error || !zip) return resolve(null)
      let size = 0
      zip.on('entry', (entry: { uncompressedSize: number }) => {
        size += entry.uncompressedSize
        zip.readEntry()
      })
      zip.on('end', () => resolve(size))
      zip.on('error', () => resolve(null))
      zip.readEntry()
    })
  })
}
