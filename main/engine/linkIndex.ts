// The ledger's links by item and by record, kept in step with every change; groups keep the order of the ledger.
import type { Edit } from '../../shared/ledger/change.ts'
import type { LedgerState, Link } from '../../shared/ledger/ledgerState.ts'

type Groups = Map<string, readonly Link[]>

export interface LinkIndex {
  byItem: () => ReadonlyMap<string, readonly Link[]>
  byEvidence: () => ReadonlyMap<string, readonly Link[]>
  /** The edits are in the state already. */
  touched: (edits: readonly Edit[]) => void
}

/** From here on a new index is quicker than many small steps. */
const mostSteps = 200

export function createLinkIndex(state: Pick<LedgerState, 'links'>): LinkIndex {
  let groups: { byItem: Groups; byEvidence: Groups } | null = null
  const built = () => {
    groups ??= {
      byItem: group(state, (link) => link.item),
      byEvidence: group(state, (link) => link.evidence),
    }
    return groups
  }
  return {
    byItem: () => built().byItem,
    byEvidence: () => built().byEvidence,
    touched(edits) {
      if (!groups) return
      const { byItem, byEvidence } = groups
      const steps = edits.filter((edit) => edit.collection === 'links')
      const follows = ({ before, after }: (typeof steps)[number]) =>
        follow(byItem, before, after, (link) => link.item) &&
        follow(byEvidence, before, after, (link) => link.evidence)
      if (steps.length > mostSteps || !steps.every(follows)) groups = null
    },
  }
}

function group(state: Pick<LedgerState, 'links'>, key: (link: Link) => string): Groups {
  const groups = new Map<string, Link[]>()
  for (const link of state.links.values()) {
    const known = groups.get(key(link))
    if (known) known.push(link)
    else groups.set(key(link), [link])
  }
  return groups
}

/**
 * One step: a new link stands last, a changed one keeps its place. Groups are replaced, never altered, so that one read
 * earlier stays what it was. False where the place cannot be told from the edit alone.
 */
function follow(
  groups: Groups,
  before: Link | null,
  after: Link | null,
  key: (link: Link) => string,
): boolean {
  const link = after ?? before!
  const known = groups.get(key(link)) ?? []
  const place = known.findIndex(({ id }) => id === link.id)
  // It came from another group: where it stands in this one only the whole ledger tells.
  if (place >= 0 !== (before !== null)) return false
  const next = after
    ? place < 0
      ? [...known, after]
      : known.with(place, after)
    : known.filter((entry) => entry.id !== link.id)
  if (next.length > 0) groups.set(key(link), next)
  else groups.delete(key(link))
  return true
}
