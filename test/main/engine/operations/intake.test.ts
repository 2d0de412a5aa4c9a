// Files on their way in: by path, by folder, by upload. One answer a file, whatever its name and state.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFolder, putFile, uploadOf } from '../../support/officeCalls.ts'
import { addPaper } from '../../support/papers.ts'
import { officeWithLedger } from '../../support/testOffice.ts'

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex')

test('a file is copied under its hash, read-only; the original stays and may go', async () => {
  const office = await officeWithLedger()
  const answer = await addPaper(office, '证明.PDF', '盖章件')
  expect(answer).toMatchObject({ name: '证明.PDF', sha256: sha256('盖章件'), duplicateOf: null, error: null })
  expect(readFileSync(join(office.folder, '证明.PDF'), 'utf8')).toBe('盖章件')
  rmSync(join(office.folder, '证明.PDF'))
  const hash = answer.sha256!
  const stored = join(office.ledger, 'evidence', hash.slice(0, 2), `${hash}.pdf`)
  expect(readFileSync(stored, 'utf8')).toBe('盖章件')
  expect(statSync(stored).mode & 0o222).toBe(0)
  expect(office.door.evidenceFile(hash)).toEqual({ path: stored, fileName: '证明.PDF' })
})

test('title and document number are read from the name, and left blank where the name does not say them', async () => {
  const office = await officeWithLedger()
  const named = await addPaper(office, '5-2 关于划定林地的批复（测政发〔2013〕28号）(盖章).txt')
  expect(named.recognised).toMatchObject({
    title: '关于划定林地的批复（测政发〔2013〕28号）',
    documentNumber: '测政发〔2013〕28号',
    pages: null,
    documentDate: null,
  })
  expect((await addPaper(office, '扫描0001.txt')).recognised).toMatchObject({ documentNumber: null })
})

test('the pages of a PDF and of a photo are counted; a damaged PDF is taken in without a count', async () => {
  const office = await officeWithLedger()
  const sample = new URL('../../../../resources/sampleDistrict/documents/', import.meta.url)
  const pdf = readdirSync(sample).find((name) => name.endsWith('.pdf'))!
  const bytes = readFileSync(new URL(encodeURIComponent(pdf), sample))
  expect((await addPaper(office, '甲.pdf', bytes)).recognised.pages).toBeGreaterThan(0)
  expect((await addPaper(office, '乙.pdf', bytes.subarray(0, 300))).recognised.pages).toBeNull()
  expect(
    (await addPaper(office, '丙.jpg', Buffer.from('ffd8ffe000104a464946', 'hex'))).recognised.pages,
  ).toBe(1)
})

test('a dropped folder is walked in name order; litter and links out of it stay outside', async () => {
  const office = await officeWithLedger()
  const folder = join(office.folder, '林业局材料')
  for (const name of ['2.txt', '子/1.txt', 'Thumbs.db', '~$证明.docx', '.DS_Store', '._1.txt'])
    putFile(folder, name, name)
  symlinkSync(putFile(office.folder, '外面.txt', '外面'), join(folder, '链接.txt'))
  mkdirSync(join(folder, '空文件夹'))
  const { files } = await office.call('evidence.add', { tokens: await office.tokens(folder) })
  expect(files.map(({ name }) => name)).toEqual(['林业局材料/2.txt', '林业局材料/子/1.txt'])
  const { rows } = await office.call('evidence.list', {})
  expect(rows.map(({ fileName }) => fileName)).toEqual(['2.txt', '1.txt'])
})

test('an empty file is refused by name and the others of the same drop are taken in', async () => {
  const office = await officeWithLedger()
  const paths = [putFile(office.folder, '空.pdf', ''), putFile(office.folder, '好.txt', '好')]
  const { files } = await office.call('evidence.add', { tokens: await office.tokens(...paths) })
  expect(files).toMatchObject([
    { name: '空.pdf', id: null, error: { code: 'emptyFile', facts: { file: '空.pdf' } } },
    { name: '好.txt', error: null },
  ])
  expect((await office.call('evidence.list', {})).total).toBe(1)
  expect(await office.door.receiveFile('空.pdf', uploadOf(''))).toMatchObject({
    failure: { code: 'emptyFile' },
  })
})

