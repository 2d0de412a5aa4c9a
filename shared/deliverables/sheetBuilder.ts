// Puts a sheet together row by row, with the title rows and closing rows of the norm.
import { exportWords } from '../wording/exportWords.ts'
import { say } from '../wording/say.ts'
import { fitRowHeights } from './rowHeights.ts'
import { cell, type Sheet, type SheetCell, type SheetRow, text } from './workbook.ts'

export interface SheetBuilder {
  readonly widths: readonly number[]
  /** Adds one row and answers its number (from 1). Cells are laid from the left; a merged one takes its columns. */
  add(cells: (SheetCell | null)[], heightPoints?: number): number
  /** Number of the row that will be added next. */
  next(): number
  finish(print: Pick<Sheet, 'frozenRows' | 'frozenColumns' | 'repeatedRows' | 'orientation'>): Sheet
}

export function sheetBuilder(name: string, widths: number[]): SheetBuilder {
  const rows: SheetRow[] = []
  return {
    widths,
    add(cells, heightPoints = 0) {
      const placed: (SheetCell | null)[] = []
      for (const entry of cells) {
        placed.push(entry)
        for (let extra = 1; extra < (entry?.columns ?? 1); extra += 1) placed.push(null)
      }
      rows.push({ cells: placed, heightPoints })
      return rows.length
    },
    next: () => rows.length + 1,
    finish(print) {
      fitRowHeights(rows, widths, 18)
      // A4 as long as the columns fit a page at a readable size; from 15 columns the norm asks for A3.
      return { name, widths, rows, paper: widths.length >= 15 ? 'A3' : 'A4', ...print }
    },
  }
}

export interface PaperFacts {
  district: string
  office: string
  /** ISO date of the last recorded change: what the figures are true for. */
  date: string
  sample: boolean
  leader: string
  reviewer: string
  compiler: string
  phone: string
}

/** Rows 1 and 2 of the norm: the title, then 填报单位 · 截止日期 · 单位. */
export function addTitle(
  builder: SheetBuilder,
  columns: number,
  title: string,
  facts: PaperFacts,
  unit: string,
): void {
  const marked = facts.sample ? `${title}${exportWords.sampleMark}` : title
  builder.add([cell(marked, 'title', { columns })], 34)
  const left = columnsOfThird(builder.widths, columns - 2)
  const right = columnsOfThird(builder.widths.toReversed(), columns - 1 - left)
  builder.add([
    cell(say(exportWords.office, 'zh', { office: facts.office || facts.district }), 'noteLeft', {
      columns: left,
    }),
    cell(say(exportWords.asOf, 'zh', { date: chineseDate(facts.date) }), 'noteCenter', {
      columns: columns - left - right,
    }),
    cell(unit, 'noteRight', { columns: right }),
  ])
}

/** How many of the first columns come closest to a third of the sheet: columns differ too much to be counted. */
function columnsOfThird(widths: readonly number[], most: number): number {
  const third = widths.reduce((sum, width) => sum + width, 0) / 3
  const distance = (count: number) =>
    Math.abs(widths.slice(0, count).reduce((sum, width) => sum + width, 0) - third)
  let best = 1
  for (let count = 2; count <= most; count += 1) if (distance(count) < distance(best)) best = count
  return best
}

/** The last row of the norm: 单位负责人 · 审核人 · 填表人 · 联系电话 · 填报日期. */
export function addClosing(builder: SheetBuilder, columns: number, facts: PaperFacts): void {
  const blankLine = '　　　　'
  const parts = [
    say(exportWords.leader, 'zh', { name: facts.leader || blankLine }),
    say(exportWords.reviewer, 'zh', { name: facts.reviewer || blankLine }),
    say(exportWords.compiler, 'zh', { name: facts.compiler || blankLine }),
    say(exportWords.phone, 'zh', { name: facts.phone || blankLine }),
    say(exportWords.filledOn, 'zh', { date: exportWords.blankDate }),
  ]
  builder.add([cell(text(parts.join('　　')), 'closing', { columns })], 30)
}

/** 2013年4月7日; a month or a year alone stays one. */
export function chineseDate(date: string): string {
  const [year, month, day] = date.split('-').map((part) => String(Number(part)))
  const { fullDate, monthDate, yearDate } = exportWords
  return say(day ? fullDate : month ? monthDate : yearDate, 'zh', { year: year!, month: month!, day: day! })
}

export function yearWords(year: number): string {
  return chineseDate(String(year))
}
