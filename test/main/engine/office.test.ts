// The office: making, opening, remembering and closing ledgers through the one door.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Announcement } from '../../../shared/api/wire.ts'
import { openFolder, profileInput, putFile, uploadOf } from '../support/officeCalls.ts'
import { officeWithLedger, testOffice } from '../support/testOffice.ts'

test('a new ledger lies in the home folder under the name of the district', async () => {
  const office = testOffice()
  const made = await office.call('app.create', { profile: profileInput({ district: '南湖区' }) })
  expect(made).toMatchObject({ name: '南湖区生态区创建台账', readOnly: false, sample: false })
  expect(made.shownFolder).toBe(join(office.home, '南湖区生态区创建台账.ecoledger'))
  expect(existsSync(join(made.shownFolder, 'ledger.sqlite'))).toBe(true)
  const { profile, verdicts, counts } = await office.call('ledger.overview', {})
  expect(profile).toMatchObject({ district: '南湖区', standard: 'county2007', years: [2011, 2012, 2013] })
  expect(counts).toEqual({ conditions: 5, rows: 22, items: 26 })
  expect(verdicts.noData).toBe(26)
})

test('a second ledger of the same district gets a number, the first stays as it was', async () => {
  const office = testOffice()
  const first = await office.call('app.create', { profile: profileInput() })
  const second = await office.call('app.create', { profile: profileInput() })
  expect(second.shownFolder).not.toBe(first.shownFolder)
  expect(second.name).toBe(`${first.name}2`)
  expect(await openFolder(office, first.shownFolder)).toEqual(first)
})

test('signs that no file system takes do not get from the name of the district into the folder', async () => {
  const office = testOffice()
  const { shownFolder } = await office.call('app.create', {
    profile: profileInput({ district: '甲/乙\\丙:丁*?"<>| 区' }),
  })
  expect(readdirSync(office.home)).toEqual(['甲_乙_丙_丁_区生态区创建台账.ecoledger'])
  expect(existsSync(shownFolder)).toBe(true)
  expect((await office.call('ledger.overview', {})).profile.district).toBe('甲/乙\\丙:丁*?"<>| 区')
})

test('a chosen parent folder takes the new ledger; a chosen exact folder becomes it', async () => {
  const office = testOffice()
  const parent = office.door.registerFolder(join(office.folder, '移动硬盘'), 'parent')
  const inside = await office.call('app.create', { folderToken: parent, profile: profileInput() })
  expect(inside.shownFolder).toBe(join(office.folder, '移动硬盘', '测试区生态区创建台账.ecoledger'))
  const exact = office.door.registerFolder(join(office.folder, '新台账.ecoledger'), 'exact')
  const made = await office.call('app.create', { folderToken: exact, profile: profileInput() })
  expect(made).toMatchObject({ name: '新台账', shownFolder: join(office.folder, '新台账.ecoledger') })
})

test('a folder that holds anything is refused for a new ledger and nothing in it is touched', async () => {
  const office = testOffice()
  const taken = join(office.folder, '资料')
  putFile(taken, '年鉴.txt', '内容')
  const refused = await office.refusal('app.create', {
    folderToken: office.door.registerFolder(taken, 'exact'),
    profile: profileInput(),
  })
  expect(refused).toEqual({ code: 'folderNotEmpty', facts: { folder: taken } })
  expect(readdirSync(taken)).toEqual(['年鉴.txt'])
})

test('a place that cannot be a folder is refused with the reason', async () => {
  const office = testOffice()
  const file = putFile(office.folder, '不是文件夹', '内容')
  for (const place of [file, join(file, '下级')]) {
    const refused = await office.refusal('app.create', {
      folderToken: office.door.registerFolder(place, 'exact'),
      profile: profileInput(),
    })
    expect(refused).toMatchObject({ code: 'placeUnreadable', facts: { folder: place } })
  }
})

test.each([
  ['years that do not ascend', { years: [2012, 2011] }, 'yearsNotAscending'],
  ['a year named twice', { years: [2012, 2012], judgedYear: 2012 }, 'yearsNotAscending'],
  ['a judged year outside the ledger', { judgedYear: 2014 }, 'judgedYearNotAmongYears'],
  ['a standard that is not there', { standard: 'county1999' }, 'unknownStandard'],
  ['a standard that is a path', { standard: '../units' }, 'unknownStandard'],
])('%s is refused and leaves no folder behind', async (_what, fields, code) => {
  const office = testOffice()
  const place = join(office.folder, '新.ecoledger')
  const refused = await office.refusal('app.create', {
    folderToken: office.door.registerFolder(place, 'exact'),
    profile: profileInput(fields),
  })
  expect(refused.code).toBe(code)
  expect(existsSync(place)).toBe(false)
})

test('input that does not fit the contract is refused with the name of every wrong field', async () => {
  const office = await officeWithLedger()
  const refused = await office.refusal('values.enter', {
    entries: [
      { item: '5', input: 'forest_area', year: 2013.5, text: '1' },
      { item: '5', input: 'forest_area', year: 2013, wert: '1' },
    ],
  })
  expect(refused.code).toBe('badInput')
  const faults = refused.faults!.map(({ code, facts }) => [code, facts['field']])
  expect(faults).toContainEqual(['fieldMissingOrWrong', 'entries[0].year'])
  expect(faults).toContainEqual(['fieldMissingOrWrong', 'entries[1].text'])
  expect(faults).toContainEqual(['fieldUnknown', 'entries[1]'])
})

