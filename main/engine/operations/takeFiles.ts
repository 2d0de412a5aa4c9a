// From tokens to stored files: uploads are adopted, files at their own place are copied in; the originals stay untouched.
import type { Failure } from '../../../shared/api/failure.ts'
import type { StoredFile } from '../../../shared/ledger/ledgerState.ts'
import { type CallContext, refuse } from '../context.ts'
import type { TokenFile } from '../tokenBook.ts'

export interface TakenFile {
  /** Relative name as dropped. */
  name: string
  stored: StoredFile
  /** Where the stored copy lies. */
  path: string
}
export type TakenOrFailed = TakenFile | { name: string; error: Failure }

/** All bytes are durable in the evidence store when this answers; the records follow in one transaction. */
export async function takeFiles(
  context: CallContext,
  tokens: string[],
): Promise<{ files: TakenOrFailed[] } | { failure: Failure }> {
  const files: TokenFile[] = []
  for (const token of tokens) {
    const file = context.tokens.file(token)
    if (!file) return refuse('tokenUnknown')
    files.push(file)
  }
  const outside = files.filter((file) => file.type === 'path')
  const copied = await context.evidence.copyIn(
    outside.map(({ path, relativeName }) => ({ path, relativeName })),
    { progress: context.progress, signal: context.signal },
  )
  if (context.signal.aborted) return refuse('cancelled')
  const byPath = new Map(outside.map((file, index) => [file, copied[index]!]))
  const taken: TakenOrFailed[] = []
  for (const file of files)
    taken.push(
      file.type === 'incoming' ? await adopt(context, file) : fromCopy(context, file, byPath.get(file)!),
    )
  for (const token of tokens) context.tokens.drop(token)
  return { files: taken }
}

async function adopt(
  context: CallContext,
  file: Extract<TokenFile, { type: 'incoming' }>,
): Promise<TakenOrFailed> {
  const adopted = await context.evidence.adopt(file)
  if (!adopted.ok) return { name: file.relativeName, error: adopted.failure }
  return take(context, file.relativeName, file.fileName, file.sha256, file.sizeBytes, adopted.answer.path)
}

function fromCopy(
  context: CallContext,
  file: TokenFile,
  outcome: Awaited<ReturnType<CallContext['evidence']['copyIn']>>[number],
): TakenOrFailed {
  if (!outcome.ok) return { name: file.relativeName, error: outcome.failure }
  const { fileName, sha256, sizeBytes, path } = outcome.answer
  return take(context, file.relativeName, fileName, sha256, sizeBytes, path)
}

function take(
  context: CallContext,
  name: string,
  fileName: string,
  sha256: string,
  sizeBytes: number,
  path: string,
): TakenFile {
  return { name, path, stored: { sha256, fileName, sizeBytes, addedAt: context.now, by: context.by } }
}
