// A long document linked without the page that proves the point.
import { onEvidence, type PaperRule, usedEvidence } from './ruleView.ts'

/** Up to this many pages an assessor finds the place at a glance. */
const shortPages = 3

export const noPageOnLongDocument: PaperRule = (view) =>
  usedEvidence(view).flatMap(({ evidence, links }) => {
    if ((evidence.pages ?? 0) <= shortPages) return []
    const bare = links.find((link) => link.requirement !== null && link.page === null)
    if (!bare) return []
    return [
      {
        ...onEvidence(evidence, [bare], 'page', { pages: String(evidence.pages) }),
        place: {
          page: 'items' as const,
          item: bare.item,
          requirement: bare.requirement!,
          evidence: evidence.id,
        },
      },
    ]
  })
