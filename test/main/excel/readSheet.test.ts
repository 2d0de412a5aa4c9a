// A cell is read as a person reads it, to the last digit.
import type { CellValue } from 'exceljs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellText } from '../../../main/excel/readSheet.ts'

test.each<[string, CellValue, string, string]>([
  ['an empty cell', null, '', ''],
  ['a number', 35.98, '', '35.98'],
  ['a sum that binary fractions spoil', 0.1 + 0.2, '', '0.3'],
  ['a share in a percent cell', 0.5904, '0.00%', '59.04%'],
  ['a share whose hundredfold is float dust', 0.07, '0%', '7%'],
  ['a share in a percent cell with a colour for what is below zero', -0.05, '0.0%;[Red]-0.0%', '-5%'],
  ['a number with a % only painted beside it', 97.5, '0.0"%"', '97.5%'],
  ['a number with an escaped % beside it', 97.5, '0.0\\%', '97.5%'],
  ['a number with thousands marks', 1234567.5, '#,##0.0', '1234567.5'],
  ['a very small number', 1e-7, '', '0.0000001'],
  ['a very large number', 1e21, '', '1000000000000000000000'],
  ['minus zero', -0, '', '0'],
  ['text that looks like a number', '0012', '', '0012'],
  ['yes', true, '', '1'],
  ['a date', new Date('2013-04-07T00:00:00Z'), 'yyyy-mm-dd', '2013-04-07'],
  ['a date that is none', new Date(Number.NaN), 'yyyy-mm-dd', ''],
  ['rich text', { richText: [{ text: '3,9' }, { font: { bold: true }, text: '00' }] }, '', '3,900'],
  ['a formula', { formula: 'A1*2', result: 20000 }, '', '20000'],
  ['a formula in a percent cell', { formula: 'A1/B1', result: 0.975 }, '0.0%', '97.5%'],
  ['a formula that was never computed', { formula: 'A1*2' }, '', ''],
  ['a formula that failed', { formula: '1/0', result: { error: '#DIV/0!' } }, '', '#DIV/0!'],
  ['a link', { text: '年鉴', hyperlink: 'http://example.org/' }, '', '年鉴'],
  [
    'a link with rich text',
    { text: { richText: [{ text: '年' }, { text: '鉴' }] } as never, hyperlink: '#' },
    '',
    '年鉴',
  ],
  ['an error', { error: '#REF!' }, '', '#REF!'],
])('%s is read as a person reads it', (_what, value, format, text) => {
  expect(cellText(value, format)).toBe(text)
})

test('any figure of up to fifteen digits comes out of a cell as it was typed', () => {
  const typed = fc
    .tuple(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), fc.nat(9))
    .map(([digits, decimals]) => {
      const sign = digits < 0n ? '-' : ''
      const whole = String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0')
      const [above, below] = [whole.slice(0, whole.length - decimals), whole.slice(whole.length - decimals)]
      return `${sign}${above}${below === '' ? '' : `.${below}`}`
        .replace(/(\.\d*?)0+$/, '$1')
        .replace(/\.$/, '')
    })
  fc.assert(
    fc.property(typed, (text) => {
      expect(cellText(Number(text))).toBe(text.replace(/^-0$/, '0'))
    }),
  )
})
