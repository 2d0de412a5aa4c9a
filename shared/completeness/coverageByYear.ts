// How much of the required proof is there, year by year.
import type { ItemCoverage } from './completeness.ts'

export interface YearCoverage {
  /** null = proof that belongs to no year (规划、批复). */
  year: number | null
  mustCells: number
  filled: number
}

export function coverageByYear(coverage: ReadonlyMap<string, ItemCoverage>): YearCoverage[] {
  const years = new Map<number | null, YearCoverage>()
  for (const item of coverage.values()) {
    for (const cell of item.requirements.flatMap((requirement) => requirement.cells)) {
      if (!cell.must || cell.state === 'notNeeded') continue
      const entry = years.get(cell.year) ?? { year: cell.year, mustCells: 0, filled: 0 }
      entry.mustCells += 1
      if (cell.state === 'filled') entry.filled += 1
      years.set(cell.year, entry)
    }
  }
  return [...years.values()].sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
}
