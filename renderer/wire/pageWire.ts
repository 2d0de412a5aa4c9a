// The wire as the page has it: the one door plus what only the host around the page can do.
import type { Failure } from '../../shared/api/failure.ts'
import type { Wire } from '../../shared/api/wire.ts'

export interface PageWire extends Wire {
  host: HostPart
}

/** A file on its way in, with its path inside the dropped folder. */
export interface OutgoingFile {
  file: File
  relativeName: string
}

/** No path ever reaches the page: files and folders are tokens. */
export interface HostPart {
  kind: 'desktop' | 'web'
  /** Hands dropped or chosen files to the engine; progress is the share 0–1 of all bytes. */
  giveFiles(
    files: OutgoingFile[],
    progress?: (share: number, current: string) => void,
    signal?: AbortSignal,
  ): Promise<{ tokens: string[]; failures: Failure[] }>
  /** Asks for a folder; null where the host cannot or the person cancelled. */
  pickLedgerFolder(purpose: 'open' | 'create'): Promise<string | null>
  /** Where the page may read a stored version of evidence. */
  evidenceUrl(sha256: string, fileName: string): string
  /**
   * Asks where an export is to lie, before it is made: its links are relative to that place. null: cancelled;
   * beside undefined: the host does not know, as in a browser.
   */
  pickSavePlace(fileName: string): Promise<{ beside: string | undefined } | null>
  /** Saves what an export made: a download in the browser, a save dialog on the desktop. */
  saveDownload(
    download: string,
    fileName: string,
    place?: string,
  ): Promise<{ saved: boolean; shownPath: string | null }>
}
