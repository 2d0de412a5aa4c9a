// Exact numbers: fractions of whole numbers of any size. Every judged figure is one; floating point never takes part.

/** Always in lowest terms with a positive denominator. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

export const zero: Rational = { numerator: 0n, denominator: 1n }
export const one: Rational = { numerator: 1n, denominator: 1n }

/** Throws on a zero denominator: callers ask isZero before they divide. */
export function fraction(numerator: bigint, denominator: bigint): Rational {
  if (denominator === 0n) throw new RangeError('zero denominator')
  const divisor = greatestCommon(
    numerator < 0n ? -numerator : numerator,
    denominator < 0n ? -denominator : denominator,
  )
  const sign = denominator < 0n ? -1n : 1n
  return divisor === 0n
    ? zero
    : { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor }
}

/** Reads a plain decimal (`-12.50`) or a fraction (`2000/3`). Throws on anything else: human input goes through readNumber. */
export function exact(text: string): Rational {
  const parts = /^([+-]?)(\d+)(?:\.(\d+))?(?:\/(\d+))?$/.exec(text)
  if (!parts) throw new SyntaxError(`not an exact number: ${text}`)
  const [, sign, whole, decimals = '', divisor = '1'] = parts
  const digits = BigInt(`${whole}${decimals}`)
  return fraction(sign === '-' ? -digits : digits, 10n ** BigInt(decimals.length) * BigInt(divisor))
}

export function add(a: Rational, b: Rational): Rational {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
}
export function subtract(a: Rational, b: Rational): Rational {
  return fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)
}
export function multiply(a: Rational, b: Rational): Rational {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator)
}
export function divide(a: Rational, b: Rational): Rational {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator)
}
export function isZero(a: Rational): boolean {
  return a.numerator === 0n
}
/** −1, 0 or 1. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export type Comparison = '>=' | '<=' | '>' | '<' | '='

/** Full-value comparison (GB/T 8170: 全数值比较法): `<` and `>` are strict. */
export function holds(left: Rational, op: Comparison, right: Rational): boolean {
  const order = compare(left, right)
  switch (op) {
    case '>=':
      return order >= 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '<':
      return order < 0
    case '=':
      return order === 0
  }
}

/** A terminating decimal in full, else the fraction: `19.5`, `250/3`. */
export function exactText(a: Rational): string {
  let rest = a.denominator
  let twos = 0
  let fives = 0
  for (; rest % 2n === 0n; rest /= 2n) twos += 1
  for (; rest % 5n === 0n; rest /= 5n) fives += 1
  if (rest !== 1n) return `${a.numerator}/${a.denominator}`
  return decimalText(a, Math.max(twos, fives))
}

/** Rounded once, half to even (GB/T 8170-2008), to `decimals` places, for show only. */
export function roundedText(a: Rational, decimals: number): string {
  return decimalText(a, decimals)
}

function decimalText(a: Rational, decimals: number): string {
  const scaled = a.numerator * 10n ** BigInt(decimals)
  const negative = scaled < 0n
  const size = negative ? -scaled : scaled
  let quotient = size / a.denominator
  const twice = (size % a.denominator) * 2n
  if (twice > a.denominator || (twice === a.denominator && quotient % 2n === 1n)) quotient += 1n
  const digits = quotient.toString().padStart(decimals + 1, '0')
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return negative && quotient !== 0n ? `-${text}` : text
}

function greatestCommon(a: bigint, b: bigint): bigint {
  let [left, right] = [a, b]
  while (right !== 0n) [left, right] = [right, left % right]
  return left
}
