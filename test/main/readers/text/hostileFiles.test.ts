// Files built to do harm: each ends with a problem or a bounded text, none with a crash or a hang.
import { expect, test } from 'vitest'
import { readText } from '../../../../main/readers/text/readText.ts'
import { documentFixtures, known } from '../../../support/documentFixtures.ts'
import { ofdOf, ofdPage } from '../../../support/ofdOf.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'
import { zipOf } from '../../../support/zipOf.ts'
import { putFile } from '../../support/storeFiles.ts'

const read = (name: string, content: string | Uint8Array) =>
  readText(putFile(temporaryFolder(), name, content), name)
const docxOf = (content: string | Uint8Array) => zipOf([{ name: 'word/document.xml', content }])
const paragraph = `<w:p><w:r><w:t>${known.title}</w:t></w:r></w:p>`

test('every fixture cut off anywhere is read as far as it goes', async () => {
  for (const [name, bytes] of documentFixtures())
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * share))
      const { parts, problem } = await read(name, cut)
      // A cut text is a text; pdf.js mends a PDF that lost its end; old files end with room that is not used.
      const whole = /\.txt$/.test(name) || parts.some(({ text }) => text.includes(known.sewage))
      expect(whole || problem !== null, `${name} ${share}`).toBe(true)
    }
})

test('a docx that breaks off gives the paragraphs before the break', async () => {
  const { parts, problem } = await read('断.docx', docxOf(`<w:document xmlns:w="w">${paragraph}<w:p><w:r`))
  expect(problem?.code).toBe('documentDamaged')
  expect(parts[0]!.text).toBe(known.title)
})

test('a zip bomb is stopped, and a member may not unpack to more than it states', async () => {
  const bomb = docxOf(Buffer.alloc(450 * 1024 * 1024, ' '))
  expect(bomb.length).toBeLessThan(1024 * 1024)
  expect((await read('弹.docx', bomb)).problem?.code).toBe('documentBomb')
  const liar = zipOf([
    {
      name: 'word/document.xml',
      content: `<w:document xmlns:w="w">${paragraph}</w:document>`,
      statedSize: 9,
    },
  ])
  expect((await read('谎.docx', liar)).problem?.code).toBe('documentDamaged')
})

test('elements nested by the hundred thousand, a billion laughs, a foreign file as entity', async () => {
  const deep = '<a>'.repeat(200_000)
  expect((await read('深.docx', docxOf(deep))).problem?.code).toBe('documentDamaged')
  const laughs = `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}">]>`
  const laughing = await read('笑.docx', docxOf(`${laughs}<w:document><w:t>&c;</w:t></w:document>`))
  expect(laughing).toMatchObject({ problem: { code: 'documentDamaged' } })
  const foreign =
    '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document><w:r><w:t>&a;</w:t></w:r></w:document>'
  expect(JSON.stringify(await read('外.docx', docxOf(foreign)))).not.toContain('root')
})

test('an OFD whose templates lead back to each other, whose pages are all one, or lie outside', async () => {
  const around = ofdOf({
    pages: [[known.title]],
    template: ['底图'],
    more: { 'Doc_0/Tpls/Tpl_0/Content.xml': ofdPage(['底图'], ['90', '90']) },
  })
  expect((await read('环.ofd', around)).parts[0]!.text).toBe(`底图\n${known.title}`)
  const same = '<Page ID="1" BaseLoc="P.xml"/>'.repeat(100_000)
  const many = await read(
    '同.ofd',
    zipOf([
      { name: 'OFD.xml', content: '<OFD><DocBody><DocRoot>D.xml</DocRoot></DocBody></OFD>' },
      { name: 'D.xml', content: `<Document><Pages>${same}</Pages></Document>` },
      { name: 'P.xml', content: ofdPage(['甲乙丙']) },
    ]),
  )
  expect(many.truncated || many.problem !== null).toBe(true)
  expect(many.parts.length).toBeLessThanOrEqual(20_000)
  const outside = '<Document><Pages><Page ID="1" BaseLoc="../../../../etc/passwd"/></Pages></Document>'
  const lost = await read(
    '外.ofd',
    ofdOf({ pages: [[known.title]], more: { 'Doc_0/Document.xml': outside } }),
  )
  expect(lost.problem).toMatchObject({ code: 'pagesUnreadable', facts: { pages: '1' } })
})

test('a PDF that claims a thousand million pages', async () => {
  const pdf = [
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R 2 0 R]/Count 1000000000>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
  ].join('\n')
  const { parts, problem } = await read('多.pdf', pdf)
  expect(parts.length).toBeLessThan(100)
  expect(problem).not.toBeNull()
})

test('a lone cell in the last column and row, a sheet name that is a name of all objects', async () => {
  const sheet =
    '<worksheet><sheetData><row r="1048576"><c r="XFD1048576" t="str"><v>末</v></c></row></sheetData></worksheet>'
  const xlsx = zipOf([
    {
      name: 'xl/workbook.xml',
      content: '<workbook xmlns:r="r"><sheets><sheet name="__proto__" r:id="r1"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: '<R><Relationship Id="r1" Type="x/worksheet" Target="s.xml"/></R>',
    },
    { name: 'xl/s.xml', content: sheet },
  ])
  expect((await read('远.xlsx', xlsx)).parts).toEqual([{ kind: 'sheet', name: '__proto__', text: '末' }])
})

test('a zip with a member that is locked or with a hundred thousand members is listed as far as it goes', async () => {
  const locked = zipOf([{ name: '机密.docx', content: 'x', locked: true, utf8: true }])
  expect((await read('锁.zip', locked)).parts[0]!.text).toBe('机密.docx')
  expect(
    (await read('锁.docx', zipOf([{ name: 'word/document.xml', content: 'x', locked: true }]))).problem?.code,
  ).toBe('documentLocked')
  const many = zipOf(Array.from({ length: 60_000 }, (_, at) => ({ name: `${at}`, content: '' })))
  const listed = await read('多.zip', many)
  expect(listed.truncated).toBe(true)
  expect(listed.parts[0]!.text.split('\n').length).toBe(50_000)
})

test('an old document whose sectors lead round in a circle costs its thread, not the program', async () => {
  const circle = Buffer.from(documentFixtures().get('report.doc')!)
  // The table of sectors: every link to the next sector gets one back.
  const table = 512 * (circle.readInt32LE(76) + 1)
  for (let at = 0; at < 127; at += 2)
    if (circle.readInt32LE(table + at * 4) === at + 1) circle.writeInt32LE(at, table + (at + 1) * 4)
  expect((await read('圈.doc', circle)).problem?.code).toBe('documentTooHeavy')
  expect((await read('好.docx', documentFixtures().get('report.docx')!)).problem).toBeNull()
})
