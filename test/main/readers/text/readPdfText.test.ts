// PDFs beyond the plain one: Chinese without a font of its own, a page that is not there.
import { expect, test } from 'vitest'
import { readPdfText } from '../../../../main/readers/text/readPdfText.ts'
import { TextCollector } from '../../../../main/readers/text/textCollector.ts'
import { gb18030Of } from '../../../support/gb18030Of.ts'

/** Written by hand, without a table of places: pdf.js finds the objects itself. */
function pdfOf(text: string, kids = '3 0 R', count = 1): Buffer {
  const content = `BT /F1 20 Tf 50 700 Td <${gb18030Of(text).toString('hex')}> Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${count}>>`,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 7 0 R>>',
    '<</Type/FontDescriptor/FontName/SimSun/Flags 6/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 859/Descent -141/CapHeight 683/StemV 80>>',
  ]
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
  return Buffer.from(`%PDF-1.4\n${body}trailer<</Root 1 0 R>>\n%%EOF`, 'latin1')
}

async function read(bytes: Buffer): Promise<{ texts: string[]; problem: unknown }> {
  const texts: string[] = []
  const collector = new TextCollector(({ text }) => texts.push(text))
  const problem = await readPdfText(bytes, collector).then(
    () => null,
    (error: unknown) => error,
  )
  collector.endPart()
  return { texts, problem }
}

test('Chinese in GBK whose font lies on the reader’s machine', async () => {
  expect(await read(pdfOf('森林覆盖率证明'))).toEqual({ texts: ['森林覆盖率证明'], problem: null })
})

test('a page that is not there keeps its number and is named', async () => {
  const { texts, problem } = await read(pdfOf('森林覆盖率证明', '3 0 R 99 0 R 3 0 R', 3))
  expect(texts).toContain('森林覆盖率证明')
  expect(problem).toMatchObject({ code: 'pagesUnreadable', facts: { pages: expect.stringContaining('2') } })
})
