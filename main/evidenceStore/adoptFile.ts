// Moves a complete file to its place by hash. Durable when it answers: file and folder are synced.
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  utimesSync,
} from 'node:fs'
import { dirname } from 'node:path'
import type { Result } from '../../shared/api/failure.ts'
import type { Incoming } from './evidenceStore.ts'
import { fileFailure } from './fileFailure.ts'
import { fileOfHash, storedPath, storedStamp } from './storedPaths.ts'

export async function adoptFile(
  root: string,
  incoming: Pick<Incoming, 'temporaryPath' | 'fileName' | 'sha256'>,
): Promise<Result<{ path: string }>> {
  try {
    return { ok: true, answer: { path: placeFile(root, incoming) } }
  } catch (error) {
    rmSync(incoming.temporaryPath, { force: true })
    return { ok: false, failure: fileFailure(error, incoming.fileName) }
  }
}

/** The file itself must be synced already. Bytes that are in the store keep the file they have. */
export function placeFile(
  root: string,
  incoming: Pick<Incoming, 'temporaryPath' | 'fileName' | 'sha256'>,
): string {
  const known = fileOfHash(root, incoming.sha256)
  if (known) {
    rmSync(incoming.temporaryPath, { force: true })
    return known
  }
  const path = storedPath(root, incoming.sha256, incoming.fileName)
  if (!existsSync(dirname(path))) {
    mkdirSync(dirname(path), { recursive: true })
    syncFolder(root)
  }
  utimesSync(incoming.temporaryPath, storedStamp, storedStamp)
  chmodSync(incoming.temporaryPath, 0o444)
  renameSync(incoming.temporaryPath, path)
  syncFolder(dirname(path))
  return path
}

/** A rename is durable only when its folder is. Windows cannot open folders and does not need to. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
