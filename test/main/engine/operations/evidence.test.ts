// Records of evidence: twins, versions, fields, the bin, and what the doctor says of altered files.
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { putFile } from '../../support/officeCalls.ts'
import { addPaper, paperId, paperToken } from '../../support/papers.ts'
import { officeWithLedger } from '../../support/testOffice.ts'

test('a file whose bytes are in the ledger is reported with its record, whatever its name, and not added again', async () => {
  const office = await officeWithLedger()
  const first = await addPaper(office, '年鉴.txt', '统计年鉴')
  const again = await addPaper(office, '副本 年鉴2.txt', '统计年鉴')
  expect(again).toMatchObject({ id: null, duplicateOf: first.id, sha256: first.sha256, error: null })
  expect((await office.call('evidence.list', {})).total).toBe(1)
  expect(await office.call('ledger.standing', {})).toMatchObject({ revision: 2 })
})

test('a twin dropped on a requirement links the record that is there', async () => {
  const office = await officeWithLedger()
  const link = { item: '5', requirement: 'I5-E05', years: [2013] }
  const first = await addPaper(office, '证明.txt', '证明')
  const again = await addPaper(office, '证明2.txt', '证明', { duplicates: 'link', link })
  expect(again).toMatchObject({ id: first.id, duplicateOf: first.id })
  const { links } = await office.call('evidence.get', { evidence: first.id! })
  expect(links).toMatchObject([{ item: '5', requirement: 'I5-E05', years: [2013], version: first.sha256 }])
})

test('two files with the same bytes in one drop become one record', async () => {
  const office = await officeWithLedger()
  const paths = ['甲.txt', '乙.txt'].map((name) => putFile(office.folder, name, '同样'))
  const { files } = await office.call('evidence.add', { tokens: await office.tokens(...paths) })
  expect(files[1]).toMatchObject({ name: '乙.txt', id: null, duplicateOf: files[0]!.id })
  expect((await office.call('evidence.list', {})).total).toBe(1)
})

test('a new scan becomes the current version; the old one stays readable and links ask for a second look', async () => {
  const office = await officeWithLedger()
  const first = await addPaper(office, '证明.txt', '未盖章', { link: { item: '5', years: [2013], page: 2 } })
  const token = await paperToken(office, '证明（盖章）.txt', '已盖章')
  await office.call('evidence.replaceFile', { evidence: first.id!, token })
  const { evidence, current, links } = await office.call('evidence.get', { evidence: first.id! })
  expect(evidence.versions.map(({ fileName }) => fileName)).toEqual(['证明.txt', '证明（盖章）.txt'])
  expect(current.fileName).toBe('证明（盖章）.txt')
  expect(evidence.title).toBe('证明')
  expect(office.door.evidenceFile(first.sha256!)!.fileName).toBe('证明.txt')
  const rules = async () => (await office.call('findings.list', {})).rows.map(({ rule }) => rule)
  expect(await rules()).toContain('supersededVersionLinked')
  await office.call('evidence.changeLink', { link: links[0]!.id, confirmVersion: true })
  expect(await rules()).not.toContain('supersededVersionLinked')
  await office.call('change.undo', {})
  await office.call('change.undo', {})
  expect((await office.call('evidence.get', { evidence: first.id! })).current.fileName).toBe('证明.txt')
})

test('a version with the same bytes, an older version or another record’s bytes is refused', async () => {
  const office = await officeWithLedger()
  const first = await addPaper(office, '甲.txt', '甲')
  await addPaper(office, '乙.txt', '乙')
  const replace = async (content: string) => ({
    evidence: first.id!,
    token: await paperToken(office, '新.txt', content),
  })
  expect(await office.refusal('evidence.replaceFile', await replace('甲'))).toMatchObject({
    code: 'versionIsTheSame',
    facts: { file: '新.txt', title: '甲' },
  })
  expect(await office.refusal('evidence.replaceFile', await replace('乙'))).toMatchObject({
    code: 'versionIsOtherRecord',
    facts: { title: '乙' },
  })
  await office.call('evidence.replaceFile', await replace('甲改'))
  expect((await office.refusal('evidence.replaceFile', await replace('甲'))).code).toBe('versionIsTheSame')
  expect((await office.refusal('evidence.replaceFile', await replace(''))).code).toBe('emptyFile')
})

