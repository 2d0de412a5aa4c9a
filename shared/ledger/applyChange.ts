// The one function that alters an open ledger.
import type { Edit } from './change.ts'
import type { LedgerState } from './ledgerState.ts'

/**
 * Applies edits in place, in order. Undo is the same function on inverted edits.
 * Rows are replaced, never mutated, so that a row read earlier stays what it was.
 */
export function applyEdits(state: LedgerState, edits: readonly Edit[]): void {
  for (const edit of edits) {
    const rows = state[edit.collection] as Map<string, unknown>
    if (edit.after === null) rows.delete(edit.id)
    else rows.set(edit.id, edit.after)
  }
}

/** The edits that take the given ones back: before and after swapped, last first. */
export function invertEdits(edits: readonly Edit[]): Edit[] {
  return edits.map((edit) => ({ ...edit, before: edit.after, after: edit.before }) as Edit).reverse()
}
