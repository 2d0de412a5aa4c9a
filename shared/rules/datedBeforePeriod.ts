// A document dated before the year it is said to prove; plans and approvals look ahead and are left alone.
import { itemsOf, onEvidence, type Rule, type RuleView, usedEvidence } from './ruleView.ts'

export const datedBeforePeriod: Rule = (view) =>
  usedEvidence(view).flatMap(({ evidence, links }) => {
    const dated = Number(evidence.documentDate?.slice(0, 4) ?? Number.NaN)
    const years = [
      ...new Set(links.filter((link) => !looksAhead(view, link.requirement)).flatMap((link) => link.years)),
    ].filter((year) => dated < year)
    return years.length === 0
      ? []
      : [
          {
            ...onEvidence(evidence, links, 'documentDate', {
              date: evidence.documentDate!,
              years: years.sort().join('、'),
            }),
            year: years[0]!,
          },
        ]
  })

function looksAhead(view: RuleView, requirement: string | null): boolean {
  const slot = itemsOf(view)
    .flatMap((item) => item.requirements)
    .find((entry) => entry.id === requirement)
  return slot === undefined || view.standard.documentKinds.some((kind) => kind.id === slot.kind && kind.ahead)
}