test('fields are edited for many records at once; what is not named stays', async () => {
  const office = await officeWithLedger()
  const ids = [await paperId(office, '甲.txt'), await paperId(office, '乙.txt')]
  await office.call('evidence.edit', { evidence: [ids[0]!], fields: { note: '原件在档案室' } })
  const fields = {
    issuer: '测试区林业局',
    documentDate: '2013-06',
    sealed: 'yes' as const,
    periodFrom: 2011,
    periodTo: 2013,
  }
  await office.call('evidence.edit', { evidence: ids, fields })
  for (const id of ids)
    expect((await office.call('evidence.get', { evidence: id })).evidence).toMatchObject(fields)
  expect((await office.call('evidence.get', { evidence: ids[0]! })).evidence.note).toBe('原件在档案室')
  const standing = await office.call('ledger.standing', {})
  await office.call('evidence.edit', { evidence: ids, fields })
  expect(await office.call('ledger.standing', {})).toEqual(standing)
})

test('a period that ends before it begins and a date that is none are refused for all of them', async () => {
  const office = await officeWithLedger()
  const [first, second] = [await paperId(office, '甲.txt'), await paperId(office, '乙.txt')]
  await office.call('evidence.edit', { evidence: [second!], fields: { periodTo: 2011 } })
  const edit = { evidence: [first!, second!], fields: { periodFrom: 2013 } }
  expect(await office.refusal('evidence.edit', edit)).toMatchObject({
    code: 'periodReversed',
    facts: { title: '乙', from: '2013', to: '2011' },
  })
  expect((await office.call('evidence.get', { evidence: first! })).evidence.periodFrom).toBeNull()
  const dated = { evidence: [first!], fields: { documentDate: '2013年6月' } }
  expect(await office.refusal('evidence.edit', dated)).toMatchObject({
    code: 'badInput',
    facts: { fields: 'fields.documentDate' },
  })
})

test('a record in the bin proves nothing and comes back with its links', async () => {
  const office = await officeWithLedger()
  const id = await paperId(office, '证明.txt')
  await office.call('evidence.link', {
    evidence: id,
    item: '5',
    requirement: 'I5-E05',
    years: [2011, 2012, 2013],
  })
  const filled = async () => (await office.call('items.get', { item: '5' })).coverage.mustCellsFilled
  expect(await filled()).toBe(3)
  await office.call('evidence.bin', { evidence: [id] })
  expect(await filled()).toBe(0)
  expect((await office.call('items.get', { item: '5' })).linked).toEqual([])
  expect((await office.call('evidence.list', {})).total).toBe(0)
  expect((await office.call('evidence.list', { show: 'binned' })).rows).toMatchObject([{ id, binned: true }])
  expect((await office.call('ledger.overview', {})).evidence).toMatchObject({ records: 0, binned: 1 })
  expect(await office.refusal('evidence.link', { evidence: id, item: '6' })).toMatchObject({
    code: 'evidenceInBin',
  })
  await office.call('evidence.restore', { evidence: [id] })
  expect(await filled()).toBe(3)
})

test('a file whose record lies in the bin is taken in as a new record', async () => {
  const office = await officeWithLedger()
  const first = await addPaper(office, '证明.txt', '证明')
  await office.call('evidence.bin', { evidence: [first.id!] })
  const again = await addPaper(office, '证明.txt', '证明')
  expect(again).toMatchObject({ duplicateOf: null, error: null })
  expect(again.id).not.toBe(first.id)
})

