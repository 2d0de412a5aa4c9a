// Builds edits against the present state, leaving out what would change nothing.
import type { Edit } from '../../../shared/ledger/change.ts'
import type {
  CollectionName,
  Collections,
  ItemRecord,
  LedgerState,
} from '../../../shared/ledger/ledgerState.ts'

/** The edit that makes `row` the row of its id; none where it already is. */
export function putEdit<Name extends CollectionName>(
  state: LedgerState,
  collection: Name,
  row: Collections[Name],
): Edit[] {
  const before = (state[collection] as Map<string, Collections[Name]>).get(row.id) ?? null
  if (before && JSON.stringify(before) === JSON.stringify(row)) return []
  return [{ collection, id: row.id, before, after: row } as unknown as Edit]
}

/** The edit that takes a row away; none where it is not there. */
export function removeEdit(state: LedgerState, collection: CollectionName, id: string): Edit[] {
  const before = state[collection].get(id)
  return before ? [{ collection, id, before, after: null } as unknown as Edit] : []
}

/** What people said about an item, or nothing yet. */
export function itemRecordOf(state: LedgerState, id: string): ItemRecord {
  return (
    state.items.get(id) ?? {
      id,
      notApplicable: null,
      reviewed: null,
      lead: null,
      supporting: null,
      remarks: '',
      declared: {},
    }
  )
}
