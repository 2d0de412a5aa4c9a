// Writes a workbook's plain data as xlsx: streamed row by row, in a temporary file that is renamed when whole.
import { once } from 'node:events'
import type { WriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import type { Style } from 'exceljs'
import type { CellContent, Sheet, SheetCell, Workbook } from '../../shared/deliverables/workbook.ts'
import { exportWords } from '../../shared/wording/exportWords.ts'
import { cellStyles } from './cellStyles.ts'

export interface WriteOptions {
  progress: (done: number, total: number, current: string) => void
  signal: AbortSignal
}

/** Throws what the disk throws, and an AbortError when cancelled; no partial file is left. */
export async function writeWorkbook(workbook: Workbook, path: string, options: WriteOptions): Promise<void> {
  needFitNames(workbook)
  // 0.25 s to load: only an export pays for it.
  const { default: excel } = await import('exceljs')
  const part = `${path}.part`
  const writer = new excel.stream.xlsx.WorkbookWriter({
    filename: part,
    useStyles: true,
    useSharedStrings: false,
  })
  writer.creator = workbook.title
  writer.created = utcDay(workbook.date)
  writer.modified = utcDay(workbook.date)
  const { stream } = writer as unknown as { stream: WriteStream }
  const failure = new Promise<never>((_, reject) => void stream.on('error', reject))
  failure.catch(() => {})
  try {
    await Promise.race([writeSheets(writer, workbook, options), failure])
    await Promise.race([writer.commit(), failure])
    options.signal.throwIfAborted()
    await syncFile(part)
    await rename(part, path)
  } catch (error) {
    // Only once the stream has let go: a file that is still being opened would come back.
    stream.destroy()
    if (!stream.closed) await once(stream, 'close').catch(() => undefined)
    await rm(part, { force: true })
    throw error
  }
}

/** Excel calls a workbook damaged whose sheets have the same name, read without case, or one of more than 31 characters. */
function needFitNames({ sheets }: Workbook): void {
  const names = sheets.map(({ name }) => name.toLowerCase())
  const unfit = names.find((name, index) => name.length > 31 || names.indexOf(name) !== index)
  if (unfit !== undefined) throw new Error(`sheet name “${unfit}” is too long or stands twice`)
}

async function writeSheets(writer: Writer, workbook: Workbook, options: WriteOptions): Promise<void> {
  const total = workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  let done = 0
  for (const sheet of workbook.sheets) {
    const target = addSheet(writer, sheet)
    // Rows under a merge that goes on below cannot be written yet; the last row of the block writes them all.
    let blockEnd = 0
    for (const [index, row] of sheet.rows.entries()) {
      const written = writeRow(target, index, row.cells, row.heightPoints)
      for (const cell of row.cells) if (cell) blockEnd = Math.max(blockEnd, index + cell.rows - 1)
      if (blockEnd <= index) written.commit()
      done += 1
      if (done % 500 !== 0) continue
      options.signal.throwIfAborted()
      options.progress(done, total, sheet.name)
      // Lets the zip drain and the window breathe.
      await new Promise((resolve) => setImmediate(resolve))
    }
    target.commit()
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

type Writer = import('exceljs').stream.xlsx.WorkbookWriter
type SheetWriter = ReturnType<typeof addSheet>

function addSheet(writer: Writer, sheet: Sheet) {
  const target = writer.addWorksheet(sheet.name, {
    views: [
      sheet.frozenRows + sheet.frozenColumns > 0
        ? { state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows, showGridLines: false }
        : { state: 'normal', showGridLines: false },
    ],
    pageSetup: {
      // 8 and 9 are Excel's numbers for A3 and A4.
      paperSize: (sheet.paper === 'A3' ? 8 : 9) as 9,
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      // Inches; the left edge is the binding edge.
      margins: { left: 0.98, right: 0.51, top: 0.71, bottom: 0.71, header: 0.3, footer: 0.35 },
    },
    headerFooter: { oddFooter: exportWords.footer },
  })
  if (sheet.repeatedRows) target.pageSetup.printTitlesRow = sheet.repeatedRows.join(':')
  target.columns = sheet.widths.map((width) => ({ width }))
  return target
}

function writeRow(
  target: SheetWriter,
  index: number,
  cells: readonly (SheetCell | null)[],
  heightPoints: number,
) {
  const row = target.getRow(index + 1)
  row.height = heightPoints
  for (const [column, cell] of cells.entries()) {
    if (!cell) continue
    const place = row.getCell(column + 1)
    const rows = cell.rows
    const content = excelValue(cell.content)
    if (content !== null) place.value = content as never
    const style = styleOf(cell)
    for (let down = 0; down < rows; down += 1) {
      for (let across = 0; across < cell.columns; across += 1)
        target.getRow(index + 1 + down).getCell(column + 1 + across).style = style
    }
    if (rows > 1 || cell.columns > 1)
      target.mergeCells(index + 1, column + 1, index + rows, column + cell.columns)
  }
  return row
}

const numberStyles = new Map<string, Partial<Style>>()

/** The same object for the same look: exceljs knows it again and need not write and compare the whole style each time. */
function styleOf({ style, content }: SheetCell): Partial<Style> {
  const format =
    content.type === 'number' || content.type === 'formula'
      ? content.format
      : content.type === 'date'
        ? exportWords.dateFormat
        : null
  if (format === null) return cellStyles[style]
  let known = numberStyles.get(`${style} ${format}`)
  if (!known) {
    known = { ...cellStyles[style], numFmt: format }
    numberStyles.set(`${style} ${format}`, known)
  }
  return known
}

function excelValue(content: CellContent): unknown {
  switch (content.type) {
    case 'blank':
      return null
    case 'text':
      return content.text
    case 'number':
      return decimalNumber(content.value)
    case 'date':
      return utcDay(content.date)
    case 'formula':
      return { formula: content.formula, result: decimalNumber(content.result) }
    case 'link':
      return { text: content.text, hyperlink: content.address }
  }
}

/** A cell holds a double; the exact figure stands beside it in the printed arithmetic. */
function decimalNumber(value: string): number {
  const [above, below] = value.split('/')
  return below === undefined ? Number(above) : Number(above) / Number(below)
}

function utcDay(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}