test('unknown records are refused by every operation on records, and known ones beside them stay as they are', async () => {
  const office = await officeWithLedger()
  const id = await paperId(office, '甲.txt')
  const token = await paperToken(office, '乙.txt', '乙')
  for (const [operation, input] of [
    ['evidence.get', { evidence: 'e' }],
    ['evidence.edit', { evidence: [id, 'e'], fields: { note: '注' } }],
    ['evidence.bin', { evidence: [id, 'e'] }],
    ['evidence.restore', { evidence: ['e'] }],
    ['evidence.link', { evidence: 'e', item: '5' }],
    ['evidence.replaceFile', { evidence: 'e', token }],
  ] as const)
    expect(await office.refusal(operation, input)).toMatchObject({
      code: 'unknownEvidence',
      facts: { evidence: 'e' },
    })
  expect(await office.call('ledger.standing', {})).toMatchObject({ revision: 2 })
})

test('the list is searched whatever the width of letters and brackets, sorted and cut into pages', async () => {
  const office = await officeWithLedger()
  for (const name of ['乙 测政发〔2013〕28号.txt', '甲 GDP核算.txt', '丙.txt']) await paperId(office, name)
  const found = async (text: string) =>
    (await office.call('evidence.list', { text })).rows.map(({ title }) => title[0])
  expect(await found('测政发[2013]28号')).toEqual(['乙'])
  expect(await found('ｇｄｐ')).toEqual(['甲'])
  expect(await found('没有这样的')).toEqual([])
  const page = await office.call('evidence.list', { sort: 'title', descending: true, offset: 1, limit: 1 })
  expect(page).toMatchObject({ total: 3, rows: [{ title: expect.stringMatching(/^甲|^乙|^丙/) }] })
  const titles = async (descending: boolean) =>
    (await office.call('evidence.list', { sort: 'title', descending })).rows.map(({ title }) => title)
  expect(await titles(true)).toEqual((await titles(false)).reverse())
})

test('altered and missing files are named by the check and by the doctor', async () => {
  const office = await officeWithLedger()
  const altered = await addPaper(office, '甲.txt', '原来的内容')
  const missing = await addPaper(office, '乙.txt', '乙')
  await addPaper(office, '丙.txt', '丙')
  const fileOf = (hash: string) => office.door.evidenceFile(hash)!.path
  chmodSync(fileOf(altered.sha256!), 0o644)
  writeFileSync(fileOf(altered.sha256!), '别样的内容')
  rmSync(fileOf(missing.sha256!))
  const report = await office.call('ledger.doctor', {})
  expect(report).toMatchObject({ database: 'ok', files: 3, strays: 0 })
  expect(report.faults.map(({ evidence, problem }) => [evidence, problem]).sort()).toEqual(
    [
      [altered.id, 'altered'],
      [missing.id, 'missing'],
    ].sort(),
  )
  const broken = (await office.call('check.run', {})).findings.filter(({ rule }) => rule === 'brokenFile')
  expect(broken.map(({ evidence }) => evidence).sort()).toEqual([altered.id, missing.id].sort())
})

test.each(['dropped in again', 'given as a new version'])(
  'a stored file that was altered is mended when the original is %s, and the finding goes at once',
  async (way) => {
    const office = await officeWithLedger()
    const paper = await addPaper(office, '甲.txt', '原来的内容')
    const stored = office.door.evidenceFile(paper.sha256!)!.path
    chmodSync(stored, 0o644)
    writeFileSync(stored, '别样的内容！')
    const rules = async () => (await office.call('findings.list', {})).rows.map(({ rule }) => rule)
    await office.call('check.run', {})
    expect(await rules()).toContain('brokenFile')
    if (way === 'dropped in again') await addPaper(office, '又一份.txt', '原来的内容')
    else
      await office.call('evidence.replaceFile', {
        evidence: paper.id!,
        token: await paperToken(office, '甲.txt', '原来的内容'),
      })
    expect(await rules()).not.toContain('brokenFile')
    expect(readFileSync(office.door.evidenceFile(paper.sha256!)!.path, 'utf8')).toBe('原来的内容')
    expect((await office.call('evidence.get', { evidence: paper.id! })).evidence.versions).toHaveLength(1)
  },
)
