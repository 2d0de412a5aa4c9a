// What is kept from one revision to the next: catalogue, coverage by item, findings by record. A change computes only what it touched anew.
import { type EffectiveStandard, effectiveStandard } from '../../shared/catalogue/effectiveStandard.ts'
import type { Standard } from '../../shared/catalogue/standard.ts'
import type { ItemCoverage } from '../../shared/completeness/completeness.ts'
import { coverItem } from '../../shared/completeness/coverLedger.ts'
import type { Edit } from '../../shared/ledger/change.ts'
import { currentVersion, type LedgerState, type ThresholdOverride } from '../../shared/ledger/ledgerState.ts'
import type { Finding } from '../../shared/rules/finding.ts'
import { judgePapers } from '../../shared/rules/judgePapers.ts'
import { createLinkIndex, type LinkIndex } from './linkIndex.ts'
import { touchedParts } from './touchedParts.ts'

export interface KeptParts {
  effective: () => EffectiveStandard<ThresholdOverride>
  links: Pick<LinkIndex, 'byItem' | 'byEvidence'>
  coverage: () => ReadonlyMap<string, ItemCoverage>
  /** What the rules about papers say, by record. */
  papers: () => ReadonlyMap<string, readonly Finding[]>
  broken: () => ReadonlySet<string>
  /** The edits are in the state already. */
  touched: (edits: readonly Edit[]) => void
  /** Hashes of the stored files that are missing or altered, after a look. True where that changed anything. */
  looked: (broken: ReadonlySet<string>) => boolean
}

export function keepParts(base: Standard, state: LedgerState): KeptParts {
  const links = createLinkIndex(state)
  let effective: EffectiveStandard<ThresholdOverride> | null = null
  let coverage: ReadonlyMap<string, ItemCoverage> | null = null
  let papers: Map<string, Finding[]> | null = null
  let broken: ReadonlySet<string> = new Set()
  const dirty = { items: new Set<string>(), records: new Set<string>() }
  const standardNow = () => {
    effective ??= effectiveStandard(base, state.overrides.values(), state.ownItems.values())
    return effective
  }
  return {
    links,
    effective: standardNow,
    broken: () => broken,
    coverage() {
      coverage = coverTouched(standardNow().standard, state, links, coverage, dirty.items)
      dirty.items.clear()
      return coverage
    },
    papers() {
      const { standard } = standardNow()
      const view = { standard, state, linksByEvidence: links.byEvidence(), brokenFiles: broken }
      if (papers) judgeTouched(papers, view, dirty.records)
      else papers = judgePapers(view, state.evidence)
      dirty.records.clear()
      return papers
    },
    touched(edits) {
      links.touched(edits)
      const touched = touchedParts(edits, (id) => links.byEvidence().get(id) ?? [])
      for (const id of touched.items) dirty.items.add(id)
      for (const id of touched.records) dirty.records.add(id)
      if (touched.catalogue) effective = null
      if (touched.catalogue || touched.years) coverage = null
      if (touched.catalogue) papers = null
    },
    looked(found) {
      const changed = brokenOrMended(state, broken, found)
      broken = found
      for (const id of changed) dirty.records.add(id)
      return changed.length > 0
    },
  }
}

function coverTouched(
  standard: Standard,
  state: LedgerState,
  links: LinkIndex,
  known: ReadonlyMap<string, ItemCoverage> | null,
  touched: ReadonlySet<string>,
): ReadonlyMap<string, ItemCoverage> {
  if (known && touched.size === 0) return known
  const byItem = links.byItem()
  const items = [...standard.conditions, ...standard.indicators]
  return new Map(
    items.map((item) => {
      const kept = touched.has(item.id) ? undefined : known?.get(item.id)
      return [item.id, kept ?? coverItem(item, state, byItem.get(item.id) ?? [])]
    }),
  )
}

function judgeTouched(
  papers: Map<string, Finding[]>,
  view: Parameters<typeof judgePapers>[0],
  touched: ReadonlySet<string>,
): void {
  if (touched.size === 0) return
  const records: LedgerState['evidence'] = new Map()
  for (const id of touched) {
    papers.delete(id)
    const record = view.state.evidence.get(id)
    if (record) records.set(id, record)
  }
  for (const [id, findings] of judgePapers(view, records)) papers.set(id, findings)
}

/** Records whose current file broke or came back since the last look. */
function brokenOrMended(state: LedgerState, before: ReadonlySet<string>, now: ReadonlySet<string>): string[] {
  if (before.size === 0 && now.size === 0) return []
  const changed: string[] = []
  for (const record of state.evidence.values()) {
    const { sha256 } = currentVersion(record)
    if (before.has(sha256) !== now.has(sha256)) changed.push(record.id)
  }
  return changed
}
