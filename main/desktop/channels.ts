// The few lines between the preload script and the main process, and the words the page and the preload greet with.

export const channels = {
  port: 'ecoLedger.port',
  fileTokens: 'ecoLedger.fileTokens',
  pickLedgerFolder: 'ecoLedger.pickLedgerFolder',
  pickSavePlace: 'ecoLedger.pickSavePlace',
  saveDownload: 'ecoLedger.saveDownload',
  language: 'ecoLedger.language',
} as const

/** Said by renderer/wire/desktopWire.ts and answered with the port. */
export const greeting = { pageReady: 'ecoLedgerPageReady', port: 'ecoLedgerPort' } as const

/** One file on its way in: its place on disk, or its bytes where it has none (a picture from the clipboard). */
export interface GivenFile {
  relativeName: string
  path: string
  bytes: ArrayBuffer | null
}
