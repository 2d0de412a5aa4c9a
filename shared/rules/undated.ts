// A document in use without its date of issue (成文日期).
import { onEvidence, type PaperRule, usedEvidence } from './ruleView.ts'

export const undated: PaperRule = (view) =>
  usedEvidence(view).flatMap(({ evidence, links }) =>
    evidence.documentDate === null ? [onEvidence(evidence, links, 'documentDate')] : [],
  )
