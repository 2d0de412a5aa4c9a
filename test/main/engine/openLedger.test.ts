// A ledger that cannot be opened is named with what to do, is not altered, and never stays locked.
import { cpSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { failureText } from '../../../shared/wording/failureSentences.ts'
import { openFolder, openRefusal, profileInput, putFile, resources } from '../support/officeCalls.ts'
import { officeWithLedger, testOffice } from '../support/testOffice.ts'

/** An office with a closed ledger in which one figure is recorded. */
async function officeWithClosedLedger() {
  const office = await officeWithLedger()
  const entries = [{ item: '6', input: 'land_area', year: 2013, text: '200' }]
  await office.call('values.enter', { entries })
  await office.call('app.close', {})
  return office
}

function alter(ledger: string, sql: string): void {
  const database = new Sqlite(join(ledger, 'ledger.sqlite'))
  database.exec(sql)
  database.close()
}

test.each([
  ['a field that is no JSON any more', "UPDATE profile SET years = '[2011,'"],
  ['a figure whose list is torn', "UPDATE input_value SET list = '[{'"],
  ['a table that is gone', 'DROP TABLE link'],
  ['a history that is gone', 'DROP TABLE change'],
])('%s is damage, told by name in both modes, and the ledger is not kept locked', async (_what, sql) => {
  const office = await officeWithClosedLedger()
  alter(office.ledger, sql)
  const reader = testOffice({ mode: 'read' })
  for (const door of [office, office, reader]) {
    const refused = await openRefusal(door, office.ledger)
    expect(refused).toMatchObject({ code: 'damagedLedger', facts: { folder: office.ledger } })
    expect(failureText(refused, 'zh')).toContain('backups')
  }
})

test('a database of zero bytes is a ledger that was not made or copied to the end', async () => {
  const office = await officeWithClosedLedger()
  for (const name of readdirSync(office.ledger).filter((each) => each.startsWith('ledger.sqlite')))
    truncateSync(join(office.ledger, name), 0)
  const refused = await openRefusal(office, office.ledger)
  expect(refused).toMatchObject({ code: 'unfinishedLedger', facts: { folder: office.ledger } })
  expect(failureText(refused, 'zh')).toContain('重新复制')
  expect(await openRefusal(testOffice({ mode: 'read' }), office.ledger)).toMatchObject({
    code: 'unfinishedLedger',
  })
  expect(readFileSync(join(office.ledger, 'ledger.sqlite')).length).toBe(0)
})

test('a ledger of a standard that this program does not bring is named and not kept locked', async () => {
  const office = await officeWithClosedLedger()
  alter(office.ledger, "UPDATE profile SET standard = 'city2020'")
  for (let time = 0; time < 2; time += 1)
    expect(await openRefusal(office, office.ledger)).toEqual({
      code: 'unknownStandard',
      facts: { standard: 'city2020' },
    })
})

/** A program whose own files somebody damaged: only what an office needs to open a ledger is copied. */
function damagedProgram(file: string, content: string): string {
  const copy = join(testOffice().folder, 'resources')
  mkdirSync(copy)
  for (const name of ['units.json', 'standards'])
    cpSync(join(resources, name), join(copy, name), { recursive: true })
  putFile(copy, file, content)
  return copy
}

test.each([
  ['units.json', '{"dimensions": ['],
  ['units.json', '{"dimensions": 7}'],
  ['standards/county2007.json', ''],
])(
  '%s of the program that reads “%s” is named with the remedy; the ledger is free for a whole program',
  async (file, content) => {
    const office = await officeWithClosedLedger()
    const broken = testOffice({ resources: damagedProgram(file, content) })
    const refused = await openRefusal(broken, office.ledger)
    expect(refused).toMatchObject({ code: 'programDamaged', facts: { file } })
    expect(failureText(refused, 'zh')).toMatch(/重新解压或安装/)
    expect(await broken.refusal('app.create', { profile: profileInput() })).toMatchObject({
      code: 'programDamaged',
    })
    expect(readdirSync(broken.folder).includes('ledgers') ? readdirSync(broken.home) : []).toEqual([])
    expect(await openFolder(office, office.ledger)).toMatchObject({ readOnly: false })
  },
)

test('a standard with faults is refused with each of them in Chinese', async () => {
  const data = JSON.parse(readFileSync(join(resources, 'standards/county2007.json'), 'utf8'))
  data.indicators[0].components[0].formula = 'net_income_total / ('
  data.indicators[1].category = 'nothing'
  const office = testOffice({ resources: damagedProgram('standards/county2007.json', JSON.stringify(data)) })
  const refused = await office.refusal('app.create', { profile: profileInput() })
  expect(refused).toMatchObject({ code: 'faultyStandard', faults: [{ code: 'standardFault' }, {}] })
  expect(failureText(refused, 'zh')).toMatch(/公式“net_income_total \/ \(”没有写完[\s\S]*没有“nothing”/)
})

test('a file in the place of the folder is no ledger and no crash', async () => {
  const office = testOffice()
  const file = putFile(office.folder, '台账.ecoledger', '内容')
  expect(await openRefusal(office, file)).toMatchObject({ code: 'notALedger' })
  expect(await openRefusal(office, join(file, '下级'))).toMatchObject({ code: 'folderMissing' })
  expect(readFileSync(file, 'utf8')).toBe('内容')
  writeFileSync(file, '')
  expect(await openRefusal(office, file)).toMatchObject({ code: 'notALedger' })
})
