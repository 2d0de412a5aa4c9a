// The whole check as one document: what `check --json` prints and the findings pages show.
import type { CheckReport, RequirementCount } from '../../../shared/api/views.ts'
import type { ConditionAssessment } from '../../../shared/assessment/assessment.ts'
import type { ItemCoverage } from '../../../shared/completeness/completeness.ts'
import { profileOf } from '../../../shared/ledger/ledgerState.ts'
import { lossSentence } from '../../../shared/wording/lossSentences.ts'
import { ruleSentences } from '../../../shared/wording/ruleSentences.ts'
import { say } from '../../../shared/wording/say.ts'
import type { CallContext, QueryHandler } from '../context.ts'
import { countSeverities } from './evidenceList.ts'

export const runCheck: QueryHandler<'check.run'> = async (context) => {
  await context.lookAtFiles()
  return { ok: true, answer: checkReport(context) }
}

/** What bars the title first; within a severity the order of the rules. */
const bySeverity = ['error', 'warning', 'note'] as const

export const listFindings: QueryHandler<'findings.list'> = (context, { severity, offset, limit }) => {
  const { findings } = context.derived()
  const kept = severity
    ? findings.filter((finding) => finding.severity === severity)
    : bySeverity.flatMap((each) => findings.filter((finding) => finding.severity === each))
  const rows = kept.slice(offset, offset + limit)
  return { ok: true, answer: { total: kept.length, offset, rows, counts: countSeverities(findings) } }
}

export const getCoverageGrid: QueryHandler<'coverage.grid'> = (context) => ({
  ok: true,
  answer: [...context.derived().coverage.values()],
})

function checkReport(context: CallContext): CheckReport {
  const { standard, assessment, coverage, readiness } = context.derived()
  const requirementNames = new Map(
    [...standard.conditions, ...standard.indicators]
      .flatMap((item) => item.requirements)
      .map((entry) => [entry.id, entry.name.zh]),
  )
  const count = (item: string): RequirementCount => requirementCount(coverage.get(item)!)
  return {
    standard: standard.id,
    profile: profileOf(context.state),
    counts: {
      conditions: standard.conditions.length,
      rows: new Set(standard.indicators.map((indicator) => indicator.row)).size,
      items: standard.indicators.length,
    },
    items: assessment.items.map((item) => ({
      ...item,
      name: item.name.zh,
      components: item.components.map((component) => ({ ...component, name: component.name.zh })),
      operator: item.limit?.op ?? null,
      threshold: item.limit?.value ?? null,
      requirements: count(item.id),
    })),
    conditions: assessment.conditions.map((condition) => conditionReport(condition, count(condition.id))),
    findings: wordedFindings(context),
    readiness: {
      score: readiness.score,
      losses: readiness.losses.map((loss) => ({
        ...loss,
        message: lossSentence(loss, 'zh', (id) => requirementNames.get(id) ?? id),
      })),
    },
  }
}

function requirementCount(coverage: ItemCoverage): RequirementCount {
  return {
    must: coverage.mustRequirements,
    filled: coverage.mustFilled,
    mustCells: coverage.mustCells,
    filledCells: coverage.mustCellsFilled,
  }
}

function conditionReport(
  condition: ConditionAssessment,
  proof: RequirementCount,
): CheckReport['conditions'][number] {
  return {
    id: condition.id,
    name: condition.name.zh,
    verdict: condition.verdict,
    requirements: condition.clauses.map(({ id, verdict, value, shown, limit, arithmetic }) => ({
      id,
      verdict,
      value,
      shown,
      arithmetic,
      threshold: limit?.value ?? null,
    })),
    proof,
  }
}

function wordedFindings(context: CallContext): CheckReport['findings'] {
  return context.derived().findings.map((finding) => {
    const { message, remedy } = ruleSentences[finding.rule]!
    return {
      ...finding,
      message: say(message, 'zh', finding.facts),
      remedy: say(remedy, 'zh', finding.facts),
    }
  })
}
