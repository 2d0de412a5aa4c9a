// Takes an upload piece by piece: written and hashed as it comes, so that 2 GB need no memory.
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, type Result } from '../../shared/api/failure.ts'
import type { Incoming } from './evidenceStore.ts'
import { baseName, fileFailure, shownName } from './fileFailure.ts'
import { incomingFolder } from './storedPaths.ts'

export async function receiveStream(
  root: string,
  relativeName: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Result<Incoming>> {
  const name = shownName(relativeName)
  const fileName = baseName(name)
  const temporaryPath = join(incomingFolder(root), `${randomBytes(12).toString('hex')}.part`)
  let whole = false
  try {
    mkdirSync(incomingFolder(root), { recursive: true })
    const written = await writeHashed(temporaryPath, bytes)
    if (written.sizeBytes === 0) return failed('emptyFile', { file: name })
    whole = true
    return { ok: true, answer: { relativeName: name, fileName, temporaryPath, ...written } }
  } catch (error) {
    // The page went away or the connection broke: nothing half-made stays.
    const broken = ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'ABORT_ERR'].includes(
      (error as NodeJS.ErrnoException).code ?? '',
    )
    return broken ? failed('uploadBroken', { file: name }) : { ok: false, failure: fileFailure(error, name) }
  } finally {
    if (!whole) await rm(temporaryPath, { force: true })
  }
}

async function writeHashed(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ sha256: string; sizeBytes: number }> {
  const hash = createHash('sha256')
  const file = await open(path, 'wx')
  let sizeBytes = 0
  try {
    for await (const piece of bytes) {
      hash.update(piece)
      await file.writeFile(piece)
      sizeBytes += piece.length
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { sha256: hash.digest('hex'), sizeBytes }
}
