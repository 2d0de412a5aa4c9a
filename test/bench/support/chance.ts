// Chance that repeats: the same seed gives the same ledger on every machine.

export interface Chance {
  /** A whole number from 0 to `limit` − 1. */
  below(limit: number): number
  pick<Entry>(entries: readonly Entry[]): Entry
}

/** Marsaglia's xorshift32: plenty for test data. */
export function chanceOf(seed: number): Chance {
  let state = seed || 1
  const below = (limit: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
  return { below, pick: (entries) => entries[below(entries.length)]! }
}
