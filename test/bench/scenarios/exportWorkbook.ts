// The printed ledger with 10,000 papers, against Python writers that put the same cells, looks, merges and links on disk.
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { makeBigLedger } from '../support/bigLedger.ts'
import { findPython } from '../support/findPython.ts'
import { benchProgram, runProgram } from '../support/runProgram.ts'
import { type BenchRow, differences, type Measured, type Scenario } from '../support/scenario.ts'

const peers = [
  {
    module: 'xlsxwriter',
    program: 'peers/writeXlsxWriter.py',
    name: 'XlsxWriter (Python, constant memory)',
    whole: true,
  },
  {
    module: 'openpyxl',
    program: 'peers/writeOpenpyxl.py',
    name: 'openpyxl (Python, write only)',
    whole: false,
  },
]

export const exportWorkbook: Scenario = async ({ folder, quick, say }) => {
  const ledger = join(folder, 'ten.ecoledger')
  const records = quick ? 1000 : 10_000
  makeBigLedger(ledger, { records, links: records * 3, history: 10 })
  const plan = join(folder, 'plan.json')
  await runProgram('measured/planWorkbook.ts', [ledger, plan])
  const rows: BenchRow[] = []
  const notes: string[] = []
  const faults: string[] = []
  for (const peer of peers) {
    const python = await findPython(peer.module)
    if (!python) {
      notes.push(`no Python with ${peer.module} here: that peer is left out`)
      continue
    }
    const row: BenchRow = { what: `workbook, ${records} papers`, ours: [], peer: peer.name, theirs: [] }
    for (let round = 0; round < (quick ? 2 : 5); round += 1) {
      say(`${peer.module}, round ${round + 1}`)
      faults.push(
        ...(await race(row, folder, ledger, { python, program: peer.program, plan, whole: peer.whole })),
      )
    }
    rows.push(row)
  }
  notes.push('ours: everything from the call to the file; the peers are handed the finished plan')
  return { rows, notes, faults: [...new Set(faults)] }
}

async function race(
  row: BenchRow,
  folder: string,
  ledger: string,
  peer: { python: string; program: string; plan: string; whole: boolean },
): Promise<string[]> {
  const [ours, theirs] = [join(folder, 'ours.xlsx'), join(folder, 'theirs.xlsx')]
  for (const file of [ours, theirs]) if (existsSync(file)) rmSync(file)
  const own = await runProgram<Measured>('measured/exportWorkbook.ts', [ledger, ours])
  const other = await runProgram<Measured>(peer.python, [benchProgram(peer.program), peer.plan, theirs])
  row.ours.push(own.ms)
  row.theirs.push(other.ms)
  row.peakMb = Math.max(row.peakMb ?? 0, own.peakMb)
  row.theirPeakMb = Math.max(row.theirPeakMb ?? 0, other.peakMb)
  if (!peer.whole) return []
  const count = (file: string) => runProgram(peer.python, [benchProgram('peers/countCells.py'), file])
  return differences('rows and links', await count(ours), await count(theirs))
}
