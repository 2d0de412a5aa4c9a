// Reads fixtures that are broken by chance and counts how the readings ended.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { readText } from '../../main/readers/text/readText.ts'
import { chanceOf } from '../bench/support/chance.ts'
import { documentFixtures } from './documentFixtures.ts'
import { mutate } from './mutate.ts'

export interface FuzzReport {
  read: number
  /** How many readings ended with each code; `none` without a problem. */
  byCode: Record<string, number>
  /** The slowest first. */
  bySlowness: { name: string; milliseconds: number; code: string }[]
}

const atOnce = 4

/** The fixtures take turns; `keep` names a folder in which the broken files stay. */
export async function fuzzReaders(plan: { files: number; seed: number; keep?: string }): Promise<FuzzReport> {
  const folder = plan.keep ?? mkdtempSync(join(tmpdir(), 'eco-ledger-fuzz-'))
  const chance = chanceOf(plan.seed)
  const fixtures = [...documentFixtures()]
  const report: FuzzReport = { read: 0, byCode: {}, bySlowness: [] }
  let next = 0
  const work = async () => {
    while (next < plan.files) {
      const [name, bytes] = fixtures[next % fixtures.length]!
      const broken = `${next}${extname(name)}`
      next += 1
      writeFileSync(join(folder, broken), mutate(bytes, chance))
      const start = performance.now()
      const code = (await readText(join(folder, broken), broken)).problem?.code ?? 'none'
      report.read += 1
      report.byCode[code] = (report.byCode[code] ?? 0) + 1
      report.bySlowness.push({ name: broken, milliseconds: Math.round(performance.now() - start), code })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  report.bySlowness.sort((one, other) => other.milliseconds - one.milliseconds)
  if (!plan.keep) rmSync(folder, { recursive: true, force: true })
  return report
}
