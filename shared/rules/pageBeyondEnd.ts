// A page pointer beyond the end of its document.
import { onEvidence, type PaperRule, usedEvidence } from './ruleView.ts'

export const pageBeyondEnd: PaperRule = (view) =>
  usedEvidence(view).flatMap(({ evidence, links }) =>
    links
      .filter((link) => link.page !== null && evidence.pages !== null && link.page > evidence.pages)
      .map((link) => ({
        ...onEvidence(evidence, [link], 'page', { page: String(link.page), pages: String(evidence.pages) }),
        place: {
          page: 'items' as const,
          item: link.item,
          evidence: evidence.id,
          ...(link.requirement ? { requirement: link.requirement } : {}),
        },
      })),
  )
