// Which change undo and redo would act on, from the history alone.
import type { Change } from './change.ts'

/** The operation that makes a ledger. It is no step: without its profile there is no ledger to go back to. */
export const makingOperation = 'app.create'

export type HistoryEntry = Pick<Change, 'seq' | 'operation' | 'undoes'>

export interface UndoState {
  /** seq of the change undo would take back, null when there is none. */
  undo: number | null
  /** seq of the undo that redo would take back. */
  redo: number | null
}

export interface UndoHistory {
  /** Takes in the next change. */
  add: (entry: HistoryEntry) => void
  state: () => UndoState
}

/**
 * Follows the history in order. A change is pushed on the undo stack; an undo moves it to the redo stack, the undo
 * of an undo moves it back, and any new change empties the redo stack, as in every office program.
 */
export function followHistory(history: readonly HistoryEntry[]): UndoHistory {
  const done: number[] = []
  const undone: number[] = []
  const undoSeqs = new Set<number>()
  const add = (entry: HistoryEntry) => {
    if (entry.undoes === null) {
      if (entry.operation !== makingOperation) done.push(entry.seq)
      undone.length = 0
    } else if (undoSeqs.has(entry.undoes)) {
      undone.pop()
      done.push(entry.seq)
    } else {
      done.pop()
      undone.push(entry.seq)
      undoSeqs.add(entry.seq)
    }
  }
  history.forEach(add)
  return { add, state: () => ({ undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null }) }
}

export function undoState(history: readonly HistoryEntry[]): UndoState {
  return followHistory(history).state()
}
