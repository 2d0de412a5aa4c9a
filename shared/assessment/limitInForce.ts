// The limit a component or clause is judged by, and what replaced it.
import type { Component, Confidence, Operator } from '../catalogue/standard.ts'
import { thresholdFor } from '../catalogue/thresholdFor.ts'
import { exact, exactText, type Rational } from '../figures/exact.ts'
import type { LimitInForce } from './assessment.ts'
import type { AssessmentContext } from './assessmentContext.ts'

/** null where the standard has no limit for such a district or the limit is an input without a value. */
export function limitInForce(
  context: AssessmentContext,
  component: Component,
  figures: ReadonlyMap<string, Rational>,
): LimitInForce | null {
  const threshold = thresholdFor(component, context.profile)
  const value = threshold?.input
    ? figures.get(threshold.input)
    : threshold?.value === undefined
      ? undefined
      : exact(threshold.value)
  const original =
    threshold && value
      ? { op: threshold.op, value: exactText(value), confidence: threshold.confidence }
      : null
  return withOverride(context, component.id, original)
}

/** The input that is the limit of this district, where the component has no limit in force. */
export function missingLimitInput(context: AssessmentContext, component: Component): string[] {
  const input = thresholdFor(component, context.profile)?.input
  return input ? [input] : []
}

export function withOverride(
  context: AssessmentContext,
  id: string,
  original: { op: Operator; value: string; confidence: Confidence } | null,
): LimitInForce | null {
  const override = context.effective.overrides.get(id)
  if (!override) return original && { ...original, override: null }
  const { op, value, reason, by, at } = override
  return {
    op,
    value,
    confidence: original?.confidence ?? { level: 'high', recalled: false, note: '' },
    override: { original: { op: original?.op ?? op, value: original?.value ?? '—' }, reason, by, at },
  }
}
