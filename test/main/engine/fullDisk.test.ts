// A disk that is full: every step is refused in words, the ledger stays as it was, and goes on when there is room again.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Failure } from '../../../shared/api/failure.ts'
import { failureText } from '../../../shared/wording/failureSentences.ts'
import { openFolder, profileInput, putFile, uploadOf } from '../support/officeCalls.ts'
import { shownState } from '../support/shownState.ts'
import { canMakeDisks, smallDisk } from '../support/smallDisk.ts'
import { filesIn } from '../support/storeFiles.ts'
import { officeWithLedger, testOffice } from '../support/testOffice.ts'

const landArea = (text: string) => ({ entries: [{ item: '6', input: 'land_area', year: 2013, text }] })

/** An office whose ledgers lie on a disk of their own; its settings and the files that come in lie elsewhere. */
async function officeOnSmallDisk(megabytes = 4) {
  const disk = smallDisk(megabytes)
  const office = await officeWithLedger({ home: join(disk.folder, '台账') })
  return { ...office, disk }
}

describe.skipIf(!canMakeDisks)('on a full disk', () => {
  test('figures are refused, nothing is changed, undo still stands, and the same step works when there is room', async () => {
    const office = await officeOnSmallDisk()
    await office.call('values.enter', landArea('200'))
    const before = await shownState(office)
    const standing = await office.call('ledger.standing', {})
    office.disk.fillUp()
    // The last page of a file may still have room for a step or two.
    const refusals: Failure[] = []
    for (let step = 0; step < 40; step += 1) {
      const remarks = `${step}${'注'.repeat(1900)}`
      const result = await office.door.call('item.set', { item: '5', remarks })
      if (!result.ok) refusals.push(result.failure)
    }
    expect(refusals.length).toBeGreaterThan(0)
    expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['diskFull']))
    expect(failureText(refusals[0]!, 'zh')).toContain('磁盘空间不足')
    const taken = 40 - refusals.length
    expect((await office.call('ledger.standing', {})).revision).toBe(standing.revision + taken)
    if (taken === 0) expect(await shownState(office)).toEqual(before)
    expect((await office.call('ledger.doctor', {})).database).toBe('ok')
    office.disk.makeRoom()
    await office.call('values.enter', landArea('201'))
    const shown = await shownState(office)
    await office.call('app.close', {})
    await openFolder(office, office.ledger)
    expect(await shownState(office)).toEqual(shown)
  })

  test('files that find no room are each named and leave nothing half-made; small ones of the same drop are in', async () => {
    const office = await officeOnSmallDisk()
    office.disk.fillUp(400 * 1024)
    const large = putFile(office.folder, '扫描件.pdf', Buffer.alloc(2 * 1024 * 1024, 1))
    const small = putFile(office.folder, '证明.txt', '证明')
    const tokens = await office.tokens(large, small)
    const { files } = await office.call('evidence.add', { tokens })
    expect(files).toMatchObject([
      { name: '扫描件.pdf', id: null, error: { code: 'diskFull' } },
      { name: '证明.txt', error: null },
    ])
    const received = await office.door.receiveFile('扫描件.pdf', uploadOf('甲'.repeat(1_000_000)))
    expect(received).toMatchObject({ failure: { code: 'diskFull' } })
    const stored = filesIn(join(office.ledger, 'evidence'))
    expect(stored).toHaveLength(1)
    expect(await office.call('ledger.doctor', {})).toMatchObject({ files: 1, strays: 0, faults: [] })
  })

  test('a new ledger and the sample are refused and leave nothing behind', async () => {
    const disk = smallDisk(1)
    disk.fillUp(20 * 1024)
    const office = testOffice({ home: join(disk.folder, '台账') })
    for (const [operation, input] of [
      ['app.create', { profile: profileInput() }],
      ['app.openSample', {}],
    ] as const) {
      expect(await office.refusal(operation, input)).toMatchObject({ code: 'diskFull' })
      expect((await office.call('app.state', {})).ledger).toBeNull()
    }
    expect(readdirSync(disk.folder)).toEqual(['占位'])
    disk.makeRoom()
    expect(await office.call('app.create', { profile: profileInput() })).toMatchObject({ readOnly: false })
  })

  test('the ledger opens on a disk without a byte free, is looked at, and is closed again', async () => {
    const office = await officeOnSmallDisk()
    await office.call('values.enter', landArea('200'))
    await office.call('app.close', {})
    office.disk.fillUp()
    const opened = await office.door.call('app.open', {
      folderToken: office.door.registerFolder(office.ledger, 'exact'),
    })
    if (opened.ok)
      expect((await office.call('values.list', {})).map(({ value }) => value)).toEqual(['200', '200'])
    else expect(opened.failure.code).toBe('diskFull')
    office.disk.makeRoom()
    await openFolder(office, office.ledger)
    await office.call('values.enter', landArea('201'))
  })

  test('an export that finds no room for its temporary file is refused and leaves nothing', async () => {
    const office = await officeWithLedger()
    const disk = smallDisk(1)
    disk.fillUp(8 * 1024)
    const usual = process.env['TMPDIR']
    process.env['TMPDIR'] = disk.folder
    try {
      expect(await office.refusal('export.workbook', {})).toMatchObject({ code: 'diskFull' })
    } finally {
      if (usual === undefined) delete process.env['TMPDIR']
      else process.env['TMPDIR'] = usual
    }
    expect(readdirSync(disk.folder)).toEqual(['占位'])
  })
})
