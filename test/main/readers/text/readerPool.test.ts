// The threads that read: one that hangs or eats all memory is replaced, and whoever waits goes on.
import { expect, test } from 'vitest'
import { createReaderPool } from '../../../../main/readers/text/readerPool.ts'
import { fixturePath, known } from '../../../support/documentFixtures.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'
import { zipOf } from '../../../support/zipOf.ts'
import { putFile } from '../../support/storeFiles.ts'

const small = { path: fixturePath('report.docx'), fileName: 'report.docx' }

/** Minutes of work: as many empty paragraphs as one package may unpack to, with a page to keep before them. */
function slowDocument(): { path: string; fileName: string } {
  const head = '<w:document xmlns:w="w"><w:body>'
  const body = Buffer.alloc(100 * 1024 * 1024, '<w:p><w:r><w:tab/></w:r></w:p>')
  const content = Buffer.concat([Buffer.from(head), body])
  const path = putFile(temporaryFolder(), '慢.docx', zipOf([{ name: 'word/document.xml', content }]))
  return { path, fileName: '慢.docx' }
}

test('a file that takes too long is stopped, and the next one is read by a new thread', async () => {
  const pool = createReaderPool({ threads: 1, milliseconds: 1_500, megabytes: 512 })
  await pool.read(small)
  const slow = pool.read(slowDocument())
  const next = [pool.read(small), pool.read(small)]
  expect((await slow).problem).toEqual({ code: 'documentTooSlow', facts: { file: '慢.docx' } })
  for (const reading of next) expect((await reading).parts[0]!.text).toContain(known.title)
})

test('a thread without memory dies alone', async () => {
  const pool = createReaderPool({ threads: 1, milliseconds: 30_000, megabytes: 64 })
  const shared = Array.from({ length: 1_500_000 }, (_, at) => `<si><t>${at}</t></si>`).join('')
  const path = putFile(
    temporaryFolder(),
    '重.xlsx',
    zipOf([
      { name: 'xl/workbook.xml', content: '<workbook/>' },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content:
          '<Relationships><Relationship Id="r1" Type="x/sharedStrings" Target="s.xml"/></Relationships>',
      },
      { name: 'xl/s.xml', content: `<sst>${shared}</sst>` },
    ]),
  )
  const [heavy, next] = await Promise.all([pool.read({ path, fileName: '重.xlsx' }), pool.read(small)])
  expect(heavy.problem?.code).toBe('documentTooHeavy')
  expect(next.parts[0]!.text).toContain(known.title)
})

test('a reading cancelled while it waits or runs leaves the others alone', async () => {
  const pool = createReaderPool({ threads: 1, milliseconds: 30_000, megabytes: 512 })
  const stop = new AbortController()
  const running = pool.read(slowDocument(), stop.signal)
  const waits = pool.read(small, stop.signal)
  const last = pool.read(small)
  setTimeout(() => stop.abort(), 400)
  expect((await running).problem?.code).toBe('readingStopped')
  expect((await waits).problem?.code).toBe('readingStopped')
  expect((await last).problem).toBeNull()
})
