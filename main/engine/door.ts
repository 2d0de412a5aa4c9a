// The one door of the program: every host (desktop, web, command line) carries exactly this.
import type { Result } from '../../shared/api/failure.ts'
import type { Announcement } from '../../shared/api/wire.ts'

export interface ServedFile {
  path: string
  fileName: string
}

export interface Door {
  /** Checks the input, runs the operation and answers. Expected failures are values; bugs throw. */
  call(operation: string, input: unknown, by?: string): Promise<Result<unknown>>
  /** Hears commits, another ledger and progress. Returns the function that stops it. */
  listen(hear: (announcement: Announcement) => void): () => void
  /** Streams an upload into the open ledger while hashing; the token stands for the file until it is added. */
  receiveFile(relativeName: string, bytes: AsyncIterable<Uint8Array>): Promise<Result<{ token: string }>>
  /**
   * Files or folders from a picker, a drop or the command line; folders are walked.
   * relativeNames: how single files lay in the folder that was dropped.
   */
  registerPaths(paths: string[], relativeNames?: string[]): Promise<Result<{ tokens: string[] }>>
  /** exact: this folder is (or becomes) the ledger; parent: app.create makes the ledger's folder inside it. */
  registerFolder(path: string, meaning: 'exact' | 'parent'): string
  /** A stored version of evidence in the open ledger. */
  evidenceFile(sha256: string): ServedFile | null
  /** What an export made. */
  downloadFile(token: string): ServedFile | null
  close(): Promise<void>
}
