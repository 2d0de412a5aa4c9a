// Tokens stand for files and folders at the border: no path crosses from a page into the engine.
import { randomBytes } from 'node:crypto'

/** A file that may be added to the ledger: already streamed in, or still at its own place. */
export type TokenFile =
  | {
      type: 'incoming'
      relativeName: string
      fileName: string
      temporaryPath: string
      sha256: string
      sizeBytes: number
    }
  | { type: 'path'; relativeName: string; path: string }

export interface TokenBook {
  keepFile(file: TokenFile): string
  file(token: string): TokenFile | null
  /** Forgets a token once its file is in the ledger. */
  drop(token: string): void
  keepDownload(path: string, fileName: string): string
  download(token: string): { path: string; fileName: string } | null
  /** Everything that was made for downloading. */
  downloads(): { path: string; fileName: string }[]
  keepFolder(path: string, meaning: 'exact' | 'parent'): string
  folder(token: string): { path: string; meaning: 'exact' | 'parent' } | null
}

export function createTokenBook(): TokenBook {
  const files = new Map<string, TokenFile>()
  const downloads = new Map<string, { path: string; fileName: string }>()
  const folders = new Map<string, { path: string; meaning: 'exact' | 'parent' }>()
  const keep = <Kept>(book: Map<string, Kept>, kept: Kept): string => {
    const token = randomBytes(18).toString('base64url')
    book.set(token, kept)
    return token
  }
  return {
    keepFile: (file) => keep(files, file),
    file: (token) => files.get(token) ?? null,
    drop: (token) => void files.delete(token),
    keepDownload: (path, fileName) => keep(downloads, { path, fileName }),
    download: (token) => downloads.get(token) ?? null,
    downloads: () => [...downloads.values()],
    keepFolder: (path, meaning) => keep(folders, { path, meaning }),
    folder: (token) => folders.get(token) ?? null,
  }
}
