// A document in use whose kind is not recorded, so nobody can tell whether it needs a seal.
import { onEvidence, type Rule, usedEvidence } from './ruleView.ts'

export const noKind: Rule = (view) =>
  usedEvidence(view).flatMap(({ evidence, links }) =>
    evidence.kind === '' ? [onEvidence(evidence, links, 'kind')] : [],
  )
