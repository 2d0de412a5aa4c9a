// A link made on an older version of its document.
import { currentVersion } from '../ledger/ledgerState.ts'
import { onEvidence, type PaperRule, usedEvidence } from './ruleView.ts'

export const supersededVersionLinked: PaperRule = (view) =>
  usedEvidence(view).flatMap(({ evidence, links }) =>
    links
      .filter((link) => link.version !== currentVersion(evidence).sha256)
      .map((link) => ({
        ...onEvidence(evidence, [link], 'version', { page: link.page === null ? '' : String(link.page) }),
        place: {
          page: 'items' as const,
          item: link.item,
          evidence: evidence.id,
          ...(link.requirement ? { requirement: link.requirement } : {}),
        },
      })),
  )
