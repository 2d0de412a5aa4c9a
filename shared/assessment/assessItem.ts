// One indicator judged over the years: components and side conditions together, then what people declared.
import type { Component, Indicator } from '../catalogue/standard.ts'
import { assessComponentYear, trendOf } from './assessComponent.ts'
import type {
  ComponentAssessment,
  ComponentYear,
  ItemAssessment,
  ItemYear,
  LimitInForce,
  SideConditionYear,
  Verdict,
} from './assessment.ts'
import type { AssessmentContext } from './assessmentContext.ts'
import { assessSideConditions } from './assessSideConditions.ts'

interface JudgedComponent extends ComponentAssessment {
  limits: (LimitInForce | null)[]
}
type Computed = 'met' | 'notMet' | 'noData'

export function assessItem(context: AssessmentContext, indicator: Indicator): ItemAssessment {
  const { years, judgedYear: wanted } = context.profile
  const components = indicator.components
    .filter((component) => !component.onlyIfCoastal || context.profile.coastal)
    .map((component) => judgeComponent(context, indicator, component, years))
  const sideConditions = years.flatMap((year) => assessSideConditions(context, indicator, year))
  const itemYears = years.map((year) => itemYear(year, components, sideConditions))
  const judgedYear =
    [...itemYears].reverse().find((entry) => entry.year <= wanted && entry.verdict !== 'noData')?.year ??
    wanted
  const computed = (itemYears.find((entry) => entry.year === judgedYear)?.verdict ?? 'noData') as Computed
  const single = components.length === 1 ? components[0]! : null
  const decisive = components.flatMap((component) =>
    component.years.filter((entry) => entry.year === judgedYear),
  )
  const trend = single ? trendOf(single.years.map((entry) => entry.value)) : 'unknown'
  return {
    id: indicator.id,
    row: indicator.row,
    name: indicator.name,
    kind: indicator.kind,
    binding: indicator.binding,
    unit: indicator.unit,
    verdict: declaredVerdict(context, indicator.id, computed),
    computed,
    judgedYear,
    judgedEarlier: judgedYear < wanted,
    value: single ? (decisive[0]?.value ?? null) : null,
    shown: single ? (decisive[0]?.shown ?? null) : null,
    margin: single ? (decisive[0]?.margin ?? null) : null,
    limit: single ? (single.limits[years.indexOf(judgedYear)] ?? null) : null,
    arithmetic: joinArithmetic(components, decisive),
    years: itemYears,
    components: components.map(({ limits: _limits, ...component }) => component),
    sideConditions,
    trend,
    trendIs: readTrend(trend, indicator.better),
    own: context.effective.ownItems.has(indicator.id),
  }
}

function judgeComponent(
  context: AssessmentContext,
  indicator: Indicator,
  component: Component,
  years: readonly number[],
): JudgedComponent {
  const assessed = years.map((year) => assessComponentYear(context, indicator, component, year))
  const limits = assessed.map((entry) => entry.limit)
  const judged = years.indexOf(context.profile.judgedYear)
  return {
    id: component.id,
    name: component.name,
    limit: limits[judged] ?? limits.at(-1) ?? null,
    limits,
    years: assessed.map((entry) => entry.result),
  }
}

/** All components and all side conditions must hold; an undeclared condition does not bar. */
function itemYear(
  year: number,
  components: readonly JudgedComponent[],
  sideConditions: readonly SideConditionYear[],
): ItemYear {
  const results = components.map((component) => component.years.find((entry) => entry.year === year)!)
  const verdicts: (Verdict | SideConditionYear['verdict'])[] = [
    ...results.map((entry) => entry.verdict),
    ...sideConditions.filter((entry) => entry.year === year).map((entry) => entry.verdict),
  ]
  const verdict: Computed = verdicts.includes('notMet')
    ? 'notMet'
    : verdicts.includes('noData') || results.length === 0
      ? 'noData'
      : 'met'
  const only = results.length === 1 ? results[0]! : null
  return { year, verdict, value: only?.value ?? null, shown: only?.shown ?? null }
}

/** notApplicable is the office's statement; basicallyMet a reviewer's, and only ever of what the figures miss. */
function declaredVerdict(context: AssessmentContext, id: string, computed: Computed): Verdict {
  const record = context.state.items.get(id)
  if (record?.notApplicable) return 'notApplicable'
  return record?.reviewed && computed === 'notMet' ? 'basicallyMet' : computed
}

function joinArithmetic(components: readonly JudgedComponent[], decisive: readonly ComponentYear[]): string {
  if (components.length === 1) return decisive[0]?.arithmetic ?? ''
  return components
    .map((component, index) => `${component.name.zh}：${decisive[index]?.arithmetic || '—'}`)
    .join('；')
}

function readTrend(trend: ItemAssessment['trend'], better: Indicator['better']): ItemAssessment['trendIs'] {
  if (trend === 'level' || trend === 'unknown') return trend
  if (better === 'higher') return trend === 'rising' ? 'better' : 'worse'
  return better === 'lower' ? (trend === 'falling' ? 'better' : 'worse') : 'unknown'
}