test('a file that vanished before it was read is named; when nothing is left nothing is recorded', async () => {
  const office = await officeWithLedger()
  const path = putFile(office.folder, 'U盘.pdf', '内容')
  const tokens = await office.tokens(path)
  rmSync(path)
  const { files } = await office.call('evidence.add', { tokens })
  expect(files).toMatchObject([{ id: null, error: { code: 'fileVanished', facts: { file: 'U盘.pdf' } } }])
  expect(await office.call('ledger.standing', {})).toMatchObject({ revision: 1 })
  expect(await office.door.registerPaths([path])).toMatchObject({ failure: { code: 'fileVanished' } })
})

test.each([
  ['85 Chinese characters', '长'.repeat(85)],
  ['a name that Windows reserves', 'CON.pdf'],
  ['another name that Windows reserves', 'aux'],
  ['a dot in front', '.隐藏'],
  ['two dots and blanks', '.. .. '],
  ['an emoji and a quotation mark', '报告😀"终稿".txt'],
])('a file with %s as its name is taken in and keeps its name', async (_what, name) => {
  const office = await officeWithLedger()
  const answer = await addPaper(office, name, '内容')
  expect(answer.error).toBeNull()
  expect(office.door.evidenceFile(answer.sha256!)!.fileName).toBe(name)
  expect(await office.call('ledger.doctor', {})).toMatchObject({ files: 1, faults: [], strays: 0 })
})

test('an uploaded name of 85 Chinese characters with an extension is longer than a file name may be, and harmless', async () => {
  const office = await officeWithLedger()
  const name = `${'长'.repeat(85)}.pdf`
  const received = await office.door.receiveFile(name, uploadOf('盖', '章件'))
  const { token } = (received as { answer: { token: string } }).answer
  const { files } = await office.call('evidence.add', { tokens: [token] })
  expect(files).toMatchObject([{ name, sha256: sha256('盖章件'), error: null }])
  expect((await office.call('evidence.list', {})).rows[0]!.fileName).toBe(name)
})

test.each(['../../../外面.txt', '..\\..\\外面.txt', '/etc/外面.txt', '甲/外面.txt'])(
  'an upload named %s stays inside the ledger under its last name',
  async (name) => {
    const office = await officeWithLedger()
    const received = await office.door.receiveFile(name, uploadOf('内容'))
    const { token } = (received as { answer: { token: string } }).answer
    const { files } = await office.call('evidence.add', { tokens: [token] })
    const { path, fileName } = office.door.evidenceFile(files[0]!.sha256!)!
    expect(fileName).toBe('外面.txt')
    expect(path.startsWith(join(office.ledger, 'evidence'))).toBe(true)
    expect(existsSync(join(office.folder, '外面.txt'))).toBe(false)
  },
)

test('control characters of a name become visible', async () => {
  const office = await officeWithLedger()
  const received = await office.door.receiveFile('证\n明\u0000.txt', uploadOf('内容'))
  const { token } = (received as { answer: { token: string } }).answer
  const { files } = await office.call('evidence.add', { tokens: [token] })
  expect(files[0]!.name).toBe('证␣明␣.txt')
})

test('an upload that breaks off leaves nothing behind', async () => {
  const office = await officeWithLedger()
  async function* broken() {
    yield Buffer.from('前半')
    throw Object.assign(new Error('gone'), { code: 'ECONNRESET' })
  }
  expect(await office.door.receiveFile('甲.pdf', broken())).toEqual({
    ok: false,
    failure: { code: 'uploadBroken', facts: { file: '甲.pdf' } },
  })
  expect(readdirSync(join(office.ledger, 'evidence', '.incoming'))).toEqual([])
})

test('an upload that was never added is gone at the next opening', async () => {
  const office = await officeWithLedger()
  await office.door.receiveFile('甲.pdf', uploadOf('内容'))
  expect(readdirSync(join(office.ledger, 'evidence', '.incoming'))).toHaveLength(1)
  await office.call('app.close', {})
  expect(readdirSync(join(office.ledger, 'evidence', '.incoming'))).toEqual([])
})

