// What the engine needs from a place that keeps ledgers safe. SQLite is one; a server database may be another.
import type { Change, DraftChange } from '../../shared/ledger/change.ts'
import type { LedgerState } from '../../shared/ledger/ledgerState.ts'
import type { HistoryEntry } from '../../shared/ledger/undoHistory.ts'

export interface ChangeHeader extends HistoryEntry {
  at: string
  by: string
  /** Number of rows touched. */
  edits: number
}

export interface LedgerStore {
  readonly readOnly: boolean
  /** wal, or delete where the medium cannot do write-ahead logging (network share). */
  readonly journal: string
  load(): LedgerState
  /** Every change without its edits, oldest first. */
  history(): ChangeHeader[]
  change(seq: number): Change | null
  /** Writes rows and change record in one transaction; durable when it returns. */
  append(draft: DraftChange): Change
  /** Faults SQLite finds in its own pages; empty when sound. */
  integrityFaults(): string[]
  close(): void
}
