// A stored file that is missing or was altered after it was taken in.
import { currentVersion } from '../ledger/ledgerState.ts'
import { linksOf, onEvidence, type PaperRule } from './ruleView.ts'

export const brokenFile: PaperRule = (view) =>
  [...view.state.evidence.values()].flatMap((evidence) => {
    const file = currentVersion(evidence)
    if (evidence.binned || !view.brokenFiles.has(file.sha256)) return []
    return [onEvidence(evidence, linksOf(view, evidence), 'file', { file: file.fileName })]
  })