test('a token is used up once its file is in the ledger', async () => {
  const office = await officeWithLedger()
  const tokens = await office.tokens(putFile(office.folder, '甲.txt', '甲'))
  await office.call('evidence.add', { tokens })
  expect(await office.refusal('evidence.add', { tokens })).toMatchObject({ code: 'tokenUnknown' })
})

test('an unknown token among good ones refuses the whole drop and the good ones stay usable', async () => {
  const office = await officeWithLedger()
  const tokens = await office.tokens(putFile(office.folder, '甲.txt', '甲'))
  expect(await office.refusal('evidence.add', { tokens: [...tokens, 'made-up'] })).toMatchObject({
    code: 'tokenUnknown',
  })
  expect((await office.call('evidence.add', { tokens })).files).toMatchObject([{ error: null }])
})

test('a cancelled intake changes nothing and leaves no file', async () => {
  const office = await officeWithLedger()
  const papers = Array.from({ length: 60 }, (_, index) => putFile(office.folder, `${index}.txt`, `${index}`))
  const tokens = await office.tokens(...papers)
  office.door.listen((announcement) => {
    if (announcement.type === 'job') void office.door.call('job.cancel', { job: announcement.progress.job })
  })
  expect(await office.refusal('evidence.add', { tokens, job: 'intake' })).toMatchObject({ code: 'cancelled' })
  expect(await office.call('ledger.standing', {})).toMatchObject({ revision: 1 })
  expect(await office.call('ledger.doctor', {})).toMatchObject({ files: 0, strays: 0 })
  expect(readdirSync(join(office.ledger, 'evidence', '.incoming'))).toEqual([])
})

test('twins dropped together on a requirement make one link', async () => {
  const office = await officeWithLedger()
  const tokens = await office.tokens(
    putFile(office.folder, '甲.txt', '同样'),
    putFile(office.folder, '乙.txt', '同样'),
  )
  const link = { item: '5', requirement: 'I5-E05', years: [2013] }
  await office.call('evidence.add', { tokens, link, duplicates: 'link' })
  const { rows } = await office.call('evidence.list', {})
  expect(rows.map(({ links }) => links.length)).toEqual([1])
})

test('a path that leads through a file is a file that is not there', async () => {
  const office = await officeWithLedger()
  const path = join(putFile(office.folder, '甲.txt', '甲'), '乙.txt')
  expect(await office.door.registerPaths([path])).toMatchObject({ failure: { code: 'fileVanished' } })
})

test('three twins on a requirement that one of them is linked to already widen its years once', async () => {
  const office = await officeWithLedger()
  const known = await addPaper(office, '甲.txt', '同样', {
    link: { item: '5', requirement: 'I5-E05', years: [2012] },
  })
  const tokens = await office.tokens(
    putFile(office.folder, '乙.txt', '同样'),
    putFile(office.folder, '丙.txt', '同样'),
  )
  const link = { item: '5', requirement: 'I5-E05', years: [2013] }
  const { files } = await office.call('evidence.add', { tokens, link, duplicates: 'link' })
  expect(files.map(({ id, duplicateOf }) => [id, duplicateOf])).toEqual([
    [known.id, known.id],
    [known.id, known.id],
  ])
  const { links } = await office.call('evidence.get', { evidence: known.id! })
  expect(links.map(({ years }) => years)).toEqual([[2012, 2013]])
  expect((await office.call('ledger.history', {}))[0]).toMatchObject({ operation: 'evidence.add', edits: 1 })
  await office.call('change.undo', {})
  expect((await office.call('evidence.get', { evidence: known.id! })).links[0]!.years).toEqual([2012])
})

test('an upload whose name is half a character is taken in, and the name comes back from disk as it was shown', async () => {
  const office = await officeWithLedger()
  const received = await office.door.receiveFile('证\ud800明.txt', uploadOf('内容'))
  const { token } = (received as { answer: { token: string } }).answer
  await office.call('evidence.add', { tokens: [token] })
  const shown = await office.call('evidence.list', {})
  expect(shown.rows[0]!.fileName).toBe('证\ufffd明.txt')
  await office.call('app.close', {})
  await openFolder(office, office.ledger)
  expect(await office.call('evidence.list', {})).toEqual(shown)
})
