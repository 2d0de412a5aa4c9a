// The threshold of a component that holds for one district.
import type { Component, Threshold } from './standard.ts'

export interface ProfileDimensions {
  economy: string
  unitType: string
  terrain: string
}

/** The first threshold whose every named dimension fits; null where the standard has none for such a district. */
export function thresholdFor(
  component: Pick<Component, 'thresholds'>,
  profile: ProfileDimensions,
): Threshold | null {
  return (
    component.thresholds.find((threshold) =>
      Object.entries(threshold.when).every(
        ([dimension, word]) => profile[dimension as keyof ProfileDimensions] === word,
      ),
    ) ?? null
  )
}
