// A document in use whose kind is not recorded, so nobody can tell whether it needs a seal.
import { onEvidence, type PaperRule, usedEvidence } from './ruleView.ts'

export const noKind: PaperRule = (view) =>
  usedEvidence(view).flatMap(({ evidence, links }) =>
    evidence.kind === '' ? [onEvidence(evidence, links, 'kind')] : [],
  )
