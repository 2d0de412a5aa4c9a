// The desktop's wire: calls over the MessagePort that the preload script hands over, files by path tokens.
import type { Failure } from '../../shared/api/failure.ts'
import type { OutgoingFile, PageWire } from './pageWire.ts'
import { openPortWire, type Port } from './portWire.ts'

/** What the preload script puts on the window; no path ever comes back through it. */
export interface DesktopHost {
  fileTokens(files: File[], relativeNames: string[]): Promise<{ tokens: string[]; failures: Failure[] }>
  pickLedgerFolder(purpose: 'open' | 'create'): Promise<string | null>
  pickSavePlace(fileName: string): Promise<string | null>
  saveDownload(download: string, place: string | null): Promise<{ saved: boolean; shownPath: string | null }>
}
declare global {
  interface Window {
    ecoLedgerHost?: DesktopHost
  }
}

export async function openDesktopWire(host: DesktopHost): Promise<PageWire> {
  const port = await new Promise<MessagePort>((resolve) => {
    const hear = (event: MessageEvent) => {
      if (event.source !== window || event.data !== 'ecoLedgerPort' || !event.ports[0]) return
      window.removeEventListener('message', hear)
      resolve(event.ports[0])
    }
    window.addEventListener('message', hear)
    window.postMessage('ecoLedgerPageReady', '*')
  })
  return {
    ...openPortWire(port as unknown as Port),
    host: {
      kind: 'desktop',
      giveFiles: (files: OutgoingFile[]) =>
        host.fileTokens(
          files.map(({ file }) => file),
          files.map(({ relativeName }) => relativeName),
        ),
      pickLedgerFolder: (purpose) => host.pickLedgerFolder(purpose),
      evidenceUrl: (sha256, fileName) =>
        `eco-ledger://app/evidence/${sha256}/${encodeURIComponent(fileName)}`,
      async pickSavePlace(fileName) {
        const beside = await host.pickSavePlace(fileName)
        return beside === null ? null : { beside }
      },
      saveDownload: (download, _fileName, place) => host.saveDownload(download, place ?? null),
    },
  }
}
