// Copies one file while hashing it, and notices when it changes under the copy.
import { createHash, type Hash } from 'node:crypto'
import { closeSync, fstatSync, fsyncSync, openSync, readSync, statSync, writeSync } from 'node:fs'
import { discardFile } from './discardFile.ts'

const bufferBytes = 1 << 20
const tellEveryBytes = 64 << 20
const buffer = Buffer.allocUnsafe(bufferBytes)

export interface HashedFile {
  sha256: string
  sizeBytes: number
}

/**
 * Thrown with code FILE_CHANGED when size or time of the source moved while it was read; what the disk of the target
 * says is marked `ofTarget`, so that nobody is sent to look at a file that is sound.
 */
export function copyHashed(source: string, target: string, tell: (bytes: number) => void): HashedFile {
  const from = openSync(source, 'r')
  let to: number | null = null
  let made = false
  try {
    const before = fstatSync(from)
    if (before.isDirectory()) throw withCode('EISDIR')
    const copy = onTarget(() => openSync(target, 'wx'))
    to = copy
    made = true
    const result = pump(from, tell, (bytes) => onTarget(() => writeAll(copy, bytes)))
    const after = statSync(source)
    if (
      after.size !== result.sizeBytes ||
      before.size !== result.sizeBytes ||
      after.mtimeMs !== before.mtimeMs
    )
      throw withCode('FILE_CHANGED')
    onTarget(() => fsyncSync(copy))
    to = null
    onTarget(() => closeSync(copy))
    return result
  } catch (error) {
    if (to !== null) closeQuietly(to)
    if (made) discardFile(target)
    throw error
  } finally {
    closeSync(from)
  }
}

/** A network share may report only here that it could not keep what it was given. */
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
