// Computes the formulas of a workbook as a spreadsheet would, from the cells that they name.
import type { Workbook } from '../../../shared/deliverables/workbook.ts'
import { cellsOf, type PlacedCell } from './paperOf.ts'

const decimal = (value: string): number => {
  const [above, below = '1'] = value.split('/')
  return Number(above) / Number(below)
}

/** Values by `sheet!address`; throws where a formula names a cell that holds no number. */
export function spreadsheet(workbook: Workbook) {
  const cells = new Map(
    workbook.sheets.flatMap(cellsOf).map((placed) => [`${placed.sheet}!${placed.address}`, placed]),
  )
  const valueAt = (place: string): number => {
    const placed = cells.get(place)
    if (!placed) throw new Error(`${place} is no cell`)
    const { content } = placed.cell
    if (content.type === 'number') return decimal(content.value)
    if (content.type === 'formula') return compute(placed, content.formula)
    throw new Error(`${place} holds no number`)
  }
  const compute = ({ sheet }: PlacedCell, formula: string): number =>
    evaluate(formula, (name) => valueAt(name.includes('!') ? name.replaceAll("'", '') : `${sheet}!${name}`))
  return {
    formulas: [...cells.values()].flatMap((placed) =>
      placed.cell.content.type === 'formula' ? [{ placed, content: placed.cell.content }] : [],
    ),
    compute,
    decimal,
  }
}

/** Sums, products and brackets: more does not stand in the ledger's formulas. */
function evaluate(formula: string, valueAt: (name: string) => number): number {
  const tokens = formula.match(/'[^']+'![A-Z]+\d+|[A-Z]+\d+|\d+(?:\.\d+)?|[-+*/()]/g) ?? []
  if (tokens.join('') !== formula.replaceAll(' ', '')) throw new Error(`cannot read ${formula}`)
  let next = 0
  const factor = (): number => {
    const token = tokens[next++]
    if (token === '-') return -factor()
    if (token === '(') {
      const value = sum()
      if (tokens[next++] !== ')') throw new Error(`a bracket is open in ${formula}`)
      return value
    }
    if (token === undefined) throw new Error(`${formula} ends too early`)
    return /^\d/.test(token) ? Number(token) : valueAt(token)
  }
  const product = (): number => {
    let value = factor()
    while (tokens[next] === '*' || tokens[next] === '/')
      value = tokens[next++] === '*' ? value * factor() : value / factor()
    return value
  }
  const sum = (): number => {
    let value = product()
    while (tokens[next] === '+' || tokens[next] === '-')
      value = tokens[next++] === '+' ? value + product() : value - product()
    return value
  }
  const value = sum()
  if (next < tokens.length) throw new Error(`${formula} goes on after its end`)
  return value
}
