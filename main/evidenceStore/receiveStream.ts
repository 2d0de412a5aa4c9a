// Takes an upload piece by piece: written and hashed as it comes, so that 2 GB need no memory.
import { createHash, randomBytes } from 'node:crypto'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, type Result } from '../../shared/api/failure.ts'
import { discardFile } from './discardFile.ts'
import type { Incoming } from './evidenceStore.ts'
import { baseName, fileFailure, shownName, storeFailure } from './fileFailure.ts'
import { incomingFolder, makeIncoming } from './storedPaths.ts'

export async function receiveStream(
  root: string,
  relativeName: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Result<Incoming>> {
  const name = shownName(relativeName)
  const fileName = baseName(name)
  const temporaryPath = join(incomingFolder(root), `${randomBytes(12).toString('hex')}.part`)
  const shut = makeIncoming(root)
  if (shut) return { ok: false, failure: shut }
  let whole = false
  try {
    const written = await writeHashed(temporaryPath, bytes)
    if (written.sizeBytes === 0) return failed('emptyFile', { file: name })
    whole = true
    return { ok: true, answer: { relativeName: name, fileName, temporaryPath, ...written } }
  } catch (error) {
    // The page went away or the connection broke: nothing half-made stays.
    const broken = ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'ABORT_ERR'].includes(
      (error as NodeJS.ErrnoException).code ?? '',
    )
    if (broken) return failed('uploadBroken', { file: name })
    const failure =
      error instanceof StoreFault ? storeFailure(error.cause, root, name) : fileFailure(error, name)
    return { ok: false, failure }
  } finally {
    if (!whole) discardFile(temporaryPath)
  }
}

/** The store's own disk failed, not what was sent. */
class StoreFault extends Error {}

async function ofStore<Answer>(act: Promise<Answer>): Promise<Answer> {
  try {
    return await act
  } catch (error) {
    throw new StoreFault('store', { cause: error })
  }
}

async function writeHashed(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ sha256: string; sizeBytes: number }> {
  const hash = createHash('sha256')
  const file = await ofStore(open(path, 'wx'))
  let sizeBytes = 0
  try {
    for await (const piece of bytes) {
      hash.update(piece)
      await ofStore(file.writeFile(piece))
      sizeBytes += piece.length
    }
    await ofStore(file.sync())
  } finally {
    await file.close()
  }
  return { sha256: hash.digest('hex'), sizeBytes }
}
