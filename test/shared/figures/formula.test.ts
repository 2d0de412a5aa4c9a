// Formulas of the catalogue: parsed, computed exactly, printed and put into Excel without changing their meaning.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exact, exactText, multiply, type Rational } from '../../../shared/figures/exact.ts'
import {
  evaluate,
  excelFormula,
  type Formula,
  inputsOf,
  parseFormula,
  printFormula,
} from '../../../shared/figures/formula.ts'
import { standard } from '../builders.ts'
import { anyNonZero, anyRational } from './anyFigure.ts'

const ids = ['a', 'b', 'c', 'd']
const figures = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([id, text]) => [id, exact(text)]))
const resultOf = (text: string, texts: Record<string, string> = {}) => {
  const evaluation = evaluate(parseFormula(text), figures(texts))
  return evaluation.kind === 'value' ? exactText(evaluation.value) : evaluation.kind
}

const anyFormula: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula; leaf: Formula; operation: Formula }>(
  (tie) => ({
    formula: fc.oneof({ maxDepth: 5, depthSize: 'small' }, tie('leaf'), tie('operation')),
    leaf: fc.oneof(
      fc.record({ kind: fc.constant('input' as const), id: fc.constantFrom(...ids) }),
      fc.record({ kind: fc.constant('number' as const), text: fc.constantFrom('0', '1', '2.5', '100') }),
    ),
    operation: fc.record({
      kind: fc.constant('operation' as const),
      operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
      left: tie('formula'),
      right: tie('formula'),
    }),
  }),
).formula
const anyFigures: fc.Arbitrary<Map<string, Rational>> = fc
  .tuple(...ids.map((id) => fc.tuple(fc.constant(id), fc.integer({ min: -50, max: 50 }))))
  .map((pairs) => new Map(pairs.map(([id, number]) => [id, exact(String(number))])))

describe('computing', () => {
  test('× and ÷ come before + and −, equal ones from the left, parentheses first', () => {
    const texts = { a: '2', b: '3', c: '4' }
    expect(
      ['a + b * c', '(a + b) * c', 'a - b - c', 'a - (b - c)', 'a / b * c', 'a / (b * c)'].map((text) =>
        resultOf(text, texts),
      ),
    ).toEqual(['14', '20', '-5', '3', '8/3', '1/6'])
  })

  test('numerator and denominator scaled alike leave the value', () => {
    fc.assert(
      fc.property(anyRational, anyNonZero, anyNonZero, (part, whole, factor) => {
        const share = parseFormula('part / whole * 100')
        const plain = evaluate(
          share,
          new Map([
            ['part', part],
            ['whole', whole],
          ]),
        )
        const scaled = evaluate(
          share,
          new Map([
            ['part', multiply(part, factor)],
            ['whole', multiply(whole, factor)],
          ]),
        )
        expect(scaled).toEqual(plain)
        expect(plain.kind).toBe('value')
      }),
    )
  })
})

describe('what cannot be computed', () => {
  test.each(['a / b', 'c / (a - a)', 'a + c / b', '(c / b) * 0', 'b / b'])(
    'a zero divisor in %s is zeroDenominator, neither 0 nor 100 %%',
    (text) => expect(resultOf(text, { a: '5', b: '0', c: '1' })).toBe('zeroDenominator'),
  )

  test('a zero numerator is zero', () => {
    expect(resultOf('a / b', { a: '0', b: '5' })).toBe('0')
  })

  test('a missing figure is named, all of them, once, in the order of the formula', () => {
    const formula = parseFormula('(c + a) / (b - c)')
    expect(inputsOf(formula)).toEqual(['c', 'a', 'b'])
    expect(evaluate(formula, figures({ a: '1' }))).toEqual({ kind: 'missing', inputs: ['c', 'b'] })
  })
})

