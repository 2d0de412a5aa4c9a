// What a rule looks at: the ledger with everything that follows from it. Rules only read.
import type { LedgerAssessment } from '../assessment/assessLedger.ts'
import type { Condition, Indicator, Standard } from '../catalogue/standard.ts'
import type { ItemCoverage } from '../completeness/completeness.ts'
import type { Units } from '../figures/units.ts'
import type { Evidence, LedgerState, Link, ThresholdOverride } from '../ledger/ledgerState.ts'
import type { Finding, Place, Severity } from './finding.ts'

export interface RuleView {
  standard: Standard
  overrides: ReadonlyMap<string, ThresholdOverride>
  units: Units
  state: LedgerState
  assessment: LedgerAssessment
  coverage: ReadonlyMap<string, ItemCoverage>
  linksByItem: ReadonlyMap<string, readonly Link[]>
  linksByEvidence: ReadonlyMap<string, readonly Link[]>
  /** Hashes of stored files that are missing or altered. */
  brokenFiles: ReadonlySet<string>
}
export type Rule = (view: RuleView) => Draft[]

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

export function itemsOf(view: RuleView): (Indicator | Condition)[] {
  return [...view.standard.conditions, ...view.standard.indicators]
}

/** Number and name as a person says them: `5 森林覆盖率`. */
export function itemLabel(item: Indicator | Condition): string {
  return `${item.id} ${item.name.zh}`
}

/** Records that are in use: not binned and linked somewhere. */
export function usedEvidence(view: RuleView): { evidence: Evidence; links: readonly Link[] }[] {
  return [...view.state.evidence.values()].flatMap((evidence) => {
    const links = view.linksByEvidence.get(evidence.id) ?? []
    return evidence.binned || links.length === 0 ? [] : [{ evidence, links }]
  })
}

/** One finding per record, placed at a field of it. */
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
