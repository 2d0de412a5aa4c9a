// Reads a number as people type it: full-width digits, thousands marks, %, 万, 亿, a unit behind it. Never guesses.
import { exact, exactText, multiply } from './exact.ts'

export type NumberFault =
  | 'numberEmpty'
  | 'numberNotUnderstood'
  | 'numberAmbiguousComma'
  | 'numberRange'
  | 'numberApproximate'
  | 'numberPlaceholder'
export type NumberRead =
  | {
      ok: true /** Exact decimal with 万 and 亿 multiplied in. */
      number: string /** Word typed behind it, or null. */
      unit: string | null
    }
  | { ok: false; code: NumberFault; facts: { text: string } }

const numberThenUnit = /^([+-]?)(\d[\d,]*|\d{1,3}(?: \d{3})+)(\.\d+)?\s*(.*)$/u
/** Units that begin with 万 or 亿 are units of their own (万m³, 万人, 亿元): the multiplier is left to the unit table. */
const multiplierThenUnit = /^(万亿|亿|万)\s*(.*)$/u
/** Raised digits, fractions and numbered signs (10⁴, ½, ①): NFKC would make plain digits of them. Behind a letter they are a unit's (m³). */
const strangeDigit = /(^|[^\p{L}])\p{No}/u

/**
 * `１，２３４．５` → 1234.5 · `3.2万亩` → 3.2 with unit 万亩 · `3.2万` → 32000 · `97.5％` → 97.5 with unit %.
 * A comma or blank that is no thousands mark (0,028), a power (10⁴, 3.5E-2), a range, 约… and signs for "nothing" are
 * refused with a code.
 */
export function readNumber(typed: string): NumberRead {
  const text = typed
    .normalize('NFKC')
    .replace(/[−﹣–—](?=\s*\d)/g, '-')
    .replace(/，/g, ',')
    .replace(/[\s\u3000]+/g, ' ')
    .trim()
  const refuse = (code: NumberFault): NumberRead => ({ ok: false, code, facts: { text: typed.trim() } })
  if (text === '') return refuse('numberEmpty')
  if (strangeDigit.test(typed)) return refuse('numberNotUnderstood')
  if (/^(-+|—+|\/|无|暂无|待定|n\/?a)$/i.test(text)) return refuse('numberPlaceholder')
  if (/^(约|大约|近|超过?|逾|≈|~|>|<|≥|≤|不足|不低于)|左右$|以上$|多$|余$/.test(text))
    return refuse('numberApproximate')
  if (/\d\s*(-|~|至|到|～)\s*\d/.test(text)) return refuse('numberRange')
  const parts = numberThenUnit.exec(text)
  if (!parts) return refuse('numberNotUnderstood')
  const [, sign = '', whole = '', decimals = '', rest = ''] = parts
  if (whole.includes(',') && !/^[1-9]\d{0,2}(,\d{3})+$/.test(whole)) return refuse('numberAmbiguousComma')
  if (/^0+ /.test(whole) || /^([\d.,]|e[+-]?\d)/i.test(rest)) return refuse('numberNotUnderstood')
  const plain = `${sign === '-' ? '-' : ''}${whole.replace(/[, ]/g, '')}${decimals}`
  return withUnit(plain, rest.trim())
}

function withUnit(plain: string, rest: string): NumberRead {
  const multiplied = multiplierThenUnit.exec(rest)
  if (!multiplied) return { ok: true, number: exactText(exact(plain)), unit: rest === '' ? null : rest }
  const [, multiplier, unit] = multiplied
  if (unit !== '' && multiplier !== '万亿') return { ok: true, number: exactText(exact(plain)), unit: rest }
  const factor = { 万: '10000', 亿: '100000000', 万亿: '1000000000000' }[multiplier as '万' | '亿' | '万亿']
  return {
    ok: true,
    number: exactText(multiply(exact(plain), exact(factor))),
    unit: unit === '' ? null : unit!,
  }
}
