// The overview: readiness with its losses, verdicts, coverage by year and department, days to the visit.
import type { Overview } from '../../../shared/api/views.ts'
import type { Verdict } from '../../../shared/assessment/assessment.ts'
import { inputsInUse, mayStayEmpty } from '../../../shared/catalogue/inputsInUse.ts'
import { coverageByYear } from '../../../shared/completeness/coverageByYear.ts'
import { departmentReadiness } from '../../../shared/completeness/departmentReadiness.ts'
import { profileOf } from '../../../shared/ledger/ledgerState.ts'
import type { CallContext, QueryHandler } from '../context.ts'
import { countSeverities } from './evidenceList.ts'

export const getOverview: QueryHandler<'ledger.overview'> = (context) => {
  const { standard, assessment, coverage, readiness, findings, gaps, leads } = context.derived()
  const profile = profileOf(context.state)
  const answer: Overview = {
    profile,
    counts: {
      conditions: standard.conditions.length,
      rows: new Set(standard.indicators.map((indicator) => indicator.row)).size,
      items: standard.indicators.length,
    },
    verdicts: countVerdicts(assessment.items),
    conditionVerdicts: countVerdicts(assessment.conditions),
    score: readiness.score,
    losses: readiness.losses,
    coverage: coverageByYear(coverage),
    departments: departmentReadiness({ standard, state: context.state, assessment, coverage, gaps, leads }),
    findings: countSeverities(findings),
    evidence: countEvidence(context),
    values: countValues(context),
    daysToVisit: profile.visitDate === null ? null : daysBetween(context.now, profile.visitDate),
  }
  return { ok: true, answer }
}

export const getCatalogue: QueryHandler<'catalogue.get'> = (context) => {
  const { standard, units, overrides } = context.derived()
  return { ok: true, answer: { standard, units, overrides: [...overrides.values()] } }
}

function countVerdicts(judged: readonly { verdict: Verdict }[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { met: 0, notMet: 0, noData: 0, notApplicable: 0, basicallyMet: 0 }
  for (const { verdict } of judged) counts[verdict] += 1
  return counts
}

function countEvidence(context: CallContext): Overview['evidence'] {
  const { linksByEvidence } = context.derived()
  const records = [...context.state.evidence.values()]
  const live = records.filter((record) => !record.binned)
  const linked = live.filter((record) => linksByEvidence.has(record.id)).length
  return {
    records: live.length,
    linked,
    unlinked: live.length - linked,
    binned: records.length - live.length,
  }
}

/** Values the items ask for (those that may stay empty left out) and how many are there. */
function countValues(context: CallContext): Overview['values'] {
  const { standard } = context.derived()
  const profile = profileOf(context.state)
  const { years } = profile
  const inputs = [...standard.indicators, ...standard.conditions].flatMap((item) =>
    inputsInUse(item, profile).filter((input) => !mayStayEmpty(item, input)),
  )
  const wanted = new Set(inputs.map((input) => input.quantity))
  const recorded = [...context.state.values.values()].filter(
    (value) => wanted.has(value.quantity) && years.includes(value.year),
  ).length
  return { expected: wanted.size * years.length, recorded }
}

/** Whole calendar days from the local day of `now` to the ISO date; negative once it is past. */
function daysBetween(now: string, date: string): number {
  const today = new Date(now)
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return Math.round(
    (Date.UTC(year, month - 1, day) - Date.UTC(today.getFullYear(), today.getMonth(), today.getDate())) /
      86_400_000,
  )
}
