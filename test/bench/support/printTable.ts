// The figures as a table that fits a terminal, and as one JSON document.
import type { BenchResult, BenchRow } from './scenario.ts'
import { ratioSpread, type Spread, spreadOf } from './spread.ts'

export type NamedResult = BenchResult & { scenario: string }

const head = ['what', 'ours', 'peer', 'ms', 'ratio min', 'median', 'max', 'peak MB']

export function tableOf(results: readonly NamedResult[]): string {
  const lines = [head, ...results.flatMap(({ rows }) => rows.map(lineOf))]
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
  const text = lines.map((line) =>
    line
      .map((word, column) =>
        column === 0 || column === 2 ? word.padEnd(widths[column]!) : word.padStart(widths[column]!),
      )
      .join('  '),
  )
  const remarks = results.flatMap(({ scenario, notes, faults }) => [
    ...notes.map((note) => `${scenario}: ${note}`),
    ...faults.map((fault) => `WRONG ${scenario}: ${fault}`),
  ])
  return [text[0], '-'.repeat(text[0]!.length), ...text.slice(1), '', ...remarks].join('\n')
}

function lineOf(row: BenchRow): string[] {
  const ratio = ratioSpread(row.ours, row.theirs)
  return [
    row.what,
    milliseconds(spreadOf(row.ours).median),
    row.peer,
    milliseconds(spreadOf(row.theirs).median),
    ...[ratio.min, ratio.median, ratio.max].map((value) => value.toFixed(2)),
    [row.peakMb, row.theirPeakMb].map((peak) => (peak === undefined ? '–' : String(peak))).join(' / '),
  ]
}

function milliseconds(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(0)
}

const rounded = ({ min, median, max }: Spread): Spread => {
  const short = (value: number) => Number(value.toPrecision(4))
  return { min: short(min), median: short(median), max: short(max) }
}

export function jsonOf(results: readonly NamedResult[]): string {
  const scenarios = results.map(({ scenario, rows, notes, faults }) => ({
    scenario,
    notes,
    faults,
    rows: rows.map(({ what, ours, peer, theirs, peakMb, theirPeakMb }) => ({
      what,
      rounds: ours.length,
      oursMs: rounded(spreadOf(ours)),
      peer,
      peerMs: rounded(spreadOf(theirs)),
      ratio: rounded(ratioSpread(ours, theirs)),
      peakMb: peakMb ?? null,
      peerPeakMb: theirPeakMb ?? null,
    })),
  }))
  return JSON.stringify({ ok: scenarios.every(({ faults }) => faults.length === 0), scenarios }, null, 2)
}
