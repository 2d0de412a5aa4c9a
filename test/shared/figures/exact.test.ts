// Laws of exact numbers, and rounding half to even.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  type Comparison,
  compare,
  divide,
  exact,
  exactText,
  fraction,
  holds,
  isZero,
  multiply,
  one,
  roundedText,
  subtract,
  zero,
} from '../../../shared/figures/exact.ts'
import { anyDecimal, anyNonZero, anyRational } from './anyFigure.ts'

describe('reading and printing', () => {
  test('what is printed reads back as the same number', () => {
    fc.assert(
      fc.property(anyRational, (value) => {
        expect(exact(exactText(value))).toEqual(value)
      }),
    )
  })

  test('a plain decimal prints as it was read', () => {
    fc.assert(
      fc.property(anyDecimal, (text) => {
        expect(exactText(exact(text))).toBe(text)
      }),
    )
  })

  test.each([
    ['19.50', '19.5'],
    ['-0', '0'],
    ['007', '7'],
    ['+3', '3'],
    ['2000/3', '2000/3'],
    ['-2000/6', '-1000/3'],
    ['0.5/5', '0.1'],
    ['6/4', '1.5'],
  ])('%s is %s', (read, printed) => expect(exactText(exact(read))).toBe(printed))
})

describe('what is no exact number', () => {
  test.each(['', '1,000', '1e3', '５', ' 1', '.5', '5.', '--1', '1/2/3', '1/-2', 'NaN'])(
    '"%s" is no exact number',
    (text) => expect(() => exact(text)).toThrow(SyntaxError),
  )

  test('there is no number over zero', () => {
    expect(() => fraction(1n, 0n)).toThrow(RangeError)
    expect(() => exact('1/0')).toThrow(RangeError)
    expect(() => divide(one, zero)).toThrow(RangeError)
  })

  test('a number is kept in lowest terms with the sign above', () => {
    expect(fraction(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n })
    expect(fraction(0n, -7n)).toEqual(zero)
  })
})

describe('arithmetic', () => {
  test('sums and products do not care about order or grouping', () => {
    fc.assert(
      fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a))
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)))
        expect(multiply(a, b)).toEqual(multiply(b, a))
        expect(multiply(multiply(a, b), c)).toEqual(multiply(a, multiply(b, c)))
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)))
      }),
    )
  })

  test('subtraction takes an addition back, division a multiplication, without a trace', () => {
    fc.assert(
      fc.property(anyRational, anyNonZero, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a)
        expect(divide(multiply(a, b), b)).toEqual(a)
        expect(isZero(subtract(a, a))).toBe(true)
        expect(divide(b, b)).toEqual(one)
      }),
    )
  })

  test('0.1 + 0.2 is 0.3, which floating point cannot say', () => {
    expect(exactText(add(exact('0.1'), exact('0.2')))).toBe('0.3')
  })
})

describe('comparison', () => {
  test('the order is that of the difference, and turns round with the sides', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        expect(compare(a, b)).toBe(compare(subtract(a, b), zero))
        expect(compare(a, b) + compare(b, a)).toBe(0)
      }),
    )
  })

  const table: [Comparison, boolean, boolean, boolean][] = [
    ['>=', false, true, true],
    ['<=', true, true, false],
    ['>', false, false, true],
    ['<', true, false, false],
    ['=', false, true, false],
  ]
  test.each(table)('%s below, at and above the limit', (op, below, at, above) => {
    const limit = exact('90')
    const found = ['89.9999999999999999', '90.0', '90.0000000000000001'].map((text) =>
      holds(exact(text), op, limit),
    )
    expect(found).toEqual([below, at, above])
  })
})

describe('rounding', () => {
  test.each([
    ['0.125', 2, '0.12'],
    ['0.135', 2, '0.14'],
    ['2.5', 0, '2'],
    ['3.5', 0, '4'],
    ['-2.5', 0, '-2'],
    ['-3.5', 0, '-4'],
    ['0.5', 0, '0'],
    ['1.5', 0, '2'],
    ['0.1250001', 2, '0.13'],
    ['89.996', 2, '90.00'],
    ['250/3', 2, '83.33'],
    ['0.05', 1, '0.0'],
    ['-0.004', 2, '0.00'],
    ['9.999', 2, '10.00'],
    ['7', 3, '7.000'],
  ])('%s to %i decimals is %s', (text, decimals, shown) =>
    expect(roundedText(exact(text), decimals)).toBe(shown),
  )
})

describe('rounding at any place', () => {
  const decimals = fc.nat(6)

  test('a rounded number is at most half a last digit away, and at exactly half its last digit is even', () => {
    const halves = fc
      .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), decimals)
      .map(([units, places]) => [fraction(2n * units + 1n, 2n * 10n ** BigInt(places)), places] as const)
    const anything = fc.tuple(anyRational, decimals)
    fc.assert(
      fc.property(fc.oneof(halves, anything), ([value, places]) => {
        const shown = roundedText(value, places)
        const unit = fraction(1n, 10n ** BigInt(places))
        const away = subtract(exact(shown), value)
        const size = away.numerator < 0n ? subtract(zero, away) : away
        expect(compare(add(size, size), unit)).toBeLessThanOrEqual(0)
        if (compare(add(size, size), unit) === 0) expect('02468').toContain(shown.at(-1))
      }),
    )
  })

  test('it always shows as many decimals as were asked for, and rounding again changes nothing', () => {
    fc.assert(
      fc.property(anyRational, decimals, (value, places) => {
        const shown = roundedText(value, places)
        expect(shown).toMatch(places === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${places}}$`))
        expect(roundedText(exact(shown), places)).toBe(shown)
      }),
    )
  })
})
