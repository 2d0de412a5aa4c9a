// A document in use whose issuer is not recorded.
import { onEvidence, type Rule, usedEvidence } from './ruleView.ts'

export const noIssuer: Rule = (view) =>
  usedEvidence(view).flatMap(({ evidence, links }) =>
    evidence.issuer.trim() === '' ? [onEvidence(evidence, links, 'issuer')] : [],
  )
