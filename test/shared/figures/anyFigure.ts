// Exact numbers for laws: whole ones, decimals, fractions, of either sign and any size.
import fc from 'fast-check'
import { fraction, type Rational } from '../../../shared/figures/exact.ts'

export const anyRational: fc.Arbitrary<Rational> = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
    fc.oneof(fc.constantFrom(1n, 10n, 100n, 1000n), fc.bigInt({ min: 1n, max: 10n ** 6n })),
  )
  .map(([numerator, denominator]) => fraction(numerator, denominator))

export const anyNonZero = anyRational.filter((value) => value.numerator !== 0n)

/** A decimal in plain notation, without needless zeros behind the point. */
export const anyDecimal: fc.Arbitrary<string> = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.string({ unit: digit(), maxLength: 6 }))
  .map(([negative, whole, decimals]) => {
    const tail = decimals.replace(/0+$/, '')
    const size = tail === '' ? String(whole) : `${whole}.${tail}`
    return negative && size !== '0' ? `-${size}` : size
  })

function digit(): fc.Arbitrary<string> {
  return fc.constantFrom(...'0123456789')
}
