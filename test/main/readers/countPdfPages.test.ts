// Pages of real PDFs; of what is damaged, locked or false nothing is claimed.
import { readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { countPdfPages } from '../../../main/readers/countPdfPages.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { putFile } from '../support/storeFiles.ts'

const sample = fileURLToPath(new URL('../../../resources/sampleDistrict/', import.meta.url))
const locked = fileURLToPath(new URL('../../fixtures/lockedWithPassword.pdf', import.meta.url))

/** A PDF written by hand, with its table of places. */
function pdfOf(...objects: string[]): string {
  const places: number[] = []
  let text = '%PDF-1.4\n'
  for (const [index, body] of objects.entries()) {
    places.push(text.length)
    text += `${index + 1} 0 obj\n${body}\nendobj\n`
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`
}
const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>'
const twoPages = (count: string) =>
  pdfOf('<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Kids[3 0 R 4 0 R]/Count ${count}>>`, page, page)

const count = (content: string | Uint8Array) => countPdfPages(putFile(temporaryFolder(), '甲.pdf', content))

test('the PDFs of the sample district have as many pages as page objects, and no pointer leads beyond the end', async () => {
  const records = JSON.parse(readFileSync(join(sample, 'evidence.json'), 'utf8')) as {
    file: string
    links: { page: number | null }[]
  }[]
  const papers = records.filter(({ file }) => file.endsWith('.pdf'))
  expect(papers.length).toBeGreaterThan(50)
  for (const { file, links } of papers) {
    const path = join(sample, 'documents', file)
    const pages = await countPdfPages(path)
    expect(pages, file).toBe(readFileSync(path, 'latin1').match(/\/Type\s*\/Page\b/g)!.length)
    for (const { page } of links) expect(page ?? 1, file).toBeLessThanOrEqual(pages!)
  }
})

test('a plain PDF has the pages it has, and a false count in it is not believed', async () => {
  expect(await count(twoPages('2'))).toBe(2)
  expect(await count(twoPages('999'))).toBe(2)
  expect(await count(twoPages('(x)'))).toBe(2)
})

test.each([
  ['states that it has no page', twoPages('0')],
  ['states that it has fewer than none', twoPages('-1')],
  ['is cut off', twoPages('2').slice(0, -60)],
  ['only begins like a PDF', '%PDF-1.4 以下损坏'],
  ['is empty', ''],
  ['is a picture', Buffer.from('ffd8ffe000104a464946', 'hex')],
])('of a file that %s nothing is claimed', async (_what, content) => {
  expect(await count(content)).toBeNull()
})

test('of a PDF that is locked with a password nothing is claimed', async () => {
  expect(await countPdfPages(locked)).toBeNull()
})

test('a file that is gone, a folder and a file too large to be read whole are not counted', async () => {
  const folder = temporaryFolder()
  expect(await countPdfPages(join(folder, '没有.pdf'))).toBeNull()
  expect(await countPdfPages(folder)).toBeNull()
  const large = putFile(folder, '大.pdf', twoPages('2'))
  truncateSync(large, 200 * 1024 * 1024 + 1)
  expect(await countPdfPages(large)).toBeNull()
})

test('questions asked at once are each answered with their own count; a bad file spoils none of them', async () => {
  const one = pdfOf('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', page)
  const asked = Array.from({ length: 12 }, (_, index) => count([one, twoPages('2'), '%PDF-损坏'][index % 3]!))
  expect(await Promise.all(asked)).toEqual(Array.from({ length: 12 }, (_, index) => [1, 2, null][index % 3]))
})
