// The whole ledger judged: conditions first, then the indicators one by one.
import type { EffectiveStandard } from '../catalogue/effectiveStandard.ts'
import type { Units } from '../figures/units.ts'
import type { LedgerState, ThresholdOverride } from '../ledger/ledgerState.ts'
import { assessCondition } from './assessCondition.ts'
import { assessItem } from './assessItem.ts'
import type { ConditionAssessment, ItemAssessment } from './assessment.ts'
import { assessmentContext } from './assessmentContext.ts'

export interface LedgerAssessment {
  items: ItemAssessment[]
  conditions: ConditionAssessment[]
}
/** The part of the coverage that clauses judged by documents need, by item id. */
export type ProofPresent = ReadonlyMap<
  string,
  { requirements: readonly { requirement: string; must: boolean; filled: boolean }[] }
>

export function assessLedger(
  effective: EffectiveStandard<ThresholdOverride>,
  units: Units,
  state: LedgerState,
  proof: ProofPresent,
): LedgerAssessment {
  const context = assessmentContext(effective, units, state)
  return {
    items: effective.standard.indicators.map((indicator) => assessItem(context, indicator)),
    conditions: effective.standard.conditions.map((condition) =>
      assessCondition(context, condition, (clause) => {
        const proving = condition.requirements
          .filter((requirement) => requirement.must && requirement.proves.includes(clause))
          .map(({ id }) => id)
        const covered = proof.get(condition.id)?.requirements ?? []
        return (
          proving.length > 0 &&
          proving.every((id) => covered.some((entry) => entry.requirement === id && entry.filled))
        )
      }),
    ),
  }
}
