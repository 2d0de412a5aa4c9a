// What must hold beside the threshold: quotas, "no hazardous discharge", declared facts.
import type { Indicator, SideCondition } from '../catalogue/standard.ts'
import { holds, type Rational } from '../figures/exact.ts'
import { evaluate, parseFormula, printFormula } from '../figures/formula.ts'
import type { SideConditionYear } from './assessment.ts'
import { type AssessmentContext, figuresOf, shownInput } from './assessmentContext.ts'

export function assessSideConditions(
  context: AssessmentContext,
  indicator: Indicator,
  year: number,
): SideConditionYear[] {
  const figures = figuresOf(context, indicator.inputs, year)
  return indicator.sideConditions.map((condition) => {
    const base = {
      id: condition.id,
      text: condition.text,
      year,
      confidence: condition.confidence,
      arithmetic: '',
      missing: [],
      zeroDenominator: false,
    }
    if (condition.kind === 'computed') return { ...base, ...computed(condition, figures) }
    const declared = context.state.items.get(indicator.id)?.declared[condition.id]
    return { ...base, verdict: declared === undefined ? 'undeclared' : declared.holds ? 'met' : 'notMet' }
  })
}

function computed(
  condition: SideCondition,
  figures: ReadonlyMap<string, Rational>,
): Pick<SideConditionYear, 'verdict' | 'arithmetic' | 'missing' | 'zeroDenominator'> {
  const left = parseFormula(condition.left!)
  const right = parseFormula(condition.right!)
  const values = [evaluate(left, figures), evaluate(right, figures)] as const
  const missing = values.flatMap((value) => (value.kind === 'missing' ? value.inputs : []))
  const print = (formula: typeof left) => printFormula(formula, '1', (id) => shownInput(figures, id))
  if (missing.length > 0) return { verdict: 'noData', arithmetic: '', missing, zeroDenominator: false }
  if (values[0].kind !== 'value' || values[1].kind !== 'value') {
    const arithmetic = `${print(left)} ？ ${print(right)}`
    return { verdict: 'noData', arithmetic, missing, zeroDenominator: true }
  }
  const kept = holds(values[0].value, condition.op!, values[1].value)
  return {
    verdict: kept ? 'met' : 'notMet',
    arithmetic: `${print(left)} ${kept ? sign[condition.op!] : broken[condition.op!]} ${print(right)}`,
    missing: [],
    zeroDenominator: false,
  }
}

const sign = { '>=': '≥', '<=': '≤', '>': '＞', '<': '＜', '=': '=' } as const
const broken = { '>=': '＜', '<=': '＞', '>': '≤', '<': '≥', '=': '≠' } as const

/** A limit as printed: `≥18`. */
export function limitText(limit: { op: keyof typeof sign; value: string }): string {
  return `${sign[limit.op]}${limit.value}`
}
