// A program killed at any moment loses nothing that it acknowledged, leaves nothing half-written and no lock behind.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { EvidenceRow } from '../../shared/api/views.ts'
import { type OfficeCalls, openFolder } from '../main/support/officeCalls.ts'
import { officeWithLedger, testOffice } from '../main/support/testOffice.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { type BusyLine, readBusyLines } from './support/busyLines.ts'

const kills = 30
const script = fileURLToPath(new URL('./support/busyOffice.ts', import.meta.url))

/** Lets the person work until some line, then a little longer, and kills the program. Every third is killed while it starts. */
function workUntilKilled(
  home: string,
  ledger: string,
  firstStep: number,
  round: number,
): Promise<BusyLine[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, home, ledger, String(firstStep)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const heard = { out: '', fault: '' }
    const lines = Math.floor(Math.random() * 25)
    const kill = () => child.kill('SIGKILL')
    if (round % 3 === 2) setTimeout(kill, Math.random() * 900)
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      heard.out += text
      if (heard.out.split('\n').length > lines) setTimeout(kill, Math.random() * 15)
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      heard.fault += text
    })
    child.on('error', reject)
    child.on('close', (_code, signal) =>
      signal === 'SIGKILL' ? resolve(readBusyLines(heard.out)) : reject(new Error(heard.fault)),
    )
  })
}

interface Found {
  rows: Map<string, EvidenceRow>
  forestAreas: string[]
  operations: string[]
}

async function look(office: OfficeCalls): Promise<Found> {
  const { rows } = await office.call('evidence.list', { limit: 20000 })
  const values = await office.call('values.list', {})
  const history = await office.call('ledger.history', { limit: 1000 })
  return {
    rows: new Map(rows.map((row) => [row.id, row])),
    forestAreas: values.filter(({ input }) => input === 'forest_area').map(({ value }) => value),
    operations: history.reverse().map(({ operation }) => operation),
  }
}

const operationOf = { values: 'values.enter', evidence: 'evidence.add', link: 'evidence.link' } as const

/** Every acknowledged step stands in the history at its revision, with what it made. */
function expectAcknowledged(lines: readonly BusyLine[], found: Found): void {
  for (const line of lines) {
    if (line.type === 'begins') continue
    expect(found.operations[line.revision - 1]).toBe(operationOf[line.kind])
    if (line.kind === 'evidence')
      for (const { id, sha256 } of line.evidence) expect(found.rows.get(id)).toMatchObject({ sha256 })
    if (line.kind === 'link')
      expect(found.rows.get(line.linked)!.links).toContainEqual(
        expect.objectContaining({ item: '6', years: [2012], page: line.step }),
      )
  }
}

/** A step is there whole or not at all: three years of one figure, two papers with their links. */
function expectNothingHalf(lines: readonly BusyLine[], found: Found): void {
  const figures = lines.filter((line) => line.kind === 'values')
  const last = figures.findLastIndex((line) => line.type === 'done')
  if (last >= 0) {
    expect(found.forestAreas).toHaveLength(3)
    expect(new Set(found.forestAreas).size).toBe(1)
    // The last acknowledged entry, or one begun after it whose acknowledgement the kill cut off.
    const possible = figures.slice(last).map((line) => line.step)
    expect(possible).toContain(Number(found.forestAreas[0]))
  }
  const steps = new Map<number, number>()
  for (const row of found.rows.values()) {
    const proofs = row.links.filter((link) => link.item === '5')
    expect(proofs).toMatchObject([{ requirement: 'I5-E05', years: [2013] }])
    steps.set(proofs[0]!.page!, (steps.get(proofs[0]!.page!) ?? 0) + 1)
  }
  expect(new Set(steps.values())).toEqual(new Set(steps.size === 0 ? [] : [2]))
}

async function expectSound(office: OfficeCalls, ledger: string): Promise<void> {
  const report = await office.call('ledger.doctor', {})
  expect(report).toMatchObject({ database: 'ok', databaseFaults: [], faults: [] })
  const incoming = join(ledger, 'evidence', '.incoming')
  expect(existsSync(incoming) ? readdirSync(incoming) : []).toEqual([])
}

test(`after each of ${kills} kills everything acknowledged is there, whole, and the ledger opens for writing`, async () => {
  const home = temporaryFolder()
  const { ledger, door } = await officeWithLedger({ folder: home })
  await door.close()
  const all: BusyLine[] = []
  for (let round = 0; round < kills; round += 1) {
    const firstStep = (all.at(-1)?.step ?? 0) + 1
    all.push(...(await workUntilKilled(home, ledger, firstStep, round)))
    const office = testOffice({ folder: home })
    expect(await openFolder(office, ledger)).toMatchObject({ readOnly: false })
    const found = await look(office)
    expectAcknowledged(all, found)
    expectNothingHalf(all, found)
    await expectSound(office, ledger)
    await office.door.close()
  }
  const acknowledged = all.filter((line) => line.type === 'done')
  expect(new Set(acknowledged.map((line) => line.kind))).toEqual(new Set(['values', 'evidence', 'link']))
  expect(acknowledged.length).toBeGreaterThan(kills)
})

test('an office that outlives its killed predecessor goes on where the history ended', async () => {
  const home = temporaryFolder()
  const { ledger, door } = await officeWithLedger({ folder: home })
  await door.close()
  const lines = await workUntilKilled(home, ledger, 1, 0)
  const office = testOffice({ folder: home })
  await openFolder(office, ledger)
  const { revision } = await office.call('ledger.standing', {})
  const done = lines.filter((line) => line.type === 'done').length
  // app.create, what was acknowledged, and at most the one step that was under way.
  expect([done + 1, done + 2]).toContain(revision)
  await office.call('values.enter', { entries: [{ item: '6', input: 'land_area', year: 2013, text: '200' }] })
  expect(await office.call('ledger.standing', {})).toMatchObject({
    revision: revision + 1,
    undo: { operation: 'values.enter' },
  })
})
