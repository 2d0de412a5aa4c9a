// What an operation is given and what it may answer.
import type { AnswerOf, OperationName, ParsedInputOf } from '../../shared/api/contract.ts'
import type { Failure, Result } from '../../shared/api/failure.ts'
import type { JobProgress } from '../../shared/api/wire.ts'
import type { Edit } from '../../shared/ledger/change.ts'
import type { LedgerState } from '../../shared/ledger/ledgerState.ts'
import type { EvidenceStore } from '../evidenceStore/evidenceStore.ts'
import type { LedgerStore } from '../ledgerStore/ledgerStore.ts'
import type { Derived } from './derived.ts'
import type { TokenBook } from './tokenBook.ts'

/** What one call may look at. Nothing here writes the ledger. */
export interface CallContext {
  /** Where the open ledger lies. */
  folder: string
  state: LedgerState
  derived: () => Derived
  /** Looks at the stored files again before a full check. */
  lookAtFiles: () => Promise<void>
  store: LedgerStore
  evidence: EvidenceStore
  tokens: TokenBook
  /** Who is working: recorded with every change. */
  by: string
  /** ISO time of the call. */
  now: string
  newId: () => string
  /** Announces progress of the caller's job; does nothing without one. */
  progress: (done: number, total: number, current: string, state?: JobProgress['state']) => void
  signal: AbortSignal
}

/** A command's result: the edits to be made durable, and the answer to give afterwards. */
export type Outcome<Answer> = { edits: Edit[]; answer: Answer } | { failure: Failure }

export type CommandHandler<Name extends OperationName> = (
  context: CallContext,
  input: ParsedInputOf<Name>,
) => Outcome<AnswerOf<Name>> | Promise<Outcome<AnswerOf<Name>>>

export type QueryHandler<Name extends OperationName> = (
  context: CallContext,
  input: ParsedInputOf<Name>,
) => Result<AnswerOf<Name>> | Promise<Result<AnswerOf<Name>>>

export function refuse(
  code: string,
  facts: Record<string, string> = {},
  faults?: Failure[],
): { failure: Failure } {
  return { failure: faults ? { code, facts, faults } : { code, facts } }
}
