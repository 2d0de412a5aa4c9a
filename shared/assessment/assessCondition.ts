// A basic condition: met only when each of its clauses is, by figures, by documents or by a named person's word.
import type { Clause, Condition } from '../catalogue/standard.ts'
import { exact, exactText, holds, multiply, roundedText } from '../figures/exact.ts'
import { evaluate, parseFormula, printFormula } from '../figures/formula.ts'
import type { ClauseAssessment, ClauseYear, ConditionAssessment } from './assessment.ts'
import { type AssessmentContext, figuresOf, shownInput } from './assessmentContext.ts'
import { withOverride } from './limitInForce.ts'

/** Whether every must-proof that proves a clause is there. */
export type DocumentsPresent = (clause: string) => boolean

export function assessCondition(
  context: AssessmentContext,
  condition: Condition,
  documentsPresent: DocumentsPresent,
): ConditionAssessment {
  const clauses = condition.clauses.map((clause) =>
    assessClause(context, condition, clause, documentsPresent),
  )
  const verdicts = clauses.map((clause) => clause.verdict)
  const verdict = verdicts.includes('notMet') ? 'notMet' : verdicts.includes('noData') ? 'noData' : 'met'
  return { id: condition.id, name: condition.name, verdict, clauses }
}

function assessClause(
  context: AssessmentContext,
  condition: Condition,
  clause: Clause,
  documentsPresent: DocumentsPresent,
): ClauseAssessment {
  const { id, text, judgedBy, confidence } = clause
  const base = {
    id,
    text,
    judgedBy,
    confidence,
    value: null,
    shown: null,
    limit: null,
    arithmetic: '',
    missing: [],
    years: [],
  }
  if (judgedBy === 'computed') return { ...base, ...computedClause(context, condition, clause) }
  if (judgedBy === 'documents') return { ...base, verdict: documentsPresent(id) ? 'met' : 'noData' }
  const confirmed = context.state.clauses.get(id)?.confirmed
  return { ...base, verdict: confirmed ? (confirmed.holds ? 'met' : 'notMet') : 'noData' }
}

type ComputedClause = Pick<
  ClauseAssessment,
  'verdict' | 'value' | 'shown' | 'limit' | 'arithmetic' | 'missing' | 'years'
>
type JudgedYear = Pick<ClauseAssessment, 'verdict' | 'value' | 'shown' | 'arithmetic'> & ClauseYear

/** latest: the judged year decides; all: every year of the ledger must hold, as for "three years without an incident". */
function computedClause(context: AssessmentContext, condition: Condition, clause: Clause): ComputedClause {
  const original =
    clause.op && clause.value !== undefined
      ? { op: clause.op, value: clause.value, confidence: clause.confidence }
      : null
  const limit = withOverride(context, clause.id, original)
  const { years, judgedYear } = context.profile
  const wanted = clause.yearsJudged === 'all' ? years : [judgedYear]
  const results = wanted.map((year) => clauseYear(context, condition, clause, limit, year))
  const verdicts = results.map((result) => result.verdict)
  const { value, shown, arithmetic: latest } = results.at(-1)!
  const verdict = verdicts.includes('notMet') ? 'notMet' : verdicts.includes('noData') ? 'noData' : 'met'
  const arithmetic =
    wanted.length === 1
      ? latest
      : results.map((result) => `${result.year}：${result.arithmetic || '—'}`).join('；')
  return {
    value,
    shown,
    verdict,
    limit,
    arithmetic,
    missing: [...new Set(results.flatMap((result) => result.missing))],
    years: results.map(({ year, missing, zeroDenominator }) => ({ year, missing, zeroDenominator })),
  }
}

/** A clause without a limit asks for the value itself: any value is met. */
function clauseYear(
  context: AssessmentContext,
  condition: Condition,
  clause: Clause,
  limit: ClauseAssessment['limit'],
  year: number,
): JudgedYear {
  const formula = parseFormula(clause.formula!)
  const figures = figuresOf(context, condition.inputs, year)
  const evaluation = evaluate(formula, figures)
  const printed = () => printFormula(formula, clause.scale, (id) => shownInput(figures, id))
  const open: JudgedYear = {
    year,
    verdict: 'noData',
    value: null,
    shown: null,
    arithmetic: '',
    missing: [],
    zeroDenominator: false,
  }
  if (evaluation.kind === 'missing') return { ...open, missing: evaluation.inputs }
  if (evaluation.kind === 'zeroDenominator') return { ...open, arithmetic: printed(), zeroDenominator: true }
  const value = multiply(evaluation.value, exact(clause.scale))
  const shown = roundedText(value, clause.decimals)
  const kept = !limit || holds(value, limit.op, exact(limit.value))
  return {
    ...open,
    verdict: kept ? 'met' : 'notMet',
    value: exactText(value),
    shown,
    arithmetic: formula.kind === 'input' ? shown : `${printed()} = ${shown}`,
  }
}
