// Numbers as offices type them: what is read, and what is refused instead of guessed.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exact, exactText, multiply } from '../../../shared/figures/exact.ts'
import { type NumberFault, readNumber } from '../../../shared/figures/readNumber.ts'
import { anyDecimal } from './anyFigure.ts'

const fullWidth = (text: string) =>
  text.replace(/[0-9.,%-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
const grouped = (decimal: string) => {
  const [whole = '', tail] = decimal.split('.')
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return tail === undefined ? marked : `${marked}.${tail}`
}

describe('laws', () => {
  test('a plain decimal is read as itself, with no unit', () => {
    fc.assert(
      fc.property(anyDecimal, (text) => {
        expect(readNumber(text)).toEqual({ ok: true, number: text, unit: null })
      }),
    )
  })

  test('thousands marks, full-width digits and blanks around it change nothing', () => {
    fc.assert(
      fc.property(anyDecimal, (text) => {
        const plain = readNumber(text)
        for (const typed of [grouped(text), fullWidth(text), fullWidth(grouped(text)), ` ${text}\u3000`])
          expect(readNumber(typed)).toEqual(plain)
      }),
    )
  })

  test('万 and 亿 with nothing behind them multiply exactly', () => {
    const words = fc.constantFrom(
      ['万', '10000'] as const,
      ['亿', '100000000'] as const,
      ['万亿', '1000000000000'] as const,
    )
    fc.assert(
      fc.property(anyDecimal, words, (text, [word, factor]) => {
        const number = exactText(multiply(exact(text), exact(factor)))
        expect(readNumber(`${text}${word}`)).toEqual({ ok: true, number, unit: null })
      }),
    )
  })
})

describe('laws of what stands behind', () => {
  test('a unit behind the number is handed on, whatever stands between', () => {
    const unit = fc.constantFrom('亩', '万亩', '亿元', '吨标煤', '%', '‰', '元/人', '万人')
    fc.assert(
      fc.property(anyDecimal, unit, fc.constantFrom('', ' ', '\u3000'), (text, word, gap) => {
        expect(readNumber(`${text}${gap}${word}`)).toEqual({ ok: true, number: text, unit: word })
      }),
    )
  })

  test('nothing that people type makes it throw, and a number that is read is exact', () => {
    const typed = fc.string({
      unit: fc.constantFrom(...'0123456789.,-~ 约万亿%％，１/至Ee²无'),
      maxLength: 12,
    })
    fc.assert(
      fc.property(typed, (text) => {
        const read = readNumber(text)
        if (read.ok) expect(exactText(exact(read.number))).toBe(read.number)
        else expect(read.facts.text).toBe(text.trim())
      }),
    )
  })
})

test.each([
  ['１，２３４．５', '1234.5', null],
  ['1,234,567.80', '1234567.8', null],
  ['97.5％', '97.5', '%'],
  ['97.5 %', '97.5', '%'],
  ['3.2万', '32000', null],
  ['3.2万亩', '3.2', '万亩'],
  ['1.5 亿', '150000000', null],
  ['36亿元', '36', '亿元'],
  ['2万亿元', '2000000000000', '元'],
  ['−5.6', '-5.6', null],
  ['－5.6‰', '-5.6', '‰'],
  ['+7', '7', null],
  ['12 km²', '12', 'km2'],
  ['12㎡', '12', 'm2'],
  ['8.3万m³', '8.3', '万m3'],
  ['2.5 kg/m³', '2.5', 'kg/m3'],
  ['0.00', '0', null],
])('%s is %s with unit %s', (typed, number, unit) =>
  expect(readNumber(typed)).toEqual({ ok: true, number, unit }),
)

const refused: Record<NumberFault, string[]> = {
  numberEmpty: ['', '   ', '\u3000\n'],
  numberPlaceholder: ['-', '—', '——', '--', '/', '／', '无', '暂无', '待定', 'n/a', 'N/A', 'NA'],
  numberApproximate: [
    '约5',
    '大约5万',
    '近3万',
    '超100',
    '超过100',
    '逾5',
    '≈5',
    '~5',
    '>95',
    '＞95',
    '≥95',
    '<5',
  ].concat(['≤3', '不足5', '不低于80', '5左右', '80%以上', '300多', '20余']),
  numberRange: ['5-6', '5～6', '5~6', '5—6', '5－6', '5 - 6', '10至20', '10 到 20', '2011-2013'],
  numberAmbiguousComma: ['1,23', '1,2345', '12,34,567', '1234,567', '1,234,56', '1,', '1，5'],
  numberNotUnderstood: [
    '.5',
    '5.',
    '1.2.3',
    '1.234,5',
    '五',
    '一百亩',
    'abc',
    '+-5',
    '%',
    '亩5',
    '(5)',
  ].concat(['0 028', '①', '⑴5', '5½', '5 ⅓', '10⁻⁶', '5×10⁴', '3.5E-02', '3.9e+7', 'Ⅲ']),
}
describe.each(Object.entries(refused))('%s', (code, typed) => {
  test.each(typed)('refuses "%s"', (text) =>
    expect(readNumber(text)).toEqual({ ok: false, code, facts: { text: text.trim() } }),
  )
})

test.each(['0,028', '0,123', '00,123'])('a comma behind a bare zero is no thousands mark: "%s"', (typed) =>
  expect(readNumber(typed)).toMatchObject({ ok: false, code: 'numberAmbiguousComma' }),
)

test.each(['10⁴', '5²', '½'])(
  'a raised digit or a vulgar fraction is refused, not flattened: "%s"',
  (typed) => expect(readNumber(typed)).toMatchObject({ ok: false }),
)
