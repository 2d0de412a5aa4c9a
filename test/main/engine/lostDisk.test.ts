// The stick is pulled out under an open ledger: every step says so, nothing is written into nothing, the program stays open.
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { failureText } from '../../../shared/wording/failureSentences.ts'
import { openFolder, openRefusal, profileInput, putFile, uploadOf } from '../support/officeCalls.ts'
import { addPaper } from '../support/papers.ts'
import { shownState } from '../support/shownState.ts'
import { officeWithLedger } from '../support/testOffice.ts'

const landArea = (text: string) => ({ entries: [{ item: '6', input: 'land_area', year: 2013, text }] })

/** A ledger with a figure and a paper whose folder goes away; `back` brings it back. */
async function officeWithLostLedger() {
  const office = await officeWithLedger()
  await office.call('values.enter', landArea('200'))
  const paper = await addPaper(office, '证明.txt', '证明')
  const token = await office.tokens(putFile(office.folder, '新.txt', '新'))
  const before = await shownState(office)
  const away = join(office.folder, '在别处')
  renameSync(office.ledger, away)
  return { ...office, paper, token, before, back: () => renameSync(away, office.ledger) }
}

// Windows does not let go of a folder that a program has open.
describe.skipIf(process.platform === 'win32')('under an open ledger the disk is gone', () => {
  test('figures and undo are refused, in words that say where to look, and the ledger is as before', async () => {
    const office = await officeWithLostLedger()
    for (const [operation, input] of [
      ['values.enter', landArea('201')],
      ['item.set', { item: '5', remarks: '注' }],
      ['change.undo', {}],
    ] as const) {
      const refused = await office.refusal(operation, input)
      expect(refused.code).toBe('ledgerPlaceLost')
      expect(failureText(refused, 'zh')).toMatch(/磁盘或U盘可能已断开.*没有保存/)
    }
    office.back()
    expect(await shownState(office)).toEqual(office.before)
    await office.call('values.enter', landArea('202'))
    await office.call('app.close', {})
    await openFolder(office, office.ledger)
    expect((await office.call('values.list', {}))[0]).toMatchObject({ value: '202' })
  })

  test('papers are refused, dropped or sent, and no folder is made in the place of the ledger', async () => {
    const office = await officeWithLostLedger()
    const { files } = await office.call('evidence.add', { tokens: office.token })
    expect(files).toMatchObject([{ id: null, error: { code: 'placeUnreadable' } }])
    expect(await office.door.receiveFile('甲.txt', uploadOf('甲'))).toMatchObject({
      failure: { code: 'placeUnreadable' },
    })
    expect(existsSync(office.ledger)).toBe(false)
    expect(office.door.evidenceFile(office.paper.sha256!)).toBeNull()
  })

  test('what is in memory can still be looked at and exported; the check names the papers that are gone', async () => {
    const office = await officeWithLostLedger()
    expect((await office.call('values.list', {}))[0]).toMatchObject({ value: '200' })
    const { findings } = await office.call('check.run', {})
    expect(findings.filter(({ rule }) => rule === 'brokenFile')).toMatchObject([
      { evidence: office.paper.id },
    ])
    expect((await office.call('ledger.doctor', {})).faults).toMatchObject([{ problem: 'missing' }])
    expect((await office.call('export.workbook', {})).sizeBytes).toBeGreaterThan(0)
  })

  test('it closes, another ledger opens, and the lost one is told as missing until it is back', async () => {
    const office = await officeWithLostLedger()
    await office.call('app.create', { profile: profileInput({ district: '别的区' }) })
    expect(await openRefusal(office, office.ledger)).toMatchObject({ code: 'folderMissing' })
    const { recents } = await office.call('app.state', {})
    expect(recents.map(({ present }) => present)).toEqual([true, false])
    office.back()
    await openFolder(office, office.ledger)
    expect(await shownState(office)).toEqual(office.before)
  })
})

test('a stored paper that somebody took away is missing, not the end of the check, and comes back with the paper', async () => {
  const office = await officeWithLedger()
  const { sha256 } = await addPaper(office, '证明.txt', '证明')
  const folder = join(office.ledger, 'evidence', sha256!.slice(0, 2))
  rmSync(folder, { recursive: true })
  putFile(office.ledger, `evidence/${sha256!.slice(0, 2)}`, '一个文件')
  const rules = async () => (await office.call('check.run', {})).findings.map(({ rule }) => rule)
  expect(await rules()).toContain('brokenFile')
  const [token] = await office.tokens(putFile(office.folder, '乙.txt', '证明'))
  const { files } = await office.call('evidence.add', { tokens: [token!] })
  expect(files[0]!.error?.code).toBe('placeUnreadable')
  rmSync(folder)
  const again = await office.tokens(putFile(office.folder, '丙.txt', '证明'))
  expect((await office.call('evidence.add', { tokens: again })).files[0]).toMatchObject({ error: null })
  expect(await rules()).not.toContain('brokenFile')
  expect(readdirSync(folder)).toHaveLength(1)
})
