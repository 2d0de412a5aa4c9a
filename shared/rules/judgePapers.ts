// What the rules about papers say of some records: by record, each record's findings in the order of the rules.
import type { LedgerState } from '../ledger/ledgerState.ts'
import { allRules } from './allRules.ts'
import type { Finding } from './finding.ts'
import { isFinding, type PaperView } from './ruleView.ts'

/** Records about which no rule says anything are left out. */
export function judgePapers(view: PaperView, records: LedgerState['evidence']): Map<string, Finding[]> {
  const { standard, linksByEvidence, brokenFiles } = view
  const narrow: PaperView = { standard, linksByEvidence, brokenFiles, state: { evidence: records } }
  const found = new Map<string, Finding[]>()
  for (const rule of allRules) {
    if (rule.about !== 'paper') continue
    for (const draft of rule.run(narrow)) {
      const finding = isFinding(draft, rule.id, rule.severity)
      const known = found.get(finding.evidence!)
      if (known) known.push(finding)
      else found.set(finding.evidence!, [finding])
    }
  }
  return found
}
