// What a file says of itself: its type by its bytes, its pages only where they are certain.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readDocument, typeOf } from '../../../main/readers/readDocument.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { putFile } from '../support/storeFiles.ts'

const documents = fileURLToPath(new URL('../../../resources/sampleDistrict/documents', import.meta.url))
const bytes = (hex: string) => Buffer.from(hex.padEnd(32, '0'), 'hex')

test.each([
  ['a PDF', Buffer.from('%PDF-1.7'), '甲.pdf', 'pdf'],
  ['a PDF under another name', Buffer.from('%PDF-1.7'), '甲.doc', 'pdf'],
  ['JPEG', bytes('ffd8ffe0'), '甲.jpg', 'image'],
  ['PNG', bytes('89504e470d0a1a0a'), '甲.png', 'image'],
  ['GIF', Buffer.from('GIF89a'), '甲.gif', 'image'],
  ['BMP', bytes('424d36840300'), '甲.bmp', 'image'],
  ['TIFF of either byte order', bytes('49492a00'), '甲.tif', 'image'],
  ['WebP', Buffer.from('RIFF\0\0\0\0WEBPVP8 '), '甲.webp', 'image'],
  ['an old Word file', bytes('d0cf11e0a1b11ae1'), '甲.doc', 'office'],
  ['a WPS file', bytes('d0cf11e0a1b11ae1'), '甲.wps', 'office'],
  ['a new Word file', bytes('504b0304'), '甲.DOCX', 'office'],
  ['OFD', bytes('504b0304'), '甲.ofd', 'office'],
  ['a zip', bytes('504b0304'), '甲.zip', 'other'],
  ['a text', Buffer.from('水质监测'), '甲.txt', 'text'],
  ['a text that begins with BM', Buffer.from('BMI指数逐年'), '甲.txt', 'text'],
  ['a sound that begins with RIFF', Buffer.from('RIFF\0\0\0\0WAVEfmt '), '甲.wav', 'other'],
  ['a file that only calls itself a PDF', Buffer.from('<html>'), '甲.pdf', 'other'],
  ['nothing', Buffer.alloc(0), '甲', 'other'],
])('%s is known by its bytes', (_what, start, name, type) => {
  expect(typeOf(start, name)).toBe(type)
})

test('a paper of the sample says its type, title, pages and 文号', async () => {
  const name = readdirSync(documents).find((entry) => entry.endsWith('.pdf'))!
  const read = await readDocument(join(documents, name), '2-1 样环发〔2013〕2号 批复(盖章).pdf')
  expect(read).toMatchObject({
    type: 'pdf',
    title: '样环发〔2013〕2号 批复',
    documentNumber: '样环发〔2013〕2号',
  })
  expect(read.pages).toBeGreaterThan(0)
})

test('a picture is one page; a TIFF may hold many and a Word file is not laid out: nothing is claimed of them', async () => {
  const folder = temporaryFolder()
  const pages = async (name: string, hex: string) =>
    (await readDocument(putFile(folder, name, bytes(hex)), name)).pages
  expect(await pages('甲.jpg', 'ffd8ffe0')).toBe(1)
  expect(await pages('乙.tif', '49492a00')).toBeNull()
  expect(await pages('丙.tif', '4d4d002a')).toBeNull()
  expect(await pages('丁.docx', '504b0304')).toBeNull()
})

test('a file that is gone or damaged is still read as far as its name goes', async () => {
  const folder = temporaryFolder()
  expect(await readDocument(join(folder, '没有'), '5 规划.pdf')).toEqual({
    type: 'other',
    title: '规划',
    pages: null,
    documentNumber: null,
  })
  const damaged = putFile(folder, '坏.pdf', '%PDF-1.7 损坏')
  expect(await readDocument(damaged, '坏.pdf')).toMatchObject({ type: 'pdf', title: '坏', pages: null })
})
