// What travels between a window and the engine, whatever carries it (MessagePort, HTTP, a function call).
import type { AnswerOf, InputOf, OperationName } from './contract.ts'
import type { Result } from './failure.ts'
import type { Standing } from './views.ts'

/** Progress of a running job. */
export interface JobProgress {
  job: string
  done: number
  total: number
  /** What is being worked on: a file name. */
  current: string
  state: 'running' | 'done' | 'failed' | 'cancelled'
}

/** Sent to every window after the fact: a commit, another ledger, progress. */
export type Announcement =
  | { type: 'changed'; standing: Standing; operation: string }
  | { type: 'ledger' }
  | { type: 'job'; progress: JobProgress }

/** The one door as every caller sees it. */
export interface Wire {
  call<Name extends OperationName>(operation: Name, input: InputOf<Name>): Promise<Result<AnswerOf<Name>>>
  /** Returns the function that stops listening. */
  listen(hear: (announcement: Announcement) => void): () => void
}
