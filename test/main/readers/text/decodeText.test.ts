// Bytes as text: the codes in which offices save, and what is no text at all.
import { expect, test } from 'vitest'
import { decodeText } from '../../../../main/readers/text/decodeText.ts'
import { memberName } from '../../../../main/readers/text/memberName.ts'
import { gb18030Of } from '../../../support/gb18030Of.ts'

const text = '指标,2012年\r\n森林覆盖率,18.36%\r\n'
const wide = Buffer.from(text, 'utf16le')
const big = Buffer.from(wide).swap16()

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
  ['GB18030', gb18030Of(text)],
  ['UTF-16 with its mark', Buffer.concat([Buffer.from('fffe', 'hex'), wide])],
  ['UTF-16 the other way round', Buffer.concat([Buffer.from('feff', 'hex'), big])],
  ['UTF-16 without a mark', wide],
  ['UTF-16 the other way round without a mark', big],
])('%s is read', (_code, bytes) => {
  expect(decodeText(bytes)).toEqual({ text, torn: false })
})

test('a sign cut off at the end is no fault, one in the middle is told, noise is no text', () => {
  expect(decodeText(gb18030Of(`${text.repeat(20)}达`).subarray(0, -1))?.torn).toBe(false)
  const torn = Buffer.from(text.repeat(20))
  torn[1] = 0xff
  expect(decodeText(torn)).toMatchObject({ torn: true, text: expect.stringContaining('森林覆盖率') })
  expect(decodeText(Buffer.from('0001020304', 'hex'))).toBeNull()
})

test('names in a zip: UTF-8 marked or not, else GB18030; control signs and backslashes do not survive', () => {
  expect(memberName(Buffer.from('证明.pdf'), true)).toBe('证明.pdf')
  expect(memberName(Buffer.from('证明.pdf'), false)).toBe('证明.pdf')
  expect(memberName(gb18030Of('证明\\林业局.pdf'), false)).toBe('证明/林业局.pdf')
  expect(memberName(Buffer.from('a\u0000b\u001fc'), false)).toBe('abc')
})
