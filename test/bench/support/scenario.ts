// What a scenario of the bench yields: paired times of the program and of a peer, taken in turn in the same run.

export interface BenchRow {
  /** What was done, in a few words. */
  what: string
  /** Milliseconds, one entry a round; the entries of one round belong together. */
  ours: number[]
  peer: string
  theirs: number[]
  peakMb?: number
  theirPeakMb?: number
}
export interface BenchResult {
  rows: BenchRow[]
  /** What the reader must know beside the figures. */
  notes: string[]
  /** Results that differ where they must be equal: the bench fails. */
  faults: string[]
}
export interface BenchPlace {
  /** A folder of the scenario's own, gone afterwards. */
  folder: string
  quick: boolean
  say: (line: string) => void
}
export type Scenario = (place: BenchPlace) => Promise<BenchResult>

/** What a measured program prints: its time, its memory, and what it saw, to be compared. */
export interface Measured {
  ms: number
  peakMb: number
  saw: unknown
}

/** Whatever differs between two programs that did the same, as one line. */
export function differences(what: string, ours: unknown, theirs: unknown): string[] {
  const [left, right] = [JSON.stringify(ours), JSON.stringify(theirs)]
  return left === right ? [] : [`${what}: ${left.slice(0, 200)} is not ${right.slice(0, 200)}`]
}
