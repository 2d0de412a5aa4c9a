// Faults that are known and not repaired yet. Each test says what must hold; with the repair its `.fails` goes.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../../../main/ledgerStore/sqlite/openSqliteStore.ts'
import { openRefusal, profileInput, putFile } from '../support/officeCalls.ts'
import { ownIndicator } from '../support/shownState.ts'
import { importText } from '../support/tables.ts'
import { officeWithLedger, testOffice } from '../support/testOffice.ts'

test.fails('the making of the ledger is not a step that undo takes back', async () => {
  const office = await officeWithLedger()
  expect(await office.call('ledger.standing', {})).toMatchObject({ undo: null })
  expect(await office.refusal('change.undo', {})).toMatchObject({ code: 'nothingToUndo' })
})

test.fails('a ledger whose making was cut off before its profile was written is refused by name and not kept locked', async () => {
  const office = testOffice()
  const folder = join(office.folder, '断电.ecoledger')
  mkdirSync(folder)
  const store = openSqliteStore({ folder, mode: 'write', create: true, now: '2013-09-01T08:00:00Z' })
  if (store.ok) store.answer.close()
  expect((await openRefusal(office, folder)).code).not.toBe('ledgerInUse')
  expect((await openRefusal(office, folder)).code).not.toBe('ledgerInUse')
})

test.fails('a values file that vanished after it was chosen is refused by name', async () => {
  const office = await officeWithLedger()
  const path = putFile(office.folder, '数据.csv', 'item,year,input,value\n5,2013,forest_area,1')
  const [token] = await office.tokens(path)
  rmSync(path)
  expect(await office.refusal('values.import', { token })).toMatchObject({ code: 'fileVanished' })
})

test.fails('twins dropped together on a requirement make one link', async () => {
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

const landArea = (hectares: string, squareKilometres: string) => ({
  entries: [
    { item: '5', input: 'land_area', year: 2013, text: hectares },
    { item: '6', input: 'land_area', year: 2013, text: squareKilometres },
  ],
})

test.fails('one quantity pasted as 200 公顷 and as 200 km² is refused: neither figure is dropped in silence', async () => {
  const office = await officeWithLedger()
  expect(await office.refusal('values.enter', landArea('200', '200'))).toMatchObject({ code: 'pastedTwice' })
})

test.fails('one quantity pasted as 20000 公顷 and as 200 km² is the same figure', async () => {
  const office = await officeWithLedger()
  expect(await office.call('values.enter', landArea('20000', '200'))).toEqual({ changed: 1 })
})

test.fails('two departments that state 360 亿元 and 3600000 万元 agree', async () => {
  const office = await officeWithLedger()
  const rows = ['2,2013,gdp,360,亿元,stat', '2,2013,gdp,3600000,万元,drc']
  const answer = await importText(office, ['item,year,input,value,unit,department', ...rows].join('\n'))
  expect(answer).toMatchObject({ conflicts: 0 })
})

test.fails('rows of one department that state 360 亿元 and 3600000 万元 do not contradict each other', async () => {
  const office = await officeWithLedger()
  const rows = ['2,2013,gdp,360,亿元,stat', '10,2013,gdp,3600000,万元,stat']
  const answer = await importText(office, ['item,year,input,value,unit,department', ...rows].join('\n'))
  expect(answer).toMatchObject({ conflicts: 0 })
})

test.fails('a home folder that cannot be made is a failure in words, for a new ledger and for the sample', async () => {
  const folder = testOffice().folder
  const home = join(putFile(folder, '不是文件夹', ''), '下级')
  const office = testOffice({ home })
  expect((await office.refusal('app.create', { profile: profileInput() })).code).toBeTypeOf('string')
  expect((await office.refusal('app.openSample', {})).code).toBeTypeOf('string')
})

test.fails('a path that leads through a file is a file that is not there', async () => {
  const office = await officeWithLedger()
  const path = join(putFile(office.folder, '甲.txt', '甲'), '乙.txt')
  expect(await office.door.registerPaths([path])).toMatchObject({ failure: { code: 'fileVanished' } })
})

test.fails('an item of the office’s own whose formula is broken is refused before it stops every check', async () => {
  const office = await officeWithLedger()
  const indicator = ownIndicator('Z1')
  indicator.components[0]!.formula = 'good / (all'
  expect((await office.refusal('ownItem.add', { indicator, reason: '市定', by: '甲' })).code).toBeTypeOf(
    'string',
  )
})

test.fails('an item of the office’s own that still has figures is not removed', async () => {
  const office = await officeWithLedger()
  await office.call('ownItem.add', { indicator: ownIndicator('Z1'), reason: '市定', by: '甲' })
  await office.call('values.enter', { entries: [{ item: 'Z1', input: 'good', year: 2013, text: '3' }] })
  expect((await office.refusal('ownItem.remove', { item: 'Z1' })).code).toBeTypeOf('string')
})
