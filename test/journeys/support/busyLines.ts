// What the person at work reports, line by line.
export type BusyLine =
  | { type: 'begins'; step: number; kind: 'values' | 'evidence' | 'link' }
  | { type: 'done'; step: number; kind: 'values'; revision: number }
  | {
      type: 'done'
      step: number
      kind: 'evidence'
      revision: number
      evidence: { id: string; sha256: string }[]
    }
  | { type: 'done'; step: number; kind: 'link'; revision: number; link: string; linked: string }

/** Whole lines only: a line cut by the kill was not acknowledged. */
export function readBusyLines(heard: string): BusyLine[] {
  const lines = heard.split('\n')
  lines.pop()
  return lines.map((line) => JSON.parse(line) as BusyLine)
}
