// A document dated before the year it is said to prove; plans and approvals look ahead and are left alone.
import type { Standard } from '../catalogue/standard.ts'
import { itemsOf, onEvidence, type PaperRule, type PaperView, usedEvidence } from './ruleView.ts'

export const datedBeforePeriod: PaperRule = (view) =>
  usedEvidence(view).flatMap(({ evidence, links }) => {
    if (evidence.documentDate === null) return []
    const dated = Number(evidence.documentDate.slice(0, 4))
    const later = (year: number) => dated < year
    // Most papers are in order: a list of years is only made for the others.
    if (!links.some((link) => link.years.some(later))) return []
    const years = [
      ...new Set(links.filter((link) => !looksAhead(view, link.requirement)).flatMap((link) => link.years)),
    ].filter(later)
    return years.length === 0
      ? []
      : [
          {
            ...onEvidence(evidence, links, 'documentDate', {
              date: evidence.documentDate,
              years: years.sort().join('、'),
            }),
            year: years[0]!,
          },
        ]
  })

const aheadSlots = new WeakMap<Standard, Map<string, boolean>>()

/** A link to no slot of the catalogue says nothing about a year, so it is left alone as well. */
function looksAhead({ standard }: PaperView, requirement: string | null): boolean {
  let slots = aheadSlots.get(standard)
  if (!slots) {
    const ahead = new Set(standard.documentKinds.filter((kind) => kind.ahead).map((kind) => kind.id))
    const requirements = itemsOf({ standard }).flatMap((item) => item.requirements)
    // The first slot of an id counts, as everywhere.
    slots = new Map(requirements.reverse().map((slot) => [slot.id, ahead.has(slot.kind)]))
    aheadSlots.set(standard, slots)
  }
  return requirement === null || (slots.get(requirement) ?? true)
}
