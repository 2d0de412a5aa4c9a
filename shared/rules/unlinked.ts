// A record that proves nothing yet.
import { onEvidence, type PaperRule } from './ruleView.ts'

export const unlinked: PaperRule = (view) =>
  [...view.state.evidence.values()].flatMap((evidence) =>
    evidence.binned || view.linksByEvidence.has(evidence.id) ? [] : [onEvidence(evidence, [], 'links')],
  )
