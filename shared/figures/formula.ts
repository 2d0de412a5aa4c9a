// Formulas of the catalogue: + − × ÷ and parentheses over input ids. One tree is judged, printed and put into Excel.
import { add, divide, exact, isZero, multiply, type Rational, subtract } from './exact.ts'

export type Formula =
  | { kind: 'number'; text: string }
  | { kind: 'input'; id: string }
  | { kind: 'operation'; operator: '+' | '-' | '*' | '/'; left: Formula; right: Formula }

export type Evaluation =
  | { kind: 'value'; value: Rational }
  | { kind: 'missing'; inputs: string[] }
  | { kind: 'zeroDenominator' }

/** Throws SyntaxError with the place: a formula is data of the catalogue and checked when that is read. */
export function parseFormula(text: string): Formula {
  const tokens = text.match(/[A-Za-z_]\w*|\d+(?:\.\d+)?|[-+*/()]|\S/g) ?? []
  let position = 0
  const fault = () => new SyntaxError(`formula "${text}" at "${tokens[position] ?? 'end'}"`)
  const primary = (): Formula => {
    const token = tokens[position]
    if (token === undefined) throw fault()
    position += 1
    if (token === '(') {
      const inner = sum()
      if (tokens[position] !== ')') throw fault()
      position += 1
      return inner
    }
    if (/^\d/.test(token)) return { kind: 'number', text: token }
    if (/^[A-Za-z_]/.test(token)) return { kind: 'input', id: token }
    position -= 1
    throw fault()
  }
  const chain = (operators: string, next: () => Formula): Formula => {
    let left = next()
    for (
      let token = tokens[position];
      token !== undefined && operators.includes(token);
      token = tokens[position]
    ) {
      position += 1
      left = { kind: 'operation', operator: token as '+', left, right: next() }
    }
    return left
  }
  const product = () => chain('*/', primary)
  const sum = () => chain('+-', product)
  const formula = sum()
  if (position < tokens.length) throw fault()
  return formula
}

/** Ids in order of first use. */
export function inputsOf(formula: Formula): string[] {
  if (formula.kind === 'input') return [formula.id]
  if (formula.kind === 'number') return []
  return [...new Set([...inputsOf(formula.left), ...inputsOf(formula.right)])]
}

/** A zero divisor anywhere is zeroDenominator: never 0, never 100 %. */
export function evaluate(formula: Formula, values: ReadonlyMap<string, Rational>): Evaluation {
  const missing = inputsOf(formula).filter((id) => !values.has(id))
  if (missing.length > 0) return { kind: 'missing', inputs: missing }
  const value = compute(formula, values)
  return value === null ? { kind: 'zeroDenominator' } : { kind: 'value', value }
}

function compute(formula: Formula, values: ReadonlyMap<string, Rational>): Rational | null {
  if (formula.kind === 'number') return exact(formula.text)
  if (formula.kind === 'input') return values.get(formula.id)!
  const left = compute(formula.left, values)
  const right = compute(formula.right, values)
  if (left === null || right === null) return null
  switch (formula.operator) {
    case '+':
      return add(left, right)
    case '-':
      return subtract(left, right)
    case '*':
      return multiply(left, right)
    case '/':
      return isZero(right) ? null : divide(left, right)
  }
}

interface Signs {
  '+': string
  '-': string
  '*': string
  '/': string
}
const rank = { '+': 1, '-': 1, '*': 2, '/': 2 }

/** Writes the tree with the fewest parentheses that keep its meaning. */
function write(formula: Formula, signs: Signs, leaf: (id: string) => string): string {
  if (formula.kind === 'number') return formula.text
  if (formula.kind === 'input') return leaf(formula.id)
  const { operator, left, right } = formula
  const wrap = (part: Formula, isRight: boolean) => {
    const text = write(part, signs, leaf)
    if (part.kind !== 'operation') return text
    // a − (b − c) and a ÷ (b × c) need theirs; a + (b + c) does not change but stays as written.
    const looser = rank[part.operator] < rank[operator] || (isRight && rank[part.operator] === rank[operator])
    return looser ? `(${text})` : text
  }
  return `${wrap(left, false)}${signs[operator]}${wrap(right, true)}`
}

function scaled(formula: Formula, scale: string): Formula {
  return scale === '1'
    ? formula
    : { kind: 'operation', operator: '*', left: formula, right: { kind: 'number', text: scale } }
}

/** `3600 ÷ (20000 − 0) × 100`; `shownOf` gives each input as text, negative ones in parentheses. */
export function printFormula(formula: Formula, scale: string, shownOf: (id: string) => string): string {
  const signs = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' }
  return write(scaled(formula, scale), signs, (id) => {
    const shown = shownOf(id)
    if (shown.startsWith('-')) return `(−${shown.slice(1)})`
    return shown.includes('/') ? `(${shown.replace('/', ' ÷ ')})` : shown
  })
}

/** The same arithmetic as an Excel formula without `=`, over cell addresses. */
export function excelFormula(formula: Formula, scale: string, cellOf: (id: string) => string): string {
  return write(scaled(formula, scale), { '+': '+', '-': '-', '*': '*', '/': '/' }, cellOf)
}
