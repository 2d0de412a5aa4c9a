// window.ecoLedgerHost, as renderer/wire/desktopWire.ts expects it: files and folders leave the page and come back as tokens.
import type { IpcRenderer, WebUtils } from 'electron'
import type { Failure } from '../../shared/api/failure.ts'
import { channels, type GivenFile } from './channels.ts'

export interface PageHost {
  fileTokens(files: File[], relativeNames: string[]): Promise<{ tokens: string[]; failures: Failure[] }>
  pickLedgerFolder(purpose: 'open' | 'create'): Promise<string | null>
  pickSavePlace(fileName: string): Promise<string | null>
  saveDownload(download: string, place: string | null): Promise<{ saved: boolean; shownPath: string | null }>
}

export function pageHost(
  ipc: Pick<IpcRenderer, 'invoke'>,
  files: Pick<WebUtils, 'getPathForFile'>,
): PageHost {
  return {
    async fileTokens(given, relativeNames) {
      const list = await Promise.all(
        given.map((file, index) =>
          givenFile(files.getPathForFile(file), file, relativeNames[index] ?? file.name),
        ),
      )
      return ipc.invoke(channels.fileTokens, list)
    },
    pickLedgerFolder: (purpose) => ipc.invoke(channels.pickLedgerFolder, purpose),
    pickSavePlace: (fileName) => ipc.invoke(channels.pickSavePlace, fileName),
    saveDownload: (download, place) => ipc.invoke(channels.saveDownload, { download, place }),
  }
}

/** A file that the page made itself (pasted from the clipboard) has no place on disk; its bytes go instead. */
async function givenFile(path: string, file: File, relativeName: string): Promise<GivenFile> {
  return { relativeName, path, bytes: path === '' ? await file.arrayBuffer() : null }
}
