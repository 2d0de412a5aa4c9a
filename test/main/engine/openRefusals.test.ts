// What cannot be opened is refused by name and left as it is; the ledger that is open stays open.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../../../main/ledgerStore/sqlite/openSqliteStore.ts'
import { openFolder, openRefusal, putFile, uploadOf } from '../support/officeCalls.ts'
import { officeWithLedger, testOffice } from '../support/testOffice.ts'

const landArea = (text: string) => ({ entries: [{ item: '6', input: 'land_area', year: 2013, text }] })

test('a folder that is gone, an empty folder, a file and somebody else’s database are no ledgers', async () => {
  const office = await officeWithLedger()
  const empty = join(office.folder, '空')
  mkdirSync(empty)
  const foreign = join(office.folder, '别的程序')
  mkdirSync(foreign)
  new Sqlite(join(foreign, 'ledger.sqlite')).exec('CREATE TABLE t (a)').close()
  const file = putFile(office.folder, '一个文件', '内容')
  expect(await openRefusal(office, join(office.folder, '没有'))).toMatchObject({ code: 'folderMissing' })
  expect(await openRefusal(office, empty)).toEqual({ code: 'notALedger', facts: { folder: empty } })
  expect(await openRefusal(office, foreign)).toMatchObject({ code: 'notALedger' })
  expect(await openRefusal(office, file)).toMatchObject({ code: 'notALedger' })
  expect(readdirSync(empty)).toEqual([])
  expect((await office.call('app.state', {})).ledger!.shownFolder).toBe(office.ledger)
})

test('a ledger of a newer program is refused with both versions and not changed', async () => {
  const office = await officeWithLedger()
  await office.call('app.close', {})
  const file = join(office.ledger, 'ledger.sqlite')
  const database = new Sqlite(file)
  database.pragma('user_version = 7')
  database.close()
  const before = readFileSync(file)
  expect(await openRefusal(office, office.ledger)).toEqual({
    code: 'newerLedger',
    facts: { folder: office.ledger, version: '7', supported: '1' },
  })
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a damaged ledger is refused, not touched, and its lock is free for the repaired one', async () => {
  const office = await officeWithLedger()
  await office.call('app.close', {})
  const file = join(office.ledger, 'ledger.sqlite')
  const sound = readFileSync(file)
  const torn = Buffer.from(sound)
  torn.fill(0xaa, 4096)
  writeFileSync(file, torn)
  expect(await openRefusal(office, office.ledger)).toMatchObject({ code: 'damagedLedger' })
  expect(readFileSync(file).equals(torn)).toBe(true)
  writeFileSync(file, sound)
  expect(await openFolder(office, office.ledger)).toMatchObject({ readOnly: false })
})

test('a ledger whose database is no database at all is damaged, in both modes', async () => {
  const office = await officeWithLedger()
  await office.call('app.close', {})
  writeFileSync(join(office.ledger, 'ledger.sqlite'), '这不是数据库'.repeat(2000))
  expect(await openRefusal(office, office.ledger)).toMatchObject({ code: 'damagedLedger' })
  const reader = testOffice({ mode: 'read' })
  expect(await openRefusal(reader, office.ledger)).toMatchObject({ code: 'damagedLedger' })
})

test('a second writer is told who has the ledger; it opens as soon as the first one closes', async () => {
  const first = await officeWithLedger({ now: () => new Date('2013-09-01T08:00:00Z') })
  const second = testOffice()
  const refused = await openRefusal(second, first.ledger)
  expect(refused).toMatchObject({ code: 'ledgerInUse', facts: { folder: first.ledger } })
  expect(refused.facts['holder']).toContain('2013-09-01T08:00:00')
  expect(refused.facts['holder']).toContain(String(process.pid))
  await first.call('values.enter', landArea('200'))
  await first.call('app.close', {})
  expect(await openFolder(second, first.ledger)).toMatchObject({ readOnly: false })
  expect(await second.call('values.list', {})).toMatchObject([{ value: '200' }, { value: '200' }])
})

