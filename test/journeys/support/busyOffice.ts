// A person at work, to be killed: enters figures, adds papers and links them, one line on stdout for every acknowledged step.
import { mkdirSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { openOffice } from '../../../main/engine/office.ts'
import { officeCalls, openFolder, resources } from '../../main/support/officeCalls.ts'
import type { BusyLine } from './busyLines.ts'

const [home, ledger, first] = process.argv.slice(2) as [string, string, string]
const door = openOffice({ resources, configFolder: join(home, 'config'), home, version: 'test' })
const { call, tokens } = officeCalls(door)

function say(line: BusyLine): void {
  writeSync(1, `${JSON.stringify(line)}\n`)
}

async function enterFigures(step: number): Promise<void> {
  say({ type: 'begins', step, kind: 'values' })
  const years = [2011, 2012, 2013]
  await call('values.enter', {
    entries: years.map((year) => ({ item: '5', input: 'forest_area', year, text: String(step) })),
  })
  say({ type: 'done', step, kind: 'values', revision: (await call('ledger.standing', {})).revision })
}

/** Two papers and their links are one step: after a crash there are both or none. */
async function addPapers(step: number): Promise<string[]> {
  const papers = join(home, 'papers', String(step))
  mkdirSync(papers, { recursive: true })
  for (const name of ['甲', '乙'])
    writeFileSync(join(papers, `${name}${step}.txt`), `${name}${step}`.repeat(5000))
  say({ type: 'begins', step, kind: 'evidence' })
  const link = { item: '5', requirement: 'I5-E05', years: [2013], page: step }
  const { files } = await call('evidence.add', { tokens: await tokens(papers), link })
  const { revision } = await call('ledger.standing', {})
  const evidence = files.map((file) => ({ id: file.id!, sha256: file.sha256! }))
  say({ type: 'done', step, kind: 'evidence', revision, evidence })
  return evidence.map(({ id }) => id)
}

async function linkPaper(step: number, evidence: string): Promise<void> {
  say({ type: 'begins', step, kind: 'link' })
  const { link } = await call('evidence.link', { evidence, item: '6', years: [2012], page: step })
  const { revision } = await call('ledger.standing', {})
  say({ type: 'done', step, kind: 'link', revision, link, linked: evidence })
}

await openFolder({ door, call }, ledger)
for (let step = Number(first); ; step += 3) {
  await enterFigures(step)
  const [evidence] = await addPapers(step + 1)
  await linkPaper(step + 2, evidence!)
}
