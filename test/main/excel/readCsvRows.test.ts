// CSV as offices save it: every usual encoding and separator, and no guess where it is none of them.
import { expect, test } from 'vitest'
import { readCsvRows } from '../../../main/excel/readCsvRows.ts'
import { gb18030 } from '../support/tables.ts'

const text = 'item,year,部门\n5,2013,林业局\n'
const table = [
  { row: 1, cells: ['item', 'year', '部门'] },
  { row: 2, cells: ['5', '2013', '林业局'] },
]

function rows(bytes: Buffer | string) {
  const read = readCsvRows(Buffer.from(bytes as string), '数据.csv')
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.answer.rows
}

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a BOM, as Excel saves “CSV UTF-8”', Buffer.from(`\ufeff${text}`)],
  ['GB18030, as Excel and WPS save plain CSV in China', gb18030(text)],
  [
    'UTF-16 with tabs, as Excel saves “Unicode text”',
    Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`, 'utf16le'),
  ],
  ['lines that end in CR LF', Buffer.from(text.replaceAll('\n', '\r\n'))],
  ['lines that end in CR alone', Buffer.from(text.replaceAll('\n', '\r'))],
  ['no line end after the last row', Buffer.from(text.trimEnd())],
  ['semicolons', Buffer.from(text.replaceAll(',', ';'))],
  ['full-width commas', Buffer.from(text.replaceAll(',', '，'))],
  ['blanks around the cells', Buffer.from(text.replaceAll(',', ' , '))],
])('%s is read as the same table', (_what, bytes) => {
  expect(rows(bytes)).toEqual(table)
})

test('a four-byte character of GB18030 is read, the way rare surnames and place names are written', () => {
  // 㐀 (U+3400) has no code of two bytes.
  const bytes = Buffer.concat([gb18030('部门\n'), Buffer.from('8139ee39', 'hex')])
  expect(rows(bytes)[1]!.cells).toEqual(['㐀'])
})

test('quoted cells keep their commas, quotation marks and line breaks; rows keep the number of their line', () => {
  expect(rows('甲,乙\n"1,234","他说""好"""\n"上\n下",2\n3,4')).toEqual([
    { row: 1, cells: ['甲', '乙'] },
    { row: 2, cells: ['1,234', '他说"好"'] },
    { row: 4, cells: ['上\n下', '2'] },
    { row: 5, cells: ['3', '4'] },
  ])
})

test('short and long rows are read as they are, empty lines are passed over but counted', () => {
  expect(rows('a,b,c\n1\n\n1,2,3,4\n')).toEqual([
    { row: 1, cells: ['a', 'b', 'c'] },
    { row: 2, cells: ['1'] },
    { row: 4, cells: ['1', '2', '3', '4'] },
  ])
})

test.each([
  ['bytes that are neither UTF-8 nor GB18030', Buffer.from('5,2013,\xff\xff', 'latin1')],
  ['a GB18030 text cut off within a character', gb18030('部门').subarray(0, 3)],
  ['UTF-16 without a BOM', Buffer.from('item,year', 'utf16le')],
  ['UTF-16 with the bytes the other way round', Buffer.from('\ufeffitem,year', 'utf16le').swap16()],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
])('%s are not guessed at', (_what, bytes) => {
  expect(readCsvRows(bytes, '数据.csv')).toEqual({
    ok: false,
    failure: { code: 'textEncodingUnknown', facts: { file: '数据.csv' } },
  })
})

test('a quotation mark that never closes is refused with the row it stands in', () => {
  expect(readCsvRows(Buffer.from('a,b\n1,2\n3,"4\n5,6'), '数据.csv')).toMatchObject({
    ok: false,
    failure: { code: 'csvFault', facts: { file: '数据.csv' } },
  })
})

test('more rows than a table may have are refused with the limit', () => {
  const long = Buffer.from('1\n'.repeat(200_001))
  expect(readCsvRows(long, '数据.csv')).toMatchObject({
    failure: { code: 'tableTooLarge', facts: { most: '200000' } },
  })
})

test('an empty text is a table without rows', () => {
  expect(rows('')).toEqual([])
  expect(rows('\n\n')).toEqual([])
})
