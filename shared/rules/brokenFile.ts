// A stored file that is missing or was altered after it was taken in.
import { currentVersion } from '../ledger/ledgerState.ts'
import { onEvidence, type Rule } from './ruleView.ts'

export const brokenFile: Rule = (view) =>
  [...view.state.evidence.values()].flatMap((evidence) => {
    const file = currentVersion(evidence)
    if (evidence.binned || !view.brokenFiles.has(file.sha256)) return []
    return [
      onEvidence(evidence, view.linksByEvidence.get(evidence.id) ?? [], 'file', { file: file.fileName }),
    ]
  })
