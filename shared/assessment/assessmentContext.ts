// What judging needs to look at, and how an input's value is found: one quantity, converted to the unit of the formula.
import type { EffectiveStandard } from '../catalogue/effectiveStandard.ts'
import type { CatalogueInput } from '../catalogue/standard.ts'
import { exact, exactText, type Rational } from '../figures/exact.ts'
import type { ListLine } from '../figures/readList.ts'
import { convert, type Units } from '../figures/units.ts'
import {
  type LedgerState,
  type Profile,
  profileOf,
  type ThresholdOverride,
  valueId,
} from '../ledger/ledgerState.ts'

export interface AssessmentContext {
  effective: EffectiveStandard<ThresholdOverride>
  units: Units
  state: LedgerState
  profile: Profile
}

export function assessmentContext(
  effective: EffectiveStandard<ThresholdOverride>,
  units: Units,
  state: LedgerState,
): AssessmentContext {
  return { effective, units, state, profile: profileOf(state) }
}

/** The figures of one item in one year, by input id. What is missing or cannot be converted is absent. */
export function figuresOf(
  context: Pick<AssessmentContext, 'units' | 'state'>,
  inputs: readonly CatalogueInput[],
  year: number,
): Map<string, Rational> {
  const figures = new Map<string, Rational>()
  for (const input of inputs) {
    if (input.role === 'list') continue
    const value = context.state.values.get(valueId(input.quantity, year))
    if (value && value.number !== null) {
      const converted = convert(exact(value.number), value.unit, input.unit, context.units)
      if (converted.ok) figures.set(input.id, converted.value)
    } else if (input.default !== undefined) figures.set(input.id, exact(input.default))
  }
  return figures
}

export function listOf(context: AssessmentContext, input: CatalogueInput, year: number): readonly ListLine[] {
  return context.state.values.get(valueId(input.quantity, year))?.list ?? []
}

/** An input as it stands in printed arithmetic: in full, never rounded. */
export function shownInput(figures: ReadonlyMap<string, Rational>, id: string): string {
  const figure = figures.get(id)
  return figure ? exactText(figure) : '?'
}
