// Qualitative items (air, water, noise): every place of the list must keep its limit or class.
import type { Indicator, ListCheck } from '../catalogue/standard.ts'
import { exact, holds } from '../figures/exact.ts'
import { classText } from '../figures/readList.ts'
import type { ComponentYear } from './assessment.ts'
import { type AssessmentContext, listOf } from './assessmentContext.ts'

/** An empty list or an entry without any limit is noData; one entry over its limit is notMet. */
export function assessListYear(
  context: AssessmentContext,
  indicator: Indicator,
  check: ListCheck,
  year: number,
): ComponentYear {
  const input = indicator.inputs.find((entry) => entry.id === check.input)!
  const limitsInput = check.limits ? indicator.inputs.find((entry) => entry.id === check.limits) : undefined
  const limits = new Map(
    (limitsInput ? listOf(context, limitsInput, year) : []).map((line) => [line.name, line.measured]),
  )
  const entries = listOf(context, input, year).map((line) => ({
    name: line.name,
    measured: line.measured,
    against: line.against ?? limitByName(limits, line.name),
  }))
  const word = (measure: string) => (input.list?.scale === 'waterClass' ? classText(measure) : measure)
  const judged = entries.map((entry) => ({
    ...entry,
    kept: entry.against === null ? null : keeps(entry.measured, entry.against, check.rule),
  }))
  const failing = judged.filter((entry) => entry.kept === false).map((entry) => entry.name)
  const open = judged.filter((entry) => entry.kept === null).map((entry) => entry.name)
  const arithmetic = judged.map((entry) => `${entry.name}：${line(entry, check.rule, word)}`).join('\n')
  const verdict = failing.length > 0 ? 'notMet' : judged.length === 0 || open.length > 0 ? 'noData' : 'met'
  const missing = judged.length === 0 ? [input.id] : open.length > 0 ? [limitsInput?.id ?? input.id] : []
  return {
    year,
    verdict,
    value: null,
    shown: null,
    margin: null,
    arithmetic,
    missing,
    directDiffers: null,
    failing,
    zeroDenominator: false,
  }
}

/** `2类区 SO2` takes the limit named `2类区 SO2`, else the one named by its last word. */
function limitByName(limits: ReadonlyMap<string, string>, name: string): string | null {
  return limits.get(name) ?? limits.get(name.split(/\s+/).at(-1)!) ?? null
}

/** measuredWithin: measured ≤ limit. notWorse: class at the outflow ≤ class at the inflow. */
function keeps(measured: string, against: string, rule: ListCheck['rule']): boolean {
  return rule === 'notWorse'
    ? holds(exact(against), '<=', exact(measured))
    : holds(exact(measured), '<=', exact(against))
}

function line(
  entry: { measured: string; against: string | null; kept: boolean | null },
  rule: ListCheck['rule'],
  word: (measure: string) => string,
): string {
  if (entry.against === null) return `${word(entry.measured)} ？`
  const [left, right] =
    rule === 'notWorse' ? [entry.against, entry.measured] : [entry.measured, entry.against]
  return `${word(left)} ${entry.kept ? '≤' : '＞'} ${word(right)}`
}
