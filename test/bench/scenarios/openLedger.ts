// Opening a ledger of 20,000 records and 60,000 links until the first overview, against reading the same rows and no more.
import { join } from 'node:path'
import { makeBigLedger } from '../support/bigLedger.ts'
import { findPython } from '../support/findPython.ts'
import { ledgerSize } from '../support/ledgerSizes.ts'
import { benchProgram, runProgram } from '../support/runProgram.ts'
import { type BenchRow, differences, type Measured, type Scenario } from '../support/scenario.ts'

export const openLedger: Scenario = async ({ folder, quick, say }) => {
  const ledger = join(folder, 'big.ecoledger')
  const size = ledgerSize(quick)
  say(`making a ledger of ${size.records} records`)
  makeBigLedger(ledger, size)
  const python = await findPython('sqlite3')
  const row = (peer: string): BenchRow => ({ what: 'open + first overview', ours: [], peer, theirs: [] })
  const plain = row('better-sqlite3 reads the rows')
  const script = row('Python sqlite3 reads the rows')
  const faults: string[] = []
  for (let round = 0; round < (quick ? 3 : 9); round += 1) {
    const ours = await runProgram<Measured>('measured/openLedger.ts', [ledger])
    take(plain, ours, await runProgram<Measured>('measured/plainRead.ts', [ledger]), faults)
    if (python)
      take(
        script,
        ours,
        await runProgram<Measured>(python, [benchProgram('peers/readRows.py'), ledger]),
        faults,
      )
  }
  return {
    rows: python ? [plain, script] : [plain],
    notes: python ? [] : ['no Python with sqlite3 here: that peer is left out'],
    faults: [...new Set(faults)],
  }
}

function take(row: BenchRow, ours: Measured, theirs: Measured, faults: string[]): void {
  row.ours.push(ours.ms)
  row.theirs.push(theirs.ms)
  row.peakMb = Math.max(row.peakMb ?? 0, ours.peakMb)
  row.theirPeakMb = Math.max(row.theirPeakMb ?? 0, theirs.peakMb)
  faults.push(...differences('records', ours.saw, theirs.saw))
}
