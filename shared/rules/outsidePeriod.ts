// A document that is said to prove a year its content does not cover.
import { onEvidence, type PaperRule, usedEvidence } from './ruleView.ts'

export const outsidePeriod: PaperRule = (view) =>
  usedEvidence(view).flatMap(({ evidence, links }) => {
    const { periodFrom: from, periodTo: to } = evidence
    const outside = (year: number) => (from !== null && year < from) || (to !== null && year > to)
    // Most papers are in order: a list of years is only made for the others.
    if (!links.some((link) => link.years.some(outside))) return []
    const years = [...new Set(links.flatMap((link) => link.years))].filter(outside)
    const period = from === to ? String(from) : `${from ?? '…'}—${to ?? '…'}`
    return [
      {
        ...onEvidence(evidence, links, 'periodFrom', { period, years: years.sort().join('、') }),
        year: years[0]!,
      },
    ]
  })
