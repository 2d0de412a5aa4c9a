// A workbook as plain data: sheets, cells, merges and print set-up. main/excel only writes what stands here.

/** Names of looks; main/excel maps each to fonts, borders and alignment. */
export type CellStyle =
  | 'coverTitle'
  | 'coverLine'
  | 'title'
  | 'noteLeft'
  | 'noteCenter'
  | 'noteRight'
  | 'head'
  | 'label'
  | 'section'
  | 'text'
  | 'center'
  | 'number'
  | 'date'
  | 'link'
  | 'closing'

export type CellContent =
  | { type: 'blank' }
  | { type: 'text'; text: string }
  /** Exact decimal or fraction as text; `format` is an Excel number format. */
  | { type: 'number'; value: string; format: string }
  /** ISO date. */
  | { type: 'date'; date: string }
  /** Formula without `=`; `result` is what the program computed, as exact text. */
  | { type: 'formula'; formula: string; result: string; format: string }
  /** A place in this workbook (`#'指标5'!A1`) or a relative file address. */
  | { type: 'link'; text: string; address: string }

export interface SheetCell {
  content: CellContent
  style: CellStyle
  /** Columns and rows that the cell takes; 1 and 1 unless merged. */
  columns: number
  rows: number
}

export interface SheetRow {
  /** By column; null where a merged cell lies over the place or the place is empty. */
  cells: (SheetCell | null)[]
  heightPoints: number
}

export interface Sheet {
  name: string
  /** Width of each column in Excel's unit (one digit of the body font). */
  widths: number[]
  rows: SheetRow[]
  frozenRows: number
  frozenColumns: number
  /** First and last row (from 1) printed on every page. */
  repeatedRows: [number, number] | null
  paper: 'A4' | 'A3'
  orientation: 'portrait' | 'landscape'
}

export interface Workbook {
  title: string
  /** ISO date that the file itself carries. */
  date: string
  sheets: Sheet[]
}

export const blank: CellContent = { type: 'blank' }
/** Excel takes no longer text in a cell and calls the file damaged. */
const longestText = 32_767
export function text(words: string): CellContent {
  if (words === '') return blank
  return { type: 'text', text: words.length <= longestText ? words : `${words.slice(0, longestText - 2)}……` }
}

export function cell(
  content: CellContent | string,
  style: CellStyle = 'text',
  size: { columns?: number; rows?: number } = {},
): SheetCell {
  return {
    content: typeof content === 'string' ? text(content) : content,
    style,
    columns: size.columns ?? 1,
    rows: size.rows ?? 1,
  }
}

/** Address of a sheet inside the workbook. */
export function sheetAddress(name: string): string {
  return `#'${name}'!A1`
}

/** `C7` for column 2, row 7 (columns from 0, rows from 1). */
export function cellAddress(column: number, row: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row}`
}
