// A record that proves nothing yet.
import { onEvidence, type Rule } from './ruleView.ts'

export const unlinked: Rule = (view) =>
  [...view.state.evidence.values()].flatMap((evidence) =>
    evidence.binned || view.linksByEvidence.has(evidence.id) ? [] : [onEvidence(evidence, [], 'links')],
  )
