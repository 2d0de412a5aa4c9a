// The gap list (缺项清单): one line a requirement with the years that lack it and whom to ask.
import type { Standard } from '../catalogue/standard.ts'
import type { Gap, ItemCoverage } from './completeness.ts'

/** In the order of the standard; the first issuer is the one to ask first. */
export function listGaps(standard: Standard, coverage: ReadonlyMap<string, ItemCoverage>): Gap[] {
  const requirements = new Map(
    [...standard.conditions, ...standard.indicators]
      .flatMap((item) => item.requirements)
      .map((requirement) => [requirement.id, requirement]),
  )
  return [...coverage.values()].flatMap((item) =>
    item.requirements.flatMap((entry): Gap[] => {
      const years = entry.cells.filter((cell) => cell.state === 'missing').map((cell) => cell.year)
      const from = requirements.get(entry.requirement)!.issuers
      return years.length > 0
        ? [{ item: item.item, requirement: entry.requirement, years, must: entry.must, from: [...from] }]
        : []
    }),
  )
}
