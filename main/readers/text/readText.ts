// The text of a document with its pages, sheets or slides, read in worker threads. Never throws.
import type { DocumentText } from '../../../shared/api/documentText.ts'
import { createReaderPool, type ReaderPool } from './readerPool.ts'
import { textLimits } from './textLimits.ts'

let pool: ReaderPool | null = null

/** What could not be read says why; what could be read is there all the same. Pictures have no text of their own. */
export function readText(
  path: string,
  fileName: string,
  { signal }: { signal?: AbortSignal } = {},
): Promise<DocumentText> {
  pool ??= createReaderPool(textLimits)
  return pool.read({ path, fileName }, signal)
}
