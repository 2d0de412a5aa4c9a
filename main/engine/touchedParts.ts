// What a change touches: the items whose coverage and the records whose findings must be computed anew.
import type { Edit } from '../../shared/ledger/change.ts'
import type { Link } from '../../shared/ledger/ledgerState.ts'

export interface TouchedParts {
  /** The catalogue itself changed: everything follows from it. */
  catalogue: boolean
  /** The years changed: every item's coverage. */
  years: boolean
  items: Set<string>
  records: Set<string>
}

/** `linksOf`: a record's links as they are after the change; those that the change took away name their item themselves. */
export function touchedParts(
  edits: readonly Edit[],
  linksOf: (record: string) => readonly Link[],
): TouchedParts {
  const touched: TouchedParts = { catalogue: false, years: false, items: new Set(), records: new Set() }
  for (const edit of edits) {
    if (edit.collection === 'overrides' || edit.collection === 'ownItems') touched.catalogue = true
    else if (edit.collection === 'profile') touched.years = true
    else if (edit.collection === 'items') touched.items.add(edit.id)
    else if (edit.collection === 'evidence') {
      touched.records.add(edit.id)
      // A paper proves something while it is there and not in the bin.
      if ((edit.before?.binned === null) !== (edit.after?.binned === null))
        for (const link of linksOf(edit.id)) touched.items.add(link.item)
    } else if (edit.collection === 'links') {
      for (const link of [edit.before, edit.after]) {
        if (!link) continue
        touched.items.add(link.item)
        touched.records.add(link.evidence)
      }
    }
  }
  return touched
}
