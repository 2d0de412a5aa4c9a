// The cells of one sheet as text, as a person reads them.
import type { CellValue, Worksheet } from 'exceljs'
import type { ReadRows } from './tableLimits.ts'

/** Rows that hold anything, with the number that a person sees. */
export function readSheet(sheet: Worksheet): ReadRows {
  const rows: ReadRows['rows'] = []
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: string[] = []
    for (let column = 1; column <= Math.min(row.cellCount, 200); column += 1) {
      const cell = row.getCell(column)
      cells.push(cellText(cell.value, cell.numFmt))
    }
    // A merged column without content has a million rows of nothing.
    if (cells.some((cell) => cell !== '')) rows.push({ row: number, cells })
  })
  return { sheet: sheet.name, rows }
}

/** What a person reads in the cell, exactly: rich text flattened, a formula's result, 0.1 as 0.1, 97.5 % as typed. */
export function cellText(value: CellValue, format = ''): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return numberText(value, format)
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if ('richText' in value) return value.richText.map((part) => part.text).join('')
  if ('formula' in value || 'sharedFormula' in value)
    return cellText((value as { result?: CellValue }).result ?? null, format)
  if ('text' in value) return cellText(value.text as CellValue, format)
  // `#DIV/0!` is shown, so that a refusal can name it.
  return 'error' in value ? value.error : ''
}

/**
 * Excel keeps 15 digits: more would be float dust. A percent cell holds the share and the person sees percent; a % in
 * quotes is only painted beside the number.
 */
function numberText(value: number, format: string): string {
  const percent = format.replace(/"[^"]*"|\\./g, '').includes('%')
  const plain = Number((percent ? value * 100 : value).toPrecision(15))
  return `${plainDigits(plain)}${format.includes('%') ? '%' : ''}`
}

/** Never `1e-7`: an office does not read exponents. */
function plainDigits(value: number): string {
  if (Math.abs(value) >= 1e21) return String(BigInt(value))
  if (value === 0 || Math.abs(value) >= 1e-6) return String(value)
  return value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '')
}