describe('writing', () => {
  test('an Excel formula computes what the catalogue’s does, with its scale', () => {
    fc.assert(
      fc.property(anyFormula, anyFigures, fc.constantFrom('1', '100', '1000'), (formula, values, scale) => {
        const again = evaluate(parseFormula(excelFormula(formula, scale, (id) => id)), values)
        const plain = evaluate(formula, values)
        const wanted =
          plain.kind === 'value' ? { ...plain, value: multiply(plain.value, exact(scale)) } : plain
        expect(again).toEqual(wanted)
      }),
      { numRuns: 300 },
    )
  })

  test('the printed arithmetic, typed again, gives the printed value', () => {
    const magnitudes = anyFigures.map(
      (values) =>
        new Map([...values].map(([id, value]) => [id, multiply(multiply(value, value), exact('1/3'))])),
    )
    fc.assert(
      fc.property(anyFormula, magnitudes, (formula, values) => {
        const printed = printFormula(formula, '1', (id) => exactText(values.get(id)!))
        const typed = printed.replaceAll('−', '-').replaceAll('×', '*').replaceAll('÷', '/')
        expect(evaluate(parseFormula(typed), new Map())).toEqual(evaluate(formula, values))
      }),
      { numRuns: 300 },
    )
  })
})

describe('writing as a person would', () => {
  test('it writes no parentheses that say nothing', () => {
    const write = (text: string) => excelFormula(parseFormula(text), '1', (id) => id)
    expect(['((a*b))+c', '(a-b)-c', 'a-(b-c)', 'a/(b*c)', '(a/b)*c', '(a+b)*c'].map(write)).toEqual([
      'a*b+c',
      'a-b-c',
      'a-(b-c)',
      'a/(b*c)',
      'a/b*c',
      '(a+b)*c',
    ])
  })

  test('forest cover prints as an assessor would write it', () => {
    const forest = standard.indicators.find((item) => item.id === '5')!.components[0]!
    const shown: Record<string, string> = { forest_area: '3600', land_area: '20000', water_deduct: '0' }
    const formula = parseFormula(forest.formula!)
    expect(printFormula(formula, forest.scale, (id) => shown[id]!)).toBe('3600 ÷ (20000 − 0) × 100')
    expect(
      excelFormula(formula, forest.scale, (id) =>
        id === 'forest_area' ? 'B4' : id === 'land_area' ? 'B5' : 'B6',
      ),
    ).toBe('B4/(B5-B6)*100')
  })

  test('negative figures and fractions stand in parentheses', () => {
    const print = (text: string) =>
      printFormula(parseFormula('a - b'), '1', (id) => (id === 'a' ? '1' : text))
    expect(print('-2.5')).toBe('1 − (−2.5)')
    expect(print('250/3')).toBe('1 − (250 ÷ 3)')
  })
})

describe('faults', () => {
  test.each([
    ['', 'end'],
    ['a +', 'end'],
    ['(a + b', 'end'],
    ['a b', 'b'],
    ['a + * b', '*'],
    ['a ^ 2', '^'],
    ['2a', 'a'],
    ['a + b)', ')'],
    ['-a', '-'],
  ])('"%s" is refused at "%s"', (text, place) => {
    expect(() => parseFormula(text)).toThrow(new SyntaxError(`formula "${text}" at "${place}"`))
  })

  test('every formula, side condition and bound of the catalogue can be parsed', () => {
    const expressions = [
      ...standard.indicators.flatMap((item) => item.components.map((component) => component.formula)),
      ...standard.indicators.flatMap((item) =>
        item.sideConditions.flatMap(({ left, right }) => [left, right]),
      ),
      ...standard.indicators.flatMap((item) => item.bounds.flatMap(({ left, right }) => [left, right])),
      ...standard.conditions.flatMap((item) => item.clauses.map((clause) => clause.formula)),
    ].filter((text) => text !== undefined)
    expect(expressions.length).toBeGreaterThan(50)
    for (const text of expressions) expect(() => parseFormula(text)).not.toThrow()
  })
})
