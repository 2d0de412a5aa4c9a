// An open ledger: the state in memory, its store, and the one place where a command becomes a durable change.
import { type OperationName, operations } from '../../shared/api/contract.ts'
import { type Failure, failed, type Result } from '../../shared/api/failure.ts'
import type { Standing } from '../../shared/api/views.ts'
import type { Announcement } from '../../shared/api/wire.ts'
import type { Standard } from '../../shared/catalogue/standard.ts'
import type { UnitTable } from '../../shared/catalogue/unitTable.ts'
import { applyEdits, invertEdits } from '../../shared/ledger/applyChange.ts'
import type { DraftChange, Edit } from '../../shared/ledger/change.ts'
import type { LedgerState } from '../../shared/ledger/ledgerState.ts'
import { followHistory, type UndoState } from '../../shared/ledger/undoHistory.ts'
import type { EvidenceStore } from '../evidenceStore/evidenceStore.ts'
import type { ChangeHeader, LedgerStore } from '../ledgerStore/ledgerStore.ts'
import type { CallContext } from './context.ts'
import { createDerivation } from './derived.ts'
import type { ServedFile } from './door.ts'
import { commands, queries } from './handlers.ts'
import type { TokenBook } from './tokenBook.ts'

export interface LedgerEngineParts {
  folder: string
  store: LedgerStore
  /** What the store holds, loaded. */
  state: LedgerState
  history: ChangeHeader[]
  evidence: EvidenceStore
  standard: Standard
  units: UnitTable
  tokens: TokenBook
  now: () => string
  newId: () => string
  announce: (announcement: Announcement) => void
}
export interface LedgerCall {
  operation: OperationName
  /** Already parsed by the contract's schema. */
  input: unknown
  by: string
  signal: AbortSignal
  progress: CallContext['progress']
}
export interface LedgerEngine {
  readonly state: LedgerState
  call(call: LedgerCall): Promise<Result<unknown>>
  standing(): Standing
  /** Streams an upload into the evidence folder; it becomes part of the ledger with evidence.add. */
  receive: EvidenceStore['receive']
  /** A stored version by its hash, under the name it came with. */
  evidenceFile(sha256: string): ServedFile | null
  close(): Promise<void>
}

export function createLedgerEngine(parts: LedgerEngineParts): LedgerEngine {
  const { store, state, history, evidence } = parts
  const derivation = createDerivation(parts.standard, parts.units, state, evidence)
  const undoHistory = followHistory(history)
  // Commands run one after the other: each sees what the one before it made durable.
  let queue: Promise<unknown> = Promise.resolve()

  const commit = (operation: string, by: string, edits: Edit[], undoes: number | null): Failure | null => {
    const draft: DraftChange = { at: parts.now(), by, operation, edits, undoes }
    const appended = appendDurably(store, draft)
    if ('failure' in appended) return appended.failure
    applyEdits(state, edits)
    history.push(appended.header)
    undoHistory.add(appended.header)
    derivation.touched(edits)
    parts.announce({ type: 'changed', standing: standing(), operation })
    return null
  }
  const standing = (): Standing => standingOf(history, undoHistory.state())
  const contextOf = (call: LedgerCall): CallContext => ({
    folder: parts.folder,
    state,
    store,
    evidence,
    tokens: parts.tokens,
    derived: derivation.derived,
    lookAtFiles: derivation.lookAtFiles,
    by: call.by,
    now: parts.now(),
    newId: parts.newId,
    progress: call.progress,
    signal: call.signal,
  })
  const runCommand = async (call: LedgerCall): Promise<Result<unknown>> => {
    if (store.readOnly) return failed('ledgerReadOnly')
    if (call.operation === 'change.undo' || call.operation === 'change.redo') return takeBack(call)
    const handler = commands[call.operation as keyof typeof commands] as (
      context: CallContext,
      input: unknown,
    ) => Promise<{ edits: Edit[]; answer: unknown } | { failure: Failure }>
    const outcome = await handler(contextOf(call), call.input)
    if ('failure' in outcome) return { ok: false, failure: outcome.failure }
    const failure = outcome.edits.length > 0 ? commit(call.operation, call.by, outcome.edits, null) : null
    return failure ? { ok: false, failure } : { ok: true, answer: outcome.answer }
  }
  const takeBack = (call: LedgerCall): Result<unknown> => {
    const which = call.operation === 'change.undo' ? 'undo' : 'redo'
    const seq = undoHistory.state()[which]
    const change = seq === null ? null : store.change(seq)
    if (!change) return failed(which === 'undo' ? 'nothingToUndo' : 'nothingToRedo')
    const failure = commit(call.operation, call.by, invertEdits(change.edits), change.seq)
    return failure ? { ok: false, failure } : { ok: true, answer: { operation: change.operation } }
  }
  return {
    state,
    standing,
    receive: (relativeName, bytes) => evidence.receive(relativeName, bytes),
    evidenceFile: (sha256) => findStored(state, evidence, sha256),
    async call(call) {
      await derivation.ready()
      if (call.operation === 'ledger.standing') return { ok: true, answer: standing() }
      if (operations[call.operation].kind === 'command') {
        const turn = queue.then(() => runCommand(call))
        queue = turn.catch(() => undefined)
        return turn
      }
      const handler = queries[call.operation as keyof typeof queries] as (
        context: CallContext,
        input: unknown,
      ) => Promise<Result<unknown>>
      return handler(contextOf(call), call.input)
    },
    close: () => queue.then(() => evidence.close()).finally(() => store.close()),
  }
}

/** A full disk or a vanished stick is a failure to be told; the ledger in memory stays what is on disk. */
function appendDurably(
  store: LedgerStore,
  draft: DraftChange,
): { header: ChangeHeader } | { failure: Failure } {
  try {
    const { seq } = store.append(draft)
    return {
      header: {
        seq,
        at: draft.at,
        by: draft.by,
        operation: draft.operation,
        undoes: draft.undoes,
        edits: draft.edits.length,
      },
    }
  } catch (error) {
    const code = (error as { code?: string }).code ?? ''
    if (code === 'SQLITE_FULL') return { failure: { code: 'diskFull', facts: {} } }
    if (/^SQLITE_(IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|BUSY|PROTOCOL|PERM)/.test(code)) {
      return { failure: { code: 'ledgerPlaceLost', facts: { problem: (error as Error).message } } }
    }
    throw error
  }
}

function standingOf(history: readonly ChangeHeader[], { undo, redo }: UndoState): Standing {
  const last = history.at(-1)
  const entry = (seq: number | null) => {
    const found = seq === null ? undefined : history[seq - history[0]!.seq]
    return found ? { operation: originOf(found, history), at: found.at } : null
  }
  return { revision: last?.seq ?? 0, savedAt: last?.at ?? null, undo: entry(undo), redo: entry(redo) }
}

/** What an undo or redo would act on, in the words of the operation that began it. */
function originOf(entry: ChangeHeader, history: readonly ChangeHeader[]): string {
  let origin = entry
  while (origin.undoes !== null) origin = history[origin.undoes - history[0]!.seq]!
  return origin.operation
}

function findStored(state: LedgerState, evidence: EvidenceStore, sha256: string): ServedFile | null {
  const path = evidence.pathOf(sha256)
  if (!path) return null
  for (const record of state.evidence.values()) {
    const version = record.versions.find((entry) => entry.sha256 === sha256)
    if (version) return { path, fileName: version.fileName }
  }
  return null
}
