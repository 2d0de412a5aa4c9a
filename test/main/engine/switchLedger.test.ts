// Making, opening and closing ledgers, also when they are asked for at the same time.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRefusal, profileInput, putFile } from '../support/officeCalls.ts'
import { officeWithLedger, testOffice } from '../support/testOffice.ts'

const folderToken = (office: ReturnType<typeof testOffice>, folder: string) =>
  office.door.registerFolder(folder, 'exact')

test('a ledger that is opened twice at once, as by a double click, is opened once and refused to nobody', async () => {
  const office = await officeWithLedger()
  await office.call('app.close', {})
  const open = () => office.call('app.open', { folderToken: folderToken(office, office.ledger) })
  const [first, second] = await Promise.all([open(), open()])
  expect(second).toEqual(first)
  expect(first).toMatchObject({ readOnly: false })
})

test('two ledgers asked for at once are opened one after the other, and only the last one is kept locked', async () => {
  const office = testOffice()
  const made = await Promise.all(
    ['甲区', '乙区'].map((district) => office.call('app.create', { profile: profileInput({ district }) })),
  )
  expect((await office.call('app.state', {})).ledger).toEqual(made[1])
  const other = testOffice()
  expect(await openRefusal(other, made[1]!.shownFolder)).toMatchObject({ code: 'ledgerInUse' })
  expect(
    await other.call('app.open', { folderToken: folderToken(other, made[0]!.shownFolder) }),
  ).toMatchObject({
    readOnly: false,
  })
})

test('two new ledgers of one district asked for at once get a folder each', async () => {
  const office = testOffice()
  const make = () => office.call('app.create', { profile: profileInput() })
  const made = await Promise.all([make(), make()])
  expect(new Set(made.map(({ shownFolder }) => shownFolder)).size).toBe(2)
})

test('closing waits for what is being opened: nothing stays locked behind it', async () => {
  const office = await officeWithLedger()
  await office.call('app.close', {})
  const opening = office.call('app.open', { folderToken: folderToken(office, office.ledger) })
  await Promise.all([opening, office.door.close()])
  const next = testOffice()
  expect(await next.call('app.open', { folderToken: folderToken(next, office.ledger) })).toMatchObject({
    readOnly: false,
  })
})

test('a refused ledger leaves the open one open, and takes its turn like any other', async () => {
  const office = await officeWithLedger()
  const nowhere = office.door.call('app.open', {
    folderToken: folderToken(office, join(office.folder, '没有')),
  })
  const state = await office.call('app.state', {})
  expect(await nowhere).toMatchObject({ failure: { code: 'folderMissing' } })
  expect(state.ledger!.shownFolder).toBe(office.ledger)
})

test('signs that nobody sees do not get from the name of the district into the folder', async () => {
  const office = testOffice()
  const district = '甲\u0000\u0007\u009f区\ud800'
  const { shownFolder } = await office.call('app.create', { profile: profileInput({ district }) })
  expect(readdirSync(office.home)).toEqual(['甲_区\ufffd生态区创建台账.ecoledger'])
  expect(existsSync(shownFolder)).toBe(true)
})

test('a home folder that is a file is told as the place that cannot be written, for a ledger and for the sample', async () => {
  const file = putFile(testOffice().folder, '不是文件夹', '')
  const office = testOffice({ home: file })
  for (const [operation, input] of [
    ['app.create', { profile: profileInput() }],
    ['app.openSample', {}],
  ] as const) {
    const refused = await office.refusal(operation, input)
    expect(refused.code).toBe('placeUnreadable')
    expect(refused.facts['folder']).toContain(file)
  }
})
