// One quantitative component in one year: exact value against the limit, with the arithmetic that an assessor repeats.
import type { Component, Indicator } from '../catalogue/standard.ts'
import {
  compare,
  exact,
  exactText,
  holds,
  multiply,
  type Rational,
  roundedText,
  subtract,
} from '../figures/exact.ts'
import { evaluate, inputsOf, parseFormula, printFormula } from '../figures/formula.ts'
import { assessListYear } from './assessList.ts'
import type { ComponentYear, LimitInForce } from './assessment.ts'
import { type AssessmentContext, figuresOf, shownInput } from './assessmentContext.ts'
import { limitInForce, missingLimitInput } from './limitInForce.ts'

export interface AssessedYear {
  limit: LimitInForce | null
  result: ComponentYear
}

export function assessComponentYear(
  context: AssessmentContext,
  indicator: Indicator,
  component: Component,
  year: number,
): AssessedYear {
  if (component.check)
    return { limit: null, result: assessListYear(context, indicator, component.check, year) }
  const figures = figuresOf(context, indicator.inputs, year)
  const limit = limitInForce(context, component, figures)
  const limitInput = limit ? [] : missingLimitInput(context, component)
  return { limit, result: judgeFigures(indicator, component, figures, { limit, limitInput }, year) }
}

const nothing = (year: number): ComponentYear => ({
  year,
  verdict: 'noData',
  value: null,
  shown: null,
  margin: null,
  arithmetic: '',
  missing: [],
  directDiffers: null,
  failing: [],
  zeroDenominator: false,
})

/** The limit in force, or the inputs without which there is none. */
interface KnownLimit {
  limit: LimitInForce | null
  limitInput: readonly string[]
}

function judgeFigures(
  indicator: Indicator,
  component: Component,
  figures: Map<string, Rational>,
  { limit, limitInput }: KnownLimit,
  year: number,
): ComponentYear {
  const formula = parseFormula(component.formula!)
  const evaluation = evaluate(formula, figures)
  const direct = directFigure(indicator, component, figures)
  const formulaInputs = evaluation.kind === 'missing' ? evaluation.inputs : []
  const base = { ...nothing(year), missing: [...new Set([...formulaInputs, ...limitInput])] }
  if (evaluation.kind === 'value') {
    const value = multiply(evaluation.value, exact(component.scale))
    const shown = roundedText(value, indicator.decimals)
    const printed = `${printFormula(formula, component.scale, (id) => shownInput(figures, id))} = ${shown}`
    const differs = direct && roundedText(direct, indicator.decimals) !== shown ? exactText(direct) : null
    return { ...base, ...judge(value, shown, limit), arithmetic: printed, directDiffers: differs }
  }
  if (direct)
    return {
      ...base,
      ...judge(direct, roundedText(direct, indicator.decimals), limit),
      arithmetic: exactText(direct),
      missing: [...limitInput],
    }
  const zeroDenominator = evaluation.kind === 'zeroDenominator'
  const arithmetic = zeroDenominator
    ? printFormula(formula, component.scale, (id) => shownInput(figures, id))
    : ''
  return { ...base, arithmetic, zeroDenominator }
}

function judge(
  value: Rational,
  shown: string,
  limit: LimitInForce | null,
): Pick<ComponentYear, 'verdict' | 'value' | 'shown' | 'margin'> {
  const result = { value: exactText(value), shown }
  if (!limit) return { ...result, verdict: 'noData', margin: null }
  const bound = exact(limit.value)
  const margin = limit.op === '<' || limit.op === '<=' ? subtract(bound, value) : subtract(value, bound)
  return { ...result, verdict: holds(value, limit.op, bound) ? 'met' : 'notMet', margin: exactText(margin) }
}

/** The published value (公布值), for items that surveys give directly; only where the component is the item itself. */
function directFigure(
  indicator: Indicator,
  component: Component,
  figures: ReadonlyMap<string, Rational>,
): Rational | null {
  if (indicator.components[0] !== component) return null
  const input = indicator.inputs.find((entry) => entry.role === 'direct')
  return (input && figures.get(input.id)) ?? null
}

/** rising, falling or level between the first and the last known value. */
export function trendOf(values: readonly (string | null)[]): 'rising' | 'falling' | 'level' | 'unknown' {
  const known = values.filter((value) => value !== null).map(exact)
  if (known.length < 2) return 'unknown'
  const order = compare(known.at(-1)!, known[0]!)
  return order > 0 ? 'rising' : order < 0 ? 'falling' : 'level'
}

/** Inputs a component cannot do without. */
export function neededInputs(component: Component): string[] {
  return component.formula ? inputsOf(parseFormula(component.formula)) : [component.check!.input]
}
