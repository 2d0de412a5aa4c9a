// After one edit: everything that follows from it, against one SQL query that answers completeness alone.
import { join } from 'node:path'
import { makeBigLedger } from '../support/bigLedger.ts'
import { ledgerSize } from '../support/ledgerSizes.ts'
import { runProgram } from '../support/runProgram.ts'
import { type BenchRow, differences, type Scenario } from '../support/scenario.ts'

interface Times {
  figure: number[]
  link: number[]
  check: number[]
  sql: number[]
  filled: { ours: number; sql: number }
  peakMb: number
}

export const recompute: Scenario = async ({ folder, quick, say }) => {
  const ledger = join(folder, 'big.ecoledger')
  makeBigLedger(ledger, ledgerSize(quick))
  say('editing and recomputing')
  const rounds = quick ? '5' : '25'
  const times = await runProgram<Times>('measured/recompute.ts', [ledger, rounds])
  const row = (what: string, ours: number[]): BenchRow => ({
    what,
    ours,
    peer: 'SQL: completeness only',
    theirs: times.sql,
    peakMb: times.peakMb,
  })
  return {
    rows: [
      row('overview after a figure', times.figure),
      row('overview after a link', times.link),
      row('check.run after a figure (looks at every file)', times.check),
    ],
    notes: ['the engine also judges 31 items, runs every rule and measures readiness'],
    faults: differences('filled cells', times.filled.ours, times.filled.sql),
  }
}
