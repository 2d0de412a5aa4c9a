// Readiness (就绪度): 100 minus named losses that sum exactly. Whole thousandths of a point, so nothing is rounded away.

import type { LedgerAssessment } from '../assessment/assessLedger.ts'
import type { ConditionAssessment, ItemAssessment } from '../assessment/assessment.ts'
import type { Standard } from '../catalogue/standard.ts'
import type { ItemCoverage, Loss, Readiness } from '../completeness/completeness.ts'
import type { Finding } from './finding.ts'

export interface ReadinessInput {
  standard: Standard
  assessment: LedgerAssessment
  coverage: ReadonlyMap<string, ItemCoverage>
  findings: readonly Finding[]
}

const total = 100_000
/** Of the hundred points the basic conditions have twenty; a binding item weighs 17, a reference item 10. */
const conditionsShare = 20_000
const bindingWeight = 17
const referenceWeight = 10
/** Inside an item: verdict 45 %, quality of the papers 10 %, the rest is proof. */
const verdictPercent = 45
const qualityPercent = 10
/** What an error or a warning costs of an item's quality share. */
const qualityCost = { error: 40, warning: 20, note: 0 }
/** Said by verdict or proof losses already. */
const countedElsewhere = new Set([
  'missingMustProof',
  'yearNotCovered',
  'noValue',
  'zeroDenominator',
  'notMetBinding',
  'notMetReference',
  'conditionNotMet',
  'clauseNotConfirmed',
  'judgedOnEarlierYear',
])

type DraftLoss = Omit<Loss, 'points'> & { thousandths: number }

export function measureReadiness(input: ReadinessInput): Readiness {
  const points = itemPoints(input.standard)
  const names = new Map(
    [...input.standard.conditions, ...input.standard.indicators].map((item) => [item.id, item.name.zh]),
  )
  const byItem = new Map<string, Finding[]>()
  for (const finding of input.findings) {
    if (finding.item === null) continue
    const known = byItem.get(finding.item)
    if (known) known.push(finding)
    else byItem.set(finding.item, [finding])
  }
  const losses = [...input.assessment.conditions, ...input.assessment.items].flatMap((assessed) => {
    const share = points.get(assessed.id)!
    const verdictShare = Math.floor((share * verdictPercent) / 100)
    const qualityShare = Math.floor((share * qualityPercent) / 100)
    const coverage = input.coverage.get(assessed.id)!
    return [
      ...('clauses' in assessed
        ? clauseLosses(assessed, verdictShare)
        : verdictLosses(assessed, verdictShare)),
      ...proofLosses(coverage, share - verdictShare - qualityShare),
      ...qualityLosses(byItem.get(assessed.id) ?? [], qualityShare),
    ].map((loss) => ({ ...loss, facts: { item: `${assessed.id} ${names.get(assessed.id)}`, ...loss.facts } }))
  })
  const counted = losses.filter((loss) => loss.thousandths > 0).sort((a, b) => b.thousandths - a.thousandths)
  const lost = counted.reduce((sum, loss) => sum + loss.thousandths, 0)
  return {
    score: pointsText(total - lost),
    losses: counted.map(({ thousandths, ...loss }) => ({ ...loss, points: pointsText(thousandths) })),
  }
}

function itemPoints(standard: Standard): Map<string, number> {
  const indicators = standard.indicators.map((item) => ({
    id: item.id,
    weight: item.binding ? bindingWeight : referenceWeight,
  }))
  const conditions = standard.conditions.map((item) => ({ id: item.id, weight: 1 }))
  return new Map([
    ...divideExactly(conditionsShare, conditions),
    ...divideExactly(total - conditionsShare, indicators),
  ])
}

/** Largest remainder: the parts are whole and sum to the amount. */
function divideExactly(amount: number, parts: readonly { id: string; weight: number }[]): [string, number][] {
  const weights = parts.reduce((sum, part) => sum + part.weight, 0)
  const shares = parts.map((part) => ({
    id: part.id,
    whole: Math.floor((amount * part.weight) / weights),
    rest: (amount * part.weight) % weights,
  }))
  const missing = amount - shares.reduce((sum, share) => sum + share.whole, 0)
  const favoured = new Set(
    [...shares]
      .sort((a, b) => b.rest - a.rest)
      .slice(0, missing)
      .map((share) => share.id),
  )
  return shares.map((share) => [share.id, share.whole + (favoured.has(share.id) ? 1 : 0)])
}

const nowhere = { requirement: null, year: null, rule: null, evidence: null, facts: {} }

function verdictLosses(assessed: ItemAssessment, share: number): DraftLoss[] {
  const loss = (thousandths: number, why: string): DraftLoss[] => [
    { ...nowhere, thousandths, cause: 'verdict', item: assessed.id, facts: { why } },
  ]
  if (assessed.verdict === 'noData' || assessed.verdict === 'notMet') return loss(share, assessed.verdict)
  if (assessed.verdict === 'basicallyMet') return loss(Math.floor(share / 2), 'basicallyMet')
  return assessed.verdict === 'met' && assessed.judgedEarlier
    ? loss(Math.floor(share / 4), 'judgedEarlier')
    : []
}

function clauseLosses(assessed: ConditionAssessment, share: number): DraftLoss[] {
  const parts = new Map(
    divideExactly(
      share,
      assessed.clauses.map((clause) => ({ id: clause.id, weight: 1 })),
    ),
  )
  return assessed.clauses
    .filter((clause) => clause.verdict !== 'met')
    .map((clause) => ({
      ...nowhere,
      thousandths: parts.get(clause.id)!,
      cause: 'verdict',
      item: assessed.id,
      facts: { why: clause.verdict, clause: clause.text.zh },
    }))
}

function proofLosses(coverage: ItemCoverage, share: number): DraftLoss[] {
  const cells = coverage.requirements
    .flatMap((entry) => entry.cells)
    .filter((cell) => cell.must && cell.state !== 'notNeeded')
  const parts = divideExactly(
    share,
    cells.map((cell) => ({ id: `${cell.requirement}@${cell.year}`, weight: 1 })),
  )
  return cells.flatMap((cell, index): DraftLoss[] =>
    cell.state === 'filled'
      ? []
      : [
          {
            ...nowhere,
            thousandths: parts[index]![1],
            cause: 'proof',
            item: coverage.item,
            requirement: cell.requirement,
            year: cell.year,
            facts: { requirement: cell.requirement, year: cell.year === null ? '' : String(cell.year) },
          },
        ],
  )
}

/** Each fault takes its part of the quality share until that is used up; the last one is cut to fit. */
function qualityLosses(findings: readonly Finding[], share: number): DraftLoss[] {
  let left = share
  return findings
    .filter((finding) => !countedElsewhere.has(finding.rule))
    .flatMap((finding): DraftLoss[] => {
      const thousandths = Math.min(left, Math.floor((share * qualityCost[finding.severity]) / 100))
      // An item may have thousands of faults: what costs nothing any more is no loss.
      if (thousandths === 0) return []
      left -= thousandths
      return [
        {
          thousandths,
          cause: 'quality',
          item: finding.item!,
          requirement: finding.requirement,
          year: finding.year,
          rule: finding.rule,
          evidence: finding.evidence,
          facts: finding.facts,
        },
      ]
    })
}

/** 62400 → `62.4`; exact, no trailing zeros. */
function pointsText(thousandths: number): string {
  const whole = Math.floor(thousandths / 1000)
  const rest = String(thousandths % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  return rest ? `${whole}.${rest}` : String(whole)
}
