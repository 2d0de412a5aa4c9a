// Every format yields the known sentences on the known page, sheet or slide; what cannot be read says so.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readText } from '../../../../main/readers/text/readText.ts'
import { failureText } from '../../../../shared/wording/failureSentences.ts'
import { documentFixtures, fixturePath, known } from '../../../support/documentFixtures.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'
import { putFile } from '../../support/storeFiles.ts'

const fixtures = documentFixtures()

function readBytes(name: string, content: string | Uint8Array) {
  return readText(putFile(temporaryFolder(), name, content), name)
}
const readFixture = (name: string, as = name) => readBytes(as, fixtures.get(name)!)

const flow = [
  { kind: 'flow', name: '' },
  { kind: 'flow', name: 'header' },
]

test.each(['report.docx', 'report.doc', 'report.rtf'])(
  '%s: paragraphs and the table in order, the header after them',
  async (name) => {
    const { parts, truncated, problem } = await readFixture(name)
    expect({ truncated, problem }).toEqual({ truncated: false, problem: null })
    expect(parts.map(({ kind, name }) => ({ kind, name }))).toEqual(flow)
    expect(parts[0]!.text.split('\n').filter(Boolean)).toEqual([
      known.title,
      known.forest,
      '指标\t2011年\t2012年',
      known.row,
      '上表数据由林业局提供，特此证明。',
      known.sewage,
    ])
    expect(parts[1]!.text).toBe(known.header)
  },
)

test('a PDF: each sentence on its page, without the gaps that programs put between Chinese and digits', async () => {
  const { parts, problem } = await readFixture('report.pdf')
  expect(problem).toBeNull()
  expect(parts.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['page 1', 'page 2'])
  expect(parts[0]!.text.split('\n')).toEqual(
    expect.arrayContaining([known.title, known.forest, known.row, known.header]),
  )
  expect(parts[1]!.text).toContain(known.sewage)
  expect(parts[0]!.text).not.toContain(known.sewage)
})

test.each(['figures.xls', 'figures.xlsx'])(
  '%s: each sheet by name, cells as they are shown',
  async (name) => {
    expect(await readFixture(name)).toEqual({
      parts: [
        {
          kind: 'sheet',
          name: '森林覆盖率',
          text: '年度\t覆盖率\t填报日期\n2012\t18.36%\t2013-04-07\n合计\t3672',
        },
        { kind: 'sheet', name: '污水处理', text: known.sewage },
      ],
      truncated: false,
      problem: null,
    })
  },
)

test('a pptx: each slide in order', async () => {
  expect((await readFixture('slides.pptx')).parts).toEqual([
    { kind: 'slide', name: '1', text: '样板区生态创建工作汇报\n2012年全区森林覆盖率达到18.36%。' },
    { kind: 'slide', name: '2', text: known.sewage },
  ])
})

test('an OFD: each page in order, its template with it', async () => {
  expect((await readFixture('report.ofd')).parts).toEqual([
    { kind: 'page', name: '1', text: `${known.header}\n${known.title}\n${known.forest}` },
    { kind: 'page', name: '2', text: `${known.header}\n${known.sewage}` },
  ])
})

test('a text in GB18030 and the names in a zip', async () => {
  expect((await readFixture('report.txt')).parts[0]!.text).toBe(`${known.title}\n${known.sewage}`)
  expect((await readFixture('papers.zip')).parts[0]!.text).toBe('证明/森林覆盖率.pdf')
})

test('bytes decide, not the extension; WPS names are those of Office', async () => {
  const asNamed = async (name: string, as: string) => (await readFixture(name, as)).parts[0]!.text
  expect(await asNamed('report.pdf', '报告.doc')).toContain(known.title)
  expect(await asNamed('report.doc', '报告.wps')).toContain(known.title)
  expect(await asNamed('report.docx', '报告.wps')).toContain(known.title)
  expect(await asNamed('figures.xls', '报表.et')).toContain('18.36%')
  expect(await asNamed('figures.xlsx', '报表.pdf')).toContain('18.36%')
  expect(await asNamed('report.rtf', '报告.doc')).toContain(known.title)
  expect(await asNamed('report.txt', '报告.doc')).toContain(known.title)
})

test('pictures have no text of their own, and that is no problem', async () => {
  const nothing = { parts: [], truncated: false, problem: null }
  expect(await readBytes('照片.jpg', Buffer.from('ffd8ffe000104a464946', 'hex'))).toEqual(nothing)
  expect(await readBytes('扫描.tif', Buffer.from('49492a0008000000', 'hex'))).toEqual(nothing)
})

test.each([
  ['an old presentation', '汇报.ppt', readFileSync(fixturePath('slides.ppt')), 'documentUnreadable'],
  ['the same from WPS', '汇报.dps', readFileSync(fixturePath('slides.ppt')), 'documentUnreadable'],
  ['an unknown format', '模型.bin', Buffer.from('00010203fffe0000', 'hex'), 'documentUnreadable'],
  ['an empty file', '空.pdf', '', 'documentEmpty'],
  ['noise under a known name', '报告.pdf', Buffer.from('00010203ff008100', 'hex'), 'documentDamaged'],
  ['a zip that is no docx', '报告.docx', fixtures.get('papers.zip')!, 'documentDamaged'],
  ['a locked PDF', '密.pdf', readFileSync(fixturePath('../lockedWithPassword.pdf')), 'documentLocked'],
])('%s is refused with a sentence in both languages', async (_what, name, content, code) => {
  const { parts, problem } = await readBytes(name, content)
  expect(parts.map(({ text }) => text).join('')).toBe('')
  expect(problem).toMatchObject({ code, facts: { file: name } })
  for (const language of ['zh', 'en'] as const) {
    expect(failureText(problem!, language)).toContain(name)
    expect(failureText(problem!, language)).not.toContain(code)
  }
})

test('a file that is gone and a folder are answered, not thrown', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, '文件夹.pdf'))
  for (const name of ['没有.pdf', '文件夹.pdf'])
    expect((await readText(join(folder, name), name)).problem?.code).toBe('documentNotOpened')
})

test('a text longer than is kept is cut and says so', async () => {
  const { parts, truncated, problem } = await readBytes('长.txt', '生态'.repeat(2_500_000))
  expect({ truncated, problem }).toEqual({ truncated: true, problem: null })
  expect(parts[0]!.text.length).toBe(4_000_000)
})

test('a reading that is cancelled ends with what it has', async () => {
  const stop = new AbortController()
  const reading = readText(fixturePath('report.pdf'), 'report.pdf', { signal: stop.signal })
  stop.abort()
  expect((await reading).problem?.code).toBe('readingStopped')
  expect(
    (await readText(fixturePath('report.pdf'), 'report.pdf', { signal: stop.signal })).problem?.code,
  ).toBe('readingStopped')
})
