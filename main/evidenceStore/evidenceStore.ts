// Where the bytes of evidence lie: one file a SHA-256, read-only, never altered and never deleted by the program.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '../../shared/api/failure.ts'
import { adoptFile } from './adoptFile.ts'
import { checkStored, type StoredSize } from './checkStored.ts'
import { copyFilesIn } from './copyFilesIn.ts'
import { discardFile } from './discardFile.ts'
import { receiveStream } from './receiveStream.ts'
import { fileOfHash, incomingFolder, listStored, locateAll, makeIncoming, namesIn } from './storedPaths.ts'
import { type FileProblem, verifyFiles } from './verifyFiles.ts'

/** A file that was streamed or copied to the incoming folder and waits to be adopted. */
export interface Incoming {
  /** Path inside the dropped folder, or the bare name. */
  relativeName: string
  fileName: string
  temporaryPath: string
  sha256: string
  sizeBytes: number
}
/** A file that lies in the store. */
export interface Copied {
  fileName: string
  sha256: string
  sizeBytes: number
  path: string
}
export interface SourceFile {
  path: string
  relativeName: string
}
export interface RunOptions {
  progress: (done: number, total: number, current: string) => void
  signal: AbortSignal
}

export interface EvidenceStore {
  /** Streams bytes to the incoming folder while hashing. Failures: emptyFile, diskFull, uploadBroken, placeUnreadable. */
  receive(relativeName: string, bytes: AsyncIterable<Uint8Array>): Promise<Result<Incoming>>
  /** Moves an incoming file to its place; durable when it answers. */
  adopt(incoming: Pick<Incoming, 'temporaryPath' | 'fileName' | 'sha256'>): Promise<Result<{ path: string }>>
  /** Copies files in with their hashes; one result a file, in order. The originals are only read. */
  copyIn(files: SourceFile[], options: RunOptions): Promise<Result<Copied>[]>
  /** Where the file of a hash lies, or null. */
  pathOf(sha256: string): string | null
  /** Where every stored file lies: one look at the folders for thousands of files. */
  paths(): ReadonlyMap<string, string>
  /** Re-hashes every file named. */
  verify(sha256s: string[], options: RunOptions): Promise<FileProblem[]>
  /** Hashes of those that are missing or altered; cheap: only files that look touched are hashed again. */
  checkStored(files: StoredSize[]): Promise<Set<string>>
  /** Stored files that no record names. */
  strays(known: ReadonlySet<string>): Promise<string[]>
  close(): Promise<void>
}

export function openEvidenceStore(ledgerFolder: string, options: { readOnly: boolean }): EvidenceStore {
  const root = join(ledgerFolder, 'evidence')
  if (!options.readOnly) {
    makeIncoming(root)
    clearIncoming(root)
  }
  return {
    receive: (relativeName, bytes) => receiveStream(root, relativeName, bytes),
    adopt: (incoming) => adoptFile(root, incoming),
    copyIn: (files, run) => copyFilesIn(root, files, run),
    pathOf: (sha256) => fileOfHash(root, sha256),
    paths: () => locateAll(root),
    verify: (sha256s, run) => verifyFiles(root, sha256s, run),
    checkStored: (files) => checkStored(root, files, options.readOnly),
    strays: async (known) => listStored(root).filter((sha256) => !known.has(sha256)),
    close: async () => {
      if (!options.readOnly) clearIncoming(root)
    },
  }
}

/**
 * Only the holder of the ledger's lock comes here, so whatever lies in the incoming folder is left from a crash.
 * A disk that refuses does not keep the ledger from being opened or closed.
 */
function clearIncoming(root: string): void {
  const incoming = incomingFolder(root)
  if (existsSync(incoming)) for (const name of namesIn(incoming)) discardFile(join(incoming, name))
}
