// What follows from the ledger's state: verdicts, coverage, findings, readiness. Once a revision, and only what is looked at.
import type { LedgerAssessment } from '../../shared/assessment/assessLedger.ts'
import { assessLedger } from '../../shared/assessment/assessLedger.ts'
import type { Standard } from '../../shared/catalogue/standard.ts'
import type { UnitTable } from '../../shared/catalogue/unitTable.ts'
import type { Gap, ItemCoverage, Readiness } from '../../shared/completeness/completeness.ts'
import { listGaps } from '../../shared/completeness/listGaps.ts'
import type { Edit } from '../../shared/ledger/change.ts'
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
import { type KeptParts, keepParts } from './keptParts.ts'

/** A look at the ledger as it is now: to be read at once, not kept over an await. */
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
  /** The state changed: the next look computes what the edits touched anew. */
  touched: (edits: readonly Edit[]) => void
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
  const kept = keepParts(standard, state)
  let known: Derived | null = null
  let first: Promise<void> | null = null
  const lookAtFiles = async () => {
    const files = [...state.evidence.values()].filter((record) => !record.binned).map(currentVersion)
    if (kept.looked(await evidence.checkStored(files))) known = null
  }
  return {
    derived: () => {
      known ??= derive(kept, units, state)
      return known
    },
    touched: (edits) => {
      kept.touched(edits)
      known = null
    },
    ready: () => {
      // A look that failed is tried again with the next call: it must not bar the ledger for good.
      first ??= lookAtFiles().catch((error: unknown) => {
        first = null
        throw error
      })
      return first
    },
    lookAtFiles,
  }
}

function derive(kept: KeptParts, units: UnitTable, state: LedgerState): Derived {
  const { standard, overrides } = kept.effective()
  const derived: Derived = lazily({
    standard: () => standard,
    overrides: () => overrides,
    units: () => units,
    linksByItem: kept.links.byItem,
    linksByEvidence: kept.links.byEvidence,
    coverage: kept.coverage,
    assessment: () => assessLedger(kept.effective(), units, state, derived.coverage),
    findings: () => {
      const { assessment, coverage, linksByItem, linksByEvidence } = derived
      const view = { standard, overrides, units, state, assessment, coverage, linksByItem, linksByEvidence }
      return runRules({ ...view, brokenFiles: kept.broken() }, kept.papers())
    },
    gaps: () => listGaps(standard, derived.coverage),
    findingsByItem: () => groupFindings(derived.findings, ({ item }) => item),
    findingsByEvidence: () => groupFindings(derived.findings, ({ evidence }) => evidence),
    readiness: () => measureReadiness(derived),
    leads: () =>
      new Map(
        [...standard.conditions, ...standard.indicators].map((item) => [
          item.id,
          state.items.get(item.id)?.lead ?? item.departments[0]!,
        ]),
      ),
  })
  return derived
}

/** Each part is computed when it is first looked at: typing a figure needs the catalogue and no verdicts. */
function lazily<Parts extends object>(makers: { [Name in keyof Parts]: () => Parts[Name] }): Parts {
  const parts = {} as Parts
  for (const name of Object.keys(makers) as (keyof Parts)[])
    Object.defineProperty(parts, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = makers[name]()
        Object.defineProperty(parts, name, { enumerable: true, value })
        return value
      },
    })
  return parts
}

function groupFindings(
  findings: readonly Finding[],
  key: (finding: Finding) => string | null,
): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const name = key(finding)
    if (name === null) continue
    const group = groups.get(name)
    if (group) group.push(finding)
    else groups.set(name, [finding])
  }
  return groups
}
