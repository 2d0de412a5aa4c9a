// A figure typed into the grid until it is durable on disk, against one bare SQLite transaction (WAL, FULL) of the same size.
import { join } from 'node:path'
import { makeBigLedger } from '../support/bigLedger.ts'
import { ledgerSize } from '../support/ledgerSizes.ts'
import { runProgram } from '../support/runProgram.ts'
import { differences, type Scenario } from '../support/scenario.ts'

interface Times {
  ours: number[]
  theirs: number[]
  typed: string
  saved: string
  peakMb: number
}

export const keystroke: Scenario = async ({ folder, quick, say }) => {
  const ledger = join(folder, 'big.ecoledger')
  makeBigLedger(ledger, ledgerSize(quick))
  say('typing')
  const times = await runProgram<Times>('measured/keystroke.ts', [ledger, quick ? '3' : '15', '40'])
  return {
    rows: [
      {
        what: 'one figure typed → durable (in the large ledger)',
        ours: times.ours,
        peer: 'bare SQLite WAL+FULL transaction',
        theirs: times.theirs,
        peakMb: times.peakMb,
      },
    ],
    notes: ['each round is the median of 40 keystrokes and 40 transactions taken in turn'],
    faults: differences('last figure', times.typed, times.saved),
  }
}
