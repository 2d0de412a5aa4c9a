// What an office holds while the program runs: its settings, the tokens at the border, and the ledger that is open.
import type { Announcement } from '../../shared/api/wire.ts'
import type { OfficeSettings } from './officeSettings.ts'
import type { OpenedLedger } from './openLedger.ts'
import type { TokenBook } from './tokenBook.ts'

export interface OfficeState {
  /** Folder `resources/` of the program. */
  resources: string
  /** Where new ledgers are put unless a folder is picked. */
  home: string
  version: string
  /** read: look without a lock (command-line queries while the window is open). */
  mode: 'write' | 'read'
  settings: OfficeSettings
  tokens: TokenBook
  now: () => Date
  newId: () => string
  opened: OpenedLedger | null
  jobs: Map<string, AbortController>
  announce: (announcement: Announcement) => void
  /** Making, opening and closing happen one after the other: two at once would each think the other's ledger is not there. */
  turn: Promise<unknown>
}
