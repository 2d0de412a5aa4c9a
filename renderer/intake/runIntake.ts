// One intake from the first byte to the records: the files are handed over, then recorded in one step.
import { type Failure, failed } from '../../shared/api/failure.ts'
import type { IntakeAnswer } from '../../shared/api/views.ts'
import type { OutgoingFile, PageWire } from '../wire/pageWire.ts'

export interface IntakeTarget {
  item: string
  requirement: string | null
  years: number[]
  page?: number | null
}

export interface IntakeOutcome {
  files: IntakeAnswer[]
  failures: Failure[]
}

interface IntakeRun {
  files: OutgoingFile[]
  target: IntakeTarget | undefined
  job: string
  signal: AbortSignal
  onSending: (share: number, current: string) => void
}

/** A failure where nothing at all was taken in; else what became of every file. */
export async function runIntake(
  wire: PageWire,
  run: IntakeRun,
): Promise<IntakeOutcome | { failure: Failure }> {
  const given = await wire.host.giveFiles(run.files, run.onSending, run.signal)
  if (run.signal.aborted) return failed('cancelled')
  if (given.tokens.length === 0)
    return given.failures.length === 1
      ? { failure: given.failures[0]! }
      : { files: [], failures: given.failures }
  const link = run.target && { ...run.target, page: run.target.page ?? null }
  const answer = await wire.call('evidence.add', { tokens: given.tokens, link, job: run.job })
  return answer.ok ? { files: answer.answer.files, failures: given.failures } : answer
}

/** Nothing to be read about: every file is a record of its own. */
export function isClean({ files, failures }: IntakeOutcome): boolean {
  return failures.length === 0 && files.every((file) => file.id && !file.error && !file.duplicateOf)
}
