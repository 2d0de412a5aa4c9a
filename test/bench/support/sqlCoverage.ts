// Completeness by plain SQL: which slot has a live paper in which year, and how many wanted cells that fills.
import type { Database } from 'better-sqlite3'
import type { Standard } from '../../../shared/catalogue/standard.ts'
import { yearsWanted } from '../../../shared/completeness/coverLedger.ts'
import type { Profile } from '../../../shared/ledger/ledgerState.ts'

const grid = `SELECT link.item, link.requirement, year.value, count(*)
  FROM link JOIN evidence ON evidence.id = link.evidence AND evidence.binned IS NULL
  LEFT JOIN json_each(link.years) AS year
  WHERE link.requirement IS NOT NULL GROUP BY 1, 2, 3`

/** Cells of required proof that are filled, counted from the answer of one query. */
export function sqlCoverage(
  database: Database,
  standard: Standard,
  profile: Pick<Profile, 'years' | 'judgedYear'>,
): number {
  const rows = database.prepare(grid).raw().all() as [string, string, number | null, number][]
  const filled = new Set(
    rows.flatMap(([item, slot, year]) => [`${item} ${slot} ${year}`, `${item} ${slot} null`]),
  )
  return [...standard.conditions, ...standard.indicators]
    .flatMap((item) =>
      item.requirements
        .filter((requirement) => requirement.must)
        .flatMap((requirement) =>
          yearsWanted(requirement, profile).map((year) => `${item.id} ${requirement.id} ${year}`),
        ),
    )
    .filter((cell) => filled.has(cell)).length
}
