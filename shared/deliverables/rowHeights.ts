// Row heights from the text in the cells, so that nothing is clipped in print: programs do not fit merged cells.
import type { SheetCell, SheetRow } from './workbook.ts'

const fontPoints: Partial<Record<SheetCell['style'], number>> = {
  coverTitle: 26,
  coverLine: 14,
  title: 18,
  section: 11,
  closing: 11,
}
const bodyPoints = 10
/** Excel and WPS refuse more. */
const highest = 409

/** Width of a text in digits of the body font: a Chinese character takes about two. */
export function textUnits(words: string): number {
  let units = 0
  for (const character of words) units += character.codePointAt(0)! > 0x2e7f ? 2.05 : 1.08
  return units
}

export function linesNeeded(words: string, width: number): number {
  const room = Math.max(width - 1, 2)
  return words
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((textUnits(line) * 1.03) / room)), 0)
}

function wordsIn(cell: SheetCell): string {
  const { content } = cell
  if (content.type === 'text' || content.type === 'link') return content.text
  return content.type === 'blank' ? '' : '0'
}

function pointsNeeded(cell: SheetCell, width: number): number {
  const points = fontPoints[cell.style] ?? bodyPoints
  return linesNeeded(wordsIn(cell), (width * bodyPoints) / points) * points * 1.45 + 4
}

/** Sets each row's height; a cell over several rows that needs more than they have gives the rest to its last row. */
export function fitRowHeights(rows: SheetRow[], widths: readonly number[], least: number): void {
  const tall: { first: number; rows: number; points: number }[] = []
  for (const [index, row] of rows.entries()) {
    let points = Math.max(least, row.heightPoints)
    for (const [column, cell] of row.cells.entries()) {
      if (!cell) continue
      const width = widths.slice(column, column + cell.columns).reduce((sum, part) => sum + part, 0)
      const needed = pointsNeeded(cell, width)
      if (cell.rows > 1) tall.push({ first: index, rows: cell.rows, points: needed })
      else points = Math.max(points, needed)
    }
    row.heightPoints = Math.min(highest, Math.ceil(points))
  }
  for (const { first, rows: count, points } of tall) {
    const covered = rows.slice(first, first + count)
    const have = covered.reduce((sum, row) => sum + row.heightPoints, 0)
    if (points > have) {
      // Spread evenly: a single stretched last row would look like a mistake.
      for (const row of covered)
        row.heightPoints = Math.min(highest, Math.ceil(row.heightPoints + (points - have) / count))
    }
  }
}
