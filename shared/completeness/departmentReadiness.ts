// How far each department is: the items it leads, and the proof it has to give.
import type { LedgerAssessment } from '../assessment/assessLedger.ts'
import type { Standard } from '../catalogue/standard.ts'
import type { LedgerState } from '../ledger/ledgerState.ts'
import type { Gap, ItemCoverage } from './completeness.ts'

export interface DepartmentStanding {
  id: string
  name: string
  items: number
  met: number
  mustCells: number
  filled: number
  gaps: number
}
export interface DepartmentReadinessInput {
  standard: Standard
  state: LedgerState
  assessment: LedgerAssessment
  coverage: ReadonlyMap<string, ItemCoverage>
  gaps: readonly Gap[]
  leads: ReadonlyMap<string, string>
}

/** In official order; departments with nothing to lead and nothing to give are left out. Proof counts for its first issuer. */
export function departmentReadiness(input: DepartmentReadinessInput): DepartmentStanding[] {
  const { standard, state, assessment, coverage, gaps, leads } = input
  const verdicts = new Map(
    [...assessment.items, ...assessment.conditions].map((entry) => [entry.id, entry.verdict]),
  )
  const order = (id: string) =>
    state.departments.get(id)?.order ??
    standard.departments.findIndex((department) => department.id === id) + 1
  const issuer = new Map(
    [...standard.conditions, ...standard.indicators]
      .flatMap((item) => item.requirements)
      .map((requirement) => [requirement.id, requirement.issuers[0]]),
  )
  const cells = [...coverage.values()]
    .flatMap((item) => item.requirements.flatMap((entry) => entry.cells))
    .filter((cell) => cell.must && cell.state !== 'notNeeded')
  const standings = standard.departments.map((department): DepartmentStanding => {
    const led = [...leads].filter(([, lead]) => lead === department.id).map(([item]) => item)
    const given = cells.filter((cell) => issuer.get(cell.requirement) === department.id)
    return {
      id: department.id,
      name: state.departments.get(department.id)?.name ?? department.name.zh,
      items: led.length,
      met: led.filter((item) => verdicts.get(item) === 'met' || verdicts.get(item) === 'notApplicable')
        .length,
      mustCells: given.length,
      filled: given.filter((cell) => cell.state === 'filled').length,
      gaps: gaps.filter((gap) => gap.must && gap.from[0] === department.id).length,
    }
  })
  return standings
    .filter((entry) => entry.items > 0 || entry.mustCells > 0)
    .sort((a, b) => order(a.id) - order(b.id))
}
