// The evidence list: filtered, sorted and sliced, with every hit that a person would expect.
import { expect, test } from 'vitest'
import type { OfficeCalls } from '../../support/officeCalls.ts'
import { addPaper } from '../../support/papers.ts'
import { officeWithLedger } from '../../support/testOffice.ts'

type Query = Parameters<OfficeCalls['call']>[1] & object
const titles = async (office: OfficeCalls, query: Query) => {
  const { rows } = await office.call('evidence.list', query as never)
  return (rows as unknown as { title: string }[]).map(({ title }) => title)
}

async function officeWithPapers() {
  const office = await officeWithLedger()
  const add = async (name: string, fields: object = {}, more: Parameters<typeof addPaper>[3] = {}) => {
    const { id } = await addPaper(office, `${name}.txt`, name, more)
    await office.call('evidence.edit', { evidence: [id!], fields })
    return id!
  }
  const plan = {
    documentNumber: '测政发〔2013〕28号',
    issuer: '区政府',
    kind: 'gov_doc',
    documentDate: '2013-06-20',
  }
  await add('10 规划批复', plan, { link: { item: 'C1' } })
  await add(
    '2 森林证明',
    { department: 'forest', documentDate: '2012', note: '复印件' },
    { link: { item: '5' } },
  )
  await add('1 森林照片', { kind: 'photo' })
  await office.call('evidence.bin', { evidence: [await add('旧件')] })
  return office
}

test.each([
  ['森林', ['森林照片', '森林证明']],
  ['测政发(2013)28号', ['规划批复']],
  ['测政发［2013］28', ['规划批复']],
  ['ＴＸＴ', ['规划批复', '森林照片', '森林证明']],
  ['复印', ['森林证明']],
  ['区政府', ['规划批复']],
  ['没有', []],
])(
  '“%s” is found in title, 文号, issuer, file name and note, however brackets and letters are typed',
  async (text, found) => {
    expect((await titles(await officeWithPapers(), { text })).sort()).toEqual([...found].sort())
  },
)

test('papers are shown by their state: all, linked, unlinked, in the bin', async () => {
  const office = await officeWithPapers()
  expect((await titles(office, {})).sort()).toEqual(['森林照片', '森林证明', '规划批复'].sort())
  expect((await titles(office, { show: 'linked' })).sort()).toEqual(['森林证明', '规划批复'].sort())
  expect(await titles(office, { show: 'unlinked' })).toEqual(['森林照片'])
  expect(await titles(office, { show: 'binned' })).toEqual(['旧件'])
})

test('papers are picked by item, kind and department, all at once', async () => {
  const office = await officeWithPapers()
  expect(await titles(office, { item: '5' })).toEqual(['森林证明'])
  expect(await titles(office, { kind: 'photo' })).toEqual(['森林照片'])
  expect(await titles(office, { department: 'forest', item: '5', text: '证明' })).toEqual(['森林证明'])
  expect(await titles(office, { department: 'forest', item: 'C1' })).toEqual([])
})

test('papers are sorted by date as text and by name as numbers read', async () => {
  const office = await officeWithPapers()
  expect(await titles(office, { sort: 'documentDate', descending: true })).toEqual([
    '规划批复',
    '森林证明',
    '森林照片',
  ])
  // 1, 2, 10: not 1, 10, 2.
  expect(await titles(office, { sort: 'fileName' })).toEqual(['森林照片', '森林证明', '规划批复'])
})

test('slices follow each other without a gap, and the total is that of all', async () => {
  const office = await officeWithPapers()
  const whole = await office.call('evidence.list', { sort: 'title' })
  const slices = []
  for (const offset of [0, 1, 2])
    slices.push(await office.call('evidence.list', { sort: 'title', offset, limit: 1 }))
  expect(slices.flatMap(({ rows }) => rows)).toEqual(whole.rows)
  expect(slices.map(({ total }) => total)).toEqual([3, 3, 3])
})

test('one record is shown with its links, its findings and its current file; an unknown one is refused', async () => {
  const office = await officeWithPapers()
  const [row] = (await office.call('evidence.list', { item: '5' })).rows
  const view = await office.call('evidence.get', { evidence: row!.id })
  expect(view.links).toMatchObject([{ item: '5' }])
  expect(view.current).toMatchObject({ fileName: '2 森林证明.txt', sha256: row!.sha256 })
  expect(await office.refusal('evidence.get', { evidence: 'none' })).toMatchObject({
    code: 'unknownEvidence',
  })
})
