// A kind of document that only counts with its seal, recorded as unsealed or unknown.
import { onEvidence, type PaperRule, usedEvidence } from './ruleView.ts'

export const unsealed: PaperRule = (view) =>
  usedEvidence(view).flatMap(({ evidence, links }) => {
    const kind = view.standard.documentKinds.find((entry) => entry.id === evidence.kind)
    if (!kind?.sealed || evidence.sealed === 'yes' || evidence.sealed === 'notNeeded') return []
    return [
      {
        ...onEvidence(evidence, links, 'sealed', { kind: kind.name.zh }),
        severity: evidence.sealed === 'no' ? ('error' as const) : ('warning' as const),
      },
    ]
  })