test('a reader looks while another program writes, and may change nothing', async () => {
  const writer = await officeWithLedger()
  await writer.call('values.enter', landArea('200'))
  const reader = testOffice({ mode: 'read' })
  expect(await openFolder(reader, writer.ledger)).toMatchObject({ readOnly: true })
  expect((await reader.call('values.list', {})).map(({ value }) => value)).toEqual(['200', '200'])
  for (const [operation, input] of [
    ['values.enter', landArea('1')],
    ['change.undo', {}],
    ['evidence.bin', { evidence: ['e'] }],
  ] as const)
    expect(await reader.refusal(operation, input)).toEqual({ code: 'ledgerReadOnly', facts: {} })
  const upload = await reader.door.receiveFile('甲.txt', uploadOf('甲'))
  expect(upload).toMatchObject({ failure: { code: 'ledgerReadOnly' } })
  await writer.call('values.enter', landArea('201'))
  expect(await writer.call('ledger.standing', {})).toMatchObject({ revision: 3 })
})

test('the open ledger stays open and writable when the next one is refused', async () => {
  const office = await officeWithLedger()
  await openRefusal(office, join(office.folder, '没有'))
  await office.call('values.enter', landArea('200'))
  expect(await office.call('ledger.standing', {})).toMatchObject({ revision: 2 })
})

test('opening the ledger that is open again changes nothing', async () => {
  const office = await officeWithLedger()
  await office.call('values.enter', landArea('200'))
  expect(await openFolder(office, office.ledger)).toMatchObject({ shownFolder: office.ledger })
  expect(await office.call('ledger.standing', {})).toMatchObject({ undo: { operation: 'values.enter' } })
})

test('a ledger whose evidence folder was left behind opens, and the check names every missing file', async () => {
  const office = await officeWithLedger()
  const paper = putFile(office.folder, '证明.txt', '证明')
  const { files } = await office.call('evidence.add', { tokens: await office.tokens(paper) })
  await office.call('app.close', {})
  rmSync(join(office.ledger, 'evidence'), { recursive: true })
  await openFolder(office, office.ledger)
  const broken = (await office.call('check.run', {})).findings.filter(({ rule }) => rule === 'brokenFile')
  expect(broken).toMatchObject([{ evidence: files[0]!.id, severity: 'error' }])
  expect((await office.call('ledger.doctor', {})).faults).toMatchObject([{ problem: 'missing' }])
})

test.skipIf(process.platform === 'win32')(
  'in a place that cannot be written a ledger opens read-only, and a new one is refused',
  async () => {
    const office = await officeWithLedger()
    await office.call('values.enter', landArea('200'))
    const paper = putFile(office.folder, '证明.txt', '证明')
    await office.call('evidence.add', { tokens: await office.tokens(paper) })
    await office.call('app.close', {})
    const empty = join(office.folder, '空')
    mkdirSync(empty)
    for (const folder of [office.folder, office.home, office.ledger, empty]) chmodSync(folder, 0o555)
    // The system's administrator may write anywhere: then the visitor is somebody else (nobody, 65534).
    const visitor = process.getuid!() === 0 ? { uid: 65534, gid: 65534 } : {}
    const script = fileURLToPath(new URL('../support/visitReadOnlyPlace.ts', import.meta.url))
    const visit = spawnSync(process.execPath, [script, office.home, office.ledger, empty], {
      ...visitor,
      encoding: 'utf8',
    })
    expect(visit.stderr).toBe('')
    expect(JSON.parse(visit.stdout)).toEqual({
      readOnly: true,
      values: ['200', '200'],
      enter: 'ledgerReadOnly',
      undo: 'ledgerReadOnly',
      upload: 'ledgerReadOnly',
      doctor: { database: 'ok', databaseFaults: [], files: 1, faults: [], strays: 0 },
      create: 'readOnlyPlace',
    })
    expect(readdirSync(empty)).toEqual([])
  },
)

test('a ledger whose making was cut off before its profile was written is refused by name and not kept locked', async () => {
  const office = testOffice()
  const folder = join(office.folder, '断电.ecoledger')
  mkdirSync(folder)
  const store = openSqliteStore({ folder, mode: 'write', create: true, now: '2013-09-01T08:00:00Z' })
  if (store.ok) store.answer.close()
  expect((await openRefusal(office, folder)).code).not.toBe('ledgerInUse')
  expect((await openRefusal(office, folder)).code).not.toBe('ledgerInUse')
})