test('an operation that is not in the contract is refused, names of built-in members too', async () => {
  const office = testOffice()
  for (const operation of ['values.delete', 'toString', '__proto__', ''])
    expect(await office.refusal(operation, {})).toEqual({ code: 'unknownOperation', facts: { operation } })
})

test('without an open ledger every operation on a ledger says so, uploads too', async () => {
  const office = testOffice()
  for (const operation of ['ledger.standing', 'check.run', 'change.undo', 'values.list'])
    expect(await office.refusal(operation, {})).toEqual({ code: 'noLedgerOpen', facts: {} })
  expect(await office.door.receiveFile('甲.pdf', uploadOf('甲'))).toMatchObject({
    failure: { code: 'noLedgerOpen' },
  })
  expect(office.door.evidenceFile('a'.repeat(64))).toBeNull()
})

test('tokens of folders and ledgers that nobody handed out are refused', async () => {
  const office = testOffice()
  const input = { folderToken: 'made-up', profile: profileInput() }
  expect((await office.refusal('app.create', input)).code).toBe('tokenUnknown')
  expect((await office.refusal('app.open', { folderToken: 'made-up' })).code).toBe('tokenUnknown')
  expect((await office.refusal('app.open', { recent: 'made-up' })).code).toBe('tokenUnknown')
  expect((await office.refusal('app.openSample', { folderToken: 'made-up' })).code).toBe('tokenUnknown')
})

test('ledgers that were open are remembered newest first, also by the next start, until they are forgotten', async () => {
  const office = testOffice()
  const first = await office.call('app.create', { profile: profileInput({ district: '甲区' }) })
  await office.call('app.create', { profile: profileInput({ district: '乙区' }) })
  await office.call('app.close', {})
  expect((await office.call('app.state', {})).ledger).toBeNull()
  const next = testOffice({ folder: office.folder })
  const { recents } = await next.call('app.state', {})
  expect(recents.map(({ name, present }) => [name, present])).toEqual([
    ['乙区生态区创建台账', true],
    ['甲区生态区创建台账', true],
  ])
  expect(await next.call('app.open', { recent: recents[1]!.id })).toEqual(first)
  await next.call('app.forget', { recent: recents[0]!.id })
  expect((await next.call('app.state', {})).recents.map(({ name }) => name)).toEqual(['甲区生态区创建台账'])
})

test('changes carry the name of the person who works here, or of the caller that names itself', async () => {
  const office = await officeWithLedger()
  await office.call('app.setUser', { userName: '张三' })
  const entry = { item: '6', input: 'land_area', year: 2013 }
  await office.call('values.enter', { entries: [{ ...entry, text: '200' }] })
  await office.door.call('values.enter', { entries: [{ ...entry, text: '201' }] }, '李四')
  const history = await office.call('ledger.history', {})
  expect(history.slice(0, 2).map(({ by }) => by)).toEqual(['李四', '张三'])
  const next = testOffice({ folder: office.folder })
  expect((await next.call('app.state', {})).userName).toBe('张三')
})

test('settings that cannot be read count as empty and keep nobody from working', async () => {
  const office = await officeWithLedger()
  await office.door.close()
  writeFileSync(join(office.folder, 'config', 'office.json'), '{"recents": [')
  const next = testOffice({ folder: office.folder })
  expect((await next.call('app.state', {})).recents).toEqual([])
  expect(await openFolder(next, office.ledger)).toMatchObject({ readOnly: false })
  expect(JSON.parse(readFileSync(join(office.folder, 'config', 'office.json'), 'utf8')).recents).toHaveLength(
    1,
  )
})

test('hearers are told of another ledger and of every commit, with the standing after it, until they stop listening', async () => {
  const office = testOffice()
  const heard: Announcement[] = []
  const stop = office.door.listen((announcement) => heard.push(announcement))
  await office.call('app.create', { profile: profileInput() })
  const entries = [{ item: '6', input: 'land_area', year: 2013, text: '200' }]
  await office.call('values.enter', { entries })
  await office.call('values.enter', { entries })
  expect(heard.map(({ type }) => type)).toEqual(['ledger', 'changed'])
  expect(heard[1]).toEqual({
    type: 'changed',
    operation: 'values.enter',
    standing: await office.call('ledger.standing', {}),
  })
  stop()
  await office.call('change.undo', {})
  expect(heard).toHaveLength(2)
})

test('a job tells its progress under its own name and ends as done or failed', async () => {
  const office = await officeWithLedger()
  const heard: Announcement[] = []
  office.door.listen((announcement) => heard.push(announcement))
  const papers = ['甲.txt', '乙.txt'].map((name) => putFile(office.folder, name, name))
  await office.call('evidence.add', { tokens: await office.tokens(...papers), job: 'intake-1' })
  await office.refusal('evidence.add', { tokens: ['made-up'], job: 'intake-2' })
  const progress = heard.flatMap((entry) => (entry.type === 'job' ? [entry.progress] : []))
  expect(progress.filter(({ job }) => job === 'intake-1').at(-1)).toMatchObject({ state: 'done' })
  expect(progress.filter(({ state }) => state === 'running').map(({ total }) => total)).toEqual([2, 2])
  expect(progress.filter(({ job }) => job === 'intake-2')).toMatchObject([{ state: 'failed' }])
})

test('a home folder that cannot be made is a failure in words, for a new ledger and for the sample', async () => {
  const folder = testOffice().folder
  const home = join(putFile(folder, '不是文件夹', ''), '下级')
  const office = testOffice({ home })
  expect((await office.refusal('app.create', { profile: profileInput() })).code).toBeTypeOf('string')
  expect((await office.refusal('app.openSample', {})).code).toBeTypeOf('string')
})
