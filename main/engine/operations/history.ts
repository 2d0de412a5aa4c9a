// Who changed what: the change record, newest first.
import type { QueryHandler } from '../context.ts'

export const listHistory: QueryHandler<'ledger.history'> = (context, input) => {
  const headers = context.store.history()
  const takenBack = new Set<number>()
  // An undo that was itself undone (redo) no longer takes anything back.
  for (const header of [...headers].reverse()) {
    if (header.undoes !== null && !takenBack.has(header.seq)) takenBack.add(header.undoes)
  }
  const rows = headers.map((header) => ({ ...header, undone: takenBack.has(header.seq) }))
  return { ok: true, answer: rows.reverse().slice(0, input.limit) }
}
