// Taking papers in, against `cp`, `sync` and `sha256sum` of the same files: many small ones, a few large ones, one of 2 GB.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { makePapers, makeSparsePaper } from '../support/makePapers.ts'
import { outputOf, runProgram } from '../support/runProgram.ts'
import {
  type BenchPlace,
  type BenchRow,
  differences,
  type Measured,
  type Scenario,
} from '../support/scenario.ts'

const kilobyte = 1024
const megabyte = 1024 * kilobyte
type Taken = Measured & { idleMb: number; saw: string[] }

export const intake: Scenario = async (place) => {
  const { folder, quick } = place
  if (process.platform !== 'linux')
    return { rows: [], notes: ['cp, sync -f and sha256sum are those of Linux: left out here'], faults: [] }
  const small = join(folder, 'small')
  const large = join(folder, 'large')
  const [count, sizeMb, largeCount] = quick ? [500, 20, 2] : [10_000, 200, 5]
  makePapers(small, count, 50 * kilobyte)
  const races = [await race(place, `${count} files of 50 KB`, small, quick ? 3 : 5)]
  rmSync(small, { recursive: true })
  makePapers(large, largeCount, sizeMb * megabyte)
  races.push(await race(place, `${largeCount} files of ${sizeMb} MB`, large, quick ? 2 : 3))
  rmSync(large, { recursive: true })
  const notes = [quick ? [] : await takeHuge(place)].flat()
  return { rows: races.map(({ row }) => row), notes, faults: races.flatMap(({ faults }) => faults) }
}

async function race(
  { folder, say }: BenchPlace,
  what: string,
  papers: string,
  rounds: number,
): Promise<{ row: BenchRow; faults: string[] }> {
  const row: BenchRow = { what, ours: [], peer: 'cp + sync + sha256sum', theirs: [], peakMb: 0 }
  const faults: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    say(`${what}, round ${round + 1} of ${rounds}`)
    const ours = await takeIn(folder, papers)
    const theirs = await plainCopy(folder, papers)
    row.ours.push(ours.ms)
    row.theirs.push(theirs.ms)
    row.peakMb = Math.max(row.peakMb!, ours.peakMb)
    faults.push(...differences('hashes', ours.saw, theirs.saw))
  }
  return { row, faults }
}

async function takeIn(folder: string, papers: string): Promise<Taken> {
  const home = await emptyPlace(folder)
  const taken = await runProgram<Taken>('measured/intake.ts', [home, papers])
  rmSync(home, { recursive: true })
  return taken
}

async function plainCopy(folder: string, papers: string): Promise<{ ms: number; saw: string[] }> {
  const home = await emptyPlace(folder)
  const copy = join(home, 'copy')
  const start = performance.now()
  await outputOf('cp', ['-r', '--sparse=never', papers, copy])
  await outputOf('sync', ['-f', copy])
  const sums = await outputOf('sh', ['-c', `find "${copy}" -type f -print0 | xargs -0 sha256sum`])
  const ms = performance.now() - start
  rmSync(home, { recursive: true })
  return {
    ms,
    saw: sums
      .trim()
      .split('\n')
      .map((line) => line.slice(0, 64))
      .sort(),
  }
}

/** What the round before left to the disk is done first: it must not be paid by the next one. */
async function emptyPlace(folder: string): Promise<string> {
  const home = join(folder, 'home')
  mkdirSync(home)
  await outputOf('sync', ['-f', home])
  return home
}

async function takeHuge({ folder, say }: BenchPlace): Promise<string> {
  say('one file of 2 GB')
  const papers = join(folder, 'huge')
  makeSparsePaper(papers, 2048 * megabyte)
  const { peakMb, idleMb, ms } = await takeIn(folder, papers)
  return `one file of 2 GB: ${(ms / 1000).toFixed(1)} s, peak ${peakMb} MB of which ${idleMb} MB before it began`
}
