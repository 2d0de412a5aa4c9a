// RTF as Word, WPS and LibreOffice write it: Chinese in the code of its font and in Unicode, tables, what is no text.
import { expect, test } from 'vitest'
import { readRtfText } from '../../../../main/readers/text/readRtfText.ts'
import { TextCollector } from '../../../../main/readers/text/textCollector.ts'
import { gb18030Of } from '../../../support/gb18030Of.ts'

const hex = (text: string) => [...gb18030Of(text)].map((byte) => `\\'${byte.toString(16)}`).join('')

function read(rtf: string): Record<string, string> {
  const parts: [string, string][] = []
  const collector = new TextCollector(({ name, text }) => parts.push([name, text]))
  readRtfText(Buffer.from(rtf, 'latin1'), collector)
  collector.endPart()
  return Object.fromEntries(parts)
}

test('Chinese in the code of the font, of the document, and in Unicode with a stand-in', () => {
  const fonts = '{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset134 SimSun;}}'
  expect(read(`{\\rtf1\\ansi\\ansicpg1252${fonts}\\f1 ${hex('森林覆盖率')}\\par}`)['']).toBe('森林覆盖率')
  expect(read(`{\\rtf1\\ansi\\ansicpg936${fonts}\\f0 ${hex('污水处理')} 85.20%}`)['']).toBe('污水处理 85.20%')
  expect(read("{\\rtf1\\uc1\\u26862?\\u26519\\'3f18}")['']).toBe('森林18')
  expect(read('{\\rtf1\\uc0\\u-10187\\u-9138}')['']).toBe('\ud835\udc4e')
})

test('rows of a table, escaped signs, and nothing of pictures, styles and authors', () => {
  const hidden = '{\\*\\generator Word;}{\\info{\\author 某人}}{\\stylesheet{\\s0 Normal;}}{\\pict ffd8ffe0}'
  expect(read(`{\\rtf1${hidden}a\\cell b\\cell\\row 1\\{2\\}\\\\3\\~4\\bin5 {{{{{5}`)['']).toBe(
    'a\tb\n1{2}\\3\u00a045',
  )
})

test('a header and a note stand apart', () => {
  expect(read('{\\rtf1{\\header Top\\par}Body{\\footnote Note}}')).toEqual({
    '': 'Body',
    header: 'Top',
    notes: 'Note',
  })
})

test('a file that is cut off gives what it has and says so', () => {
  const pieces: string[] = []
  const collector = new TextCollector(({ text }) => void pieces.push(text))
  expect(() => readRtfText(Buffer.from('{\\rtf1 {\\b half'), collector)).toThrow('documentDamaged')
  collector.endPart()
  expect(pieces).toEqual(['half'])
})
