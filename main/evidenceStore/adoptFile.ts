// Moves a complete file to its place by hash. Durable when it answers: file and folder are synced.
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Failure, Result } from '../../shared/api/failure.ts'
import { hashFile } from './copyHashed.ts'
import { discardFile } from './discardFile.ts'
import type { Incoming } from './evidenceStore.ts'
import { fileFailure, storeFailure } from './fileFailure.ts'
import { fileOfHash, keptExtension, storedPath, storedStamp } from './storedPaths.ts'

export async function adoptFile(
  root: string,
  incoming: Pick<Incoming, 'temporaryPath' | 'fileName' | 'sha256'>,
): Promise<Result<{ path: string }>> {
  try {
    const moved = new Set<string>()
    const path = placeFile(root, incoming, moved)
    for (const folder of moved) syncFolder(folder)
    return { ok: true, answer: { path } }
  } catch (error) {
    discardFile(incoming.temporaryPath)
    return { ok: false, failure: adoptFailure(error, root, incoming.fileName) }
  }
}

/** Only the incoming file itself can have vanished, and only while the store is there; everything else is the store's. */
export function adoptFailure(error: unknown, root: string, file: string): Failure {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOENT' && existsSync(root) ? fileFailure(error, file) : storeFailure(error, root, file)
}

/**
 * The file itself must be synced already; the folders named in `moved` are left to be synced, each once for many files.
 * Bytes that are in the store keep the file they have, unless it was altered.
 */
export function placeFile(
  root: string,
  incoming: Pick<Incoming, 'temporaryPath' | 'fileName' | 'sha256'>,
  moved: Set<string>,
): string {
  const known = fileOfHash(root, incoming.sha256)
  if (known && isSound(known, incoming)) {
    discardFile(incoming.temporaryPath)
    return known
  }
  if (known) setAside(root, known, incoming.sha256)
  const path = known ?? storedPath(root, incoming.sha256, incoming.fileName)
  if (!existsSync(dirname(path))) {
    mkdirSync(dirname(path))
    moved.add(root)
  }
  harden(incoming.temporaryPath)
  renameSync(incoming.temporaryPath, path)
  moved.add(dirname(path))
  return path
}

/** As large as it must be and untouched, or hashed and right. */
function isSound(known: string, incoming: Pick<Incoming, 'temporaryPath' | 'sha256'>): boolean {
  const found = statSync(known)
  if (found.size !== statSync(incoming.temporaryPath).size) return false
  return found.mtimeMs === storedStamp.getTime() || hashFile(known).sha256 === incoming.sha256
}

/** What somebody wrote into a stored file may be wanted: it is kept beside the store, never thrown away. */
function setAside(root: string, path: string, sha256: string): void {
  const folder = join(root, '.altered')
  mkdirSync(folder, { recursive: true })
  for (let number = 1; ; number += 1) {
    const place = join(folder, `${sha256}-${number}${keptExtension(path)}`)
    if (existsSync(place)) continue
    renameSync(path, place)
    syncFolder(folder)
    return
  }
}

/** Stamped and read-only. A stick or share that knows no rights refuses: the file is hashed at every check instead. */
function harden(path: string): void {
  try {
    utimesSync(path, storedStamp, storedStamp)
    chmodSync(path, 0o444)
  } catch (error) {
    if (
      !['EPERM', 'EACCES', 'ENOTSUP', 'ENOSYS', 'EINVAL'].includes(
        (error as NodeJS.ErrnoException).code ?? '',
      )
    )
      throw error
  }
}

/**
 * A rename is durable only when its folder is. Windows cannot open folders and does not need to; some network shares
 * say that they cannot sync one.
 */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'ENOSYS', 'EBADF'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error
  } finally {
    closeSync(handle)
  }
}
