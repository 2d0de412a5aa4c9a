// A document in use whose issuer is not recorded.
import { onEvidence, type PaperRule, usedEvidence } from './ruleView.ts'

export const noIssuer: PaperRule = (view) =>
  usedEvidence(view).flatMap(({ evidence, links }) =>
    evidence.issuer.trim() === '' ? [onEvidence(evidence, links, 'issuer')] : [],
  )
