// What follows from the ledger's state: verdicts, coverage, findings, readiness. Computed once per revision, on demand.
import type { LedgerAssessment } from '../../shared/assessment/assessLedger.ts'
import { assessLedger } from '../../shared/assessment/assessLedger.ts'
import { effectiveStandard } from '../../shared/catalogue/effectiveStandard.ts'
import type { Standard } from '../../shared/catalogue/standard.ts'
import type { UnitTable } from '../../shared/catalogue/unitTable.ts'
import type { Gap, ItemCoverage, Readiness } from '../../shared/completeness/completeness.ts'
import { coverLedger } from '../../shared/completeness/coverLedger.ts'
import { listGaps } from '../../shared/completeness/listGaps.ts'
import {
  currentVersion,
  type LedgerState,
  type Link,
  type ThresholdOverride,
} from '../../shared/ledger/ledgerState.ts'
import type { Finding } from '../../shared/rules/finding.ts'
import { measureReadiness } from '../../shared/rules/readiness.ts'
import { runRules } from '../../shared/rules/runRules.ts'
import type { EvidenceStore } from '../evidenceStore/evidenceStore.ts'

export interface Derived {
  /** The catalogue with the office's own items; overrides beside it. */
  standard: Standard
  overrides: ReadonlyMap<string, ThresholdOverride>
  units: UnitTable
  assessment: LedgerAssessment
  coverage: ReadonlyMap<string, ItemCoverage>
  gaps: readonly Gap[]
  findings: readonly Finding[]
  findingsByItem: ReadonlyMap<string, readonly Finding[]>
  findingsByEvidence: ReadonlyMap<string, readonly Finding[]>
  readiness: Readiness
  linksByItem: ReadonlyMap<string, readonly Link[]>
  linksByEvidence: ReadonlyMap<string, readonly Link[]>
  /** Lead department of each item: the office's word, else the catalogue's first. */
  leads: ReadonlyMap<string, string>
}

export interface Derivation {
  derived: () => Derived
  /** The state changed: the next look computes anew. */
  touched: () => void
  /** The stored files were compared with their records at least once. */
  ready: () => Promise<void>
  /** Looks at the stored files again (a stick may have gone, a file may have been altered). */
  lookAtFiles: () => Promise<void>
}

export function createDerivation(
  standard: Standard,
  units: UnitTable,
  state: LedgerState,
  evidence: EvidenceStore,
): Derivation {
  let known: Derived | null = null
  let broken: ReadonlySet<string> = new Set()
  let first: Promise<void> | null = null
  const lookAtFiles = async () => {
    const files = [...state.evidence.values()].filter((record) => !record.binned).map(currentVersion)
    broken = await evidence.checkStored(files)
    known = null
  }
  return {
    derived: () => {
      known ??= derive(standard, units, state, broken)
      return known
    },
    touched: () => {
      known = null
    },
    ready: () => {
      first ??= lookAtFiles()
      return first
    },
    lookAtFiles,
  }
}

function derive(
  base: Standard,
  units: UnitTable,
  state: LedgerState,
  brokenFiles: ReadonlySet<string>,
): Derived {
  const effective = effectiveStandard(base, state.overrides.values(), state.ownItems.values())
  const { standard, overrides } = effective
  const coverage = coverLedger(standard, state)
  const assessment = assessLedger(effective, units, state, coverage)
  const linksByItem = groupBy([...state.links.values()], (link) => link.item)
  const linksByEvidence = groupBy([...state.links.values()], (link) => link.evidence)
  const findings = runRules({
    standard,
    overrides,
    units,
    state,
    assessment,
    coverage,
    linksByItem,
    linksByEvidence,
    brokenFiles,
  })
  return {
    standard,
    overrides,
    units,
    assessment,
    coverage,
    findings,
    linksByItem,
    linksByEvidence,
    gaps: listGaps(standard, coverage),
    findingsByItem: groupBy(
      findings.filter((finding) => finding.item !== null),
      (finding) => finding.item!,
    ),
    findingsByEvidence: groupBy(
      findings.filter((finding) => finding.evidence !== null),
      (finding) => finding.evidence!,
    ),
    readiness: measureReadiness({ standard, assessment, coverage, findings }),
    leads: new Map(
      [...standard.conditions, ...standard.indicators].map((item) => [
        item.id,
        state.items.get(item.id)?.lead ?? item.departments[0]!,
      ]),
    ),
  }
}

function groupBy<Entry>(entries: readonly Entry[], key: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(key(entry))
    if (group) group.push(entry)
    else groups.set(key(entry), [entry])
  }
  return groups
}
