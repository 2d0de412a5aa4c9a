// A document in use without its date of issue (成文日期).
import { onEvidence, type Rule, usedEvidence } from './ruleView.ts'

export const undated: Rule = (view) =>
  usedEvidence(view).flatMap(({ evidence, links }) =>
    evidence.documentDate === null ? [onEvidence(evidence, links, 'documentDate')] : [],
  )
