// A change: what one command did, as data. It is the audit trail, the undo and later the merge file.
import type { CollectionName, Collections } from './ledgerState.ts'

/** One row before and after; null = was not there / is no longer there. */
export type Edit = {
  [Name in CollectionName]: {
    collection: Name
    id: string
    before: Collections[Name] | null
    after: Collections[Name] | null
  }
}[CollectionName]

export interface Change {
  /** 1, 2, 3 … in the order of commits. */
  seq: number
  /** ISO time of the commit. */
  at: string
  by: string
  /** Operation that caused it, e.g. `values.enter`. */
  operation: string
  edits: Edit[]
  /** seq of the change that this one takes back (undo), else null. */
  undoes: number | null
}

/** A change before it has a place in the history. */
export type DraftChange = Omit<Change, 'seq'>
