// One case of a rule: a fault put into the faultless ledger, what the rule must say of it, and a near miss it must let pass.
import type { LedgerState } from '../../../shared/ledger/ledgerState.ts'
import type { Finding } from '../../../shared/rules/finding.ts'
import { derive, faultlessLedger } from '../builders.ts'

export interface RuleCase {
  /** Puts the fault in. */
  trips: (state: LedgerState) => void
  /** All that the rule says of it, in order. */
  finds: (Pick<Finding, 'item'> & Partial<Finding>)[]
  /** What looks alike and is no fault in the eyes of this rule. */
  silent: (state: LedgerState) => void
  /** Record whose current file is missing on disk. */
  broken?: string
}

/** What one rule says of the faultless ledger after a change to it. */
export function findingsOf(
  rule: string,
  change: (state: LedgerState) => void,
  broken: string | undefined,
): Finding[] {
  const state = faultlessLedger()
  change(state)
  const file = broken === undefined ? undefined : state.evidence.get(broken)?.versions.at(-1)?.sha256
  const { findings } = derive(state, new Set(file === undefined ? [] : [file]))
  return findings.filter((finding) => finding.rule === rule)
}
