// What a rule looks at: the ledger with everything that follows from it. Rules only read.
import type { LedgerAssessment } from '../assessment/assessLedger.ts'
import type { Condition, Indicator, Standard } from '../catalogue/standard.ts'
import type { ItemCoverage } from '../completeness/completeness.ts'
import type { Units } from '../figures/units.ts'
import type { Evidence, LedgerState, Link, ThresholdOverride } from '../ledger/ledgerState.ts'
import type { Finding, Place, Severity } from './finding.ts'

/** What a rule about papers may look at: what it says of a paper stands until the paper, its links or this changes. */
export interface PaperView {
  standard: Standard
  state: Pick<LedgerState, 'evidence'>
  linksByEvidence: ReadonlyMap<string, readonly Link[]>
  /** Hashes of stored files that are missing or altered. */
  brokenFiles: ReadonlySet<string>
}
export interface RuleView extends PaperView {
  overrides: ReadonlyMap<string, ThresholdOverride>
  units: Units
  state: LedgerState
  assessment: LedgerAssessment
  coverage: ReadonlyMap<string, ItemCoverage>
  linksByItem: ReadonlyMap<string, readonly Link[]>
}
export type Rule = (view: RuleView) => Draft[]
/** Judges each paper by itself, so that after a change only the touched ones are judged again. */
export type PaperRule = (view: PaperView) => Draft[]

/** A finding before the table of rules adds its id and severity. */
export interface Draft {
  item?: string
  requirement?: string
  evidence?: string
  year?: number
  facts: Record<string, string>
  place: Place
  severity?: Severity
}

export function itemsOf(view: Pick<RuleView, 'standard'>): (Indicator | Condition)[] {
  return [...view.standard.conditions, ...view.standard.indicators]
}

/** Number and name as a person says them: `5 森林覆盖率`. */
export function itemLabel(item: Indicator | Condition): string {
  return `${item.id} ${item.name.zh}`
}

interface UsedEvidence {
  evidence: Evidence
  links: readonly Link[]
}
const used = new WeakMap<PaperView, UsedEvidence[]>()

/** Records that are in use: not binned and linked somewhere. Most rules ask, so a view is gone through once. */
export function usedEvidence(view: PaperView): readonly UsedEvidence[] {
  let known = used.get(view)
  if (!known) {
    known = []
    for (const evidence of view.state.evidence.values()) {
      if (evidence.binned) continue
      const links = linksOf(view, evidence)
      if (links.length > 0) known.push({ evidence, links })
    }
    used.set(view, known)
  }
  return known
}

const positions = new WeakMap<Standard, Map<string, number>>()

/** A record's links in the order of the standard, whichever was made first: readiness must not depend on that. */
export function linksOf(view: PaperView, evidence: Evidence): readonly Link[] {
  const links = view.linksByEvidence.get(evidence.id) ?? []
  if (links.length < 2) return links
  let order = positions.get(view.standard)
  if (!order) {
    order = new Map(itemsOf(view).map((item, index) => [item.id, index]))
    positions.set(view.standard, order)
  }
  const places = links.map((link) => order.get(link.item) ?? order.size)
  if (places.every((place, index) => index === 0 || places[index - 1]! <= place)) return links
  const place = (link: Link) => order.get(link.item) ?? order.size
  return links.toSorted((a, b) => place(a) - place(b))
}

/** One finding per record, placed at a field of it and counted for the first item it serves. */
export function onEvidence(
  evidence: Evidence,
  links: readonly Link[],
  field: string,
  facts: Record<string, string> = {},
): Draft {
  const item = links[0]?.item
  return {
    ...(item ? { item } : {}),
    evidence: evidence.id,
    facts: { title: evidence.title, ...facts },
    place: { page: 'evidence', evidence: evidence.id, field },
  }
}

export function isFinding(draft: Draft, rule: string, severity: Severity): Finding {
  const { item = null, requirement = null, evidence = null, year = null, facts, place } = draft
  return { rule, severity: draft.severity ?? severity, item, requirement, evidence, year, facts, place }
}
