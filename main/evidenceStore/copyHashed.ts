// Copies one file while hashing it, and notices when it changes under the copy.
import { createHash, type Hash } from 'node:crypto'
import { closeSync, fstatSync, fsync, openSync, readSync, statSync, writeSync } from 'node:fs'
import { promisify } from 'node:util'
import { discardFile } from './discardFile.ts'

const bufferBytes = 1 << 20
const tellEveryBytes = 64 << 20
const buffer = Buffer.allocUnsafe(bufferBytes)

export interface HashedFile {
  sha256: string
  sizeBytes: number
}

/**
 * The bytes are read, hashed and written before this returns; the promise waits for the disk, so that many copies are
 * brought to it together. Rejects with code FILE_CHANGED when size or time of the source moved while it was read; what
 * the disk of the target says is marked `ofTarget`, so that nobody is sent to look at a file that is sound.
 */
export async function copyHashed(
  source: string,
  target: string,
  tell: (bytes: number) => void,
): Promise<HashedFile> {
  const { handle, ...hashed } = copyBytes(source, target, tell)
  let open = true
  try {
    await synced(handle)
    open = false
    // A network share may report only here that it could not keep what it was given.
    closeSync(handle)
    return hashed
  } catch (error) {
    if (open) closeQuietly(handle)
    discardFile(target)
    throw Object.assign(error as Error, { ofTarget: true })
  }
}
const synced = promisify(fsync)

/** The copy is whole and still open. */
function copyBytes(
  source: string,
  target: string,
  tell: (bytes: number) => void,
): HashedFile & { handle: number } {
  const from = openSync(source, 'r')
  let to: number | null = null
  try {
    const before = fstatSync(from)
    if (before.isDirectory()) throw withCode('EISDIR')
    const handle = onTarget(() => openSync(target, 'wx'))
    to = handle
    const result = pump(from, tell, (bytes) => onTarget(() => writeAll(handle, bytes)))
    const after = statSync(source)
    if (
      after.size !== result.sizeBytes ||
      before.size !== result.sizeBytes ||
      after.mtimeMs !== before.mtimeMs
    )
      throw withCode('FILE_CHANGED')
    return { ...result, handle }
  } catch (error) {
    if (to !== null) {
      closeQuietly(to)
      discardFile(target)
    }
    throw error
  } finally {
    closeSync(from)
  }
}

function onTarget<Answer>(act: () => Answer): Answer {
  try {
    return act()
  } catch (error) {
    throw Object.assign(error as Error, { ofTarget: true })
  }
}

function closeQuietly(handle: number): void {
  try {
    closeSync(handle)
  } catch {
    // What went wrong before is what is told.
  }
}

export function hashFile(path: string, tell: (bytes: number) => void = () => {}): HashedFile {
  const from = openSync(path, 'r')
  try {
    return pump(from, tell, () => {})
  } finally {
    closeSync(from)
  }
}

function pump(from: number, tell: (bytes: number) => void, write: (bytes: Buffer) => void): HashedFile {
  const hash: Hash = createHash('sha256')
  let sizeBytes = 0
  let told = 0
  for (;;) {
    const read = readSync(from, buffer, 0, bufferBytes, null)
    if (read === 0) break
    const piece = buffer.subarray(0, read)
    hash.update(piece)
    write(piece)
    sizeBytes += read
    if (sizeBytes - told >= tellEveryBytes) {
      tell(sizeBytes)
      told = sizeBytes
    }
  }
  return { sha256: hash.digest('hex'), sizeBytes }
}

/** A write may take only part of the piece when the disk is nearly full. */
function writeAll(to: number, bytes: Buffer): void {
  let written = 0
  while (written < bytes.length) written += writeSync(to, bytes, written)
}

function withCode(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code })
}
