// How large the ledgers of the bench are: the upper bound of a district, and a small one for a quick look.
import type { LedgerSize } from './bigLedger.ts'

export function ledgerSize(quick: boolean): LedgerSize {
  return quick
    ? { records: 2000, links: 6000, history: 300 }
    : { records: 20_000, links: 60_000, history: 3000 }
}
