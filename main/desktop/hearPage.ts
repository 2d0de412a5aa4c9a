// What the page's preload may ask of the main process. Whoever else asks is refused.
import { basename, dirname } from 'node:path'
import { type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { Language } from '../../shared/wording/say.ts'
import type { Door } from '../engine/door.ts'
import { isPage } from './appAddress.ts'
import { channels, type GivenFile } from './channels.ts'
import { giveFiles } from './giveFiles.ts'
import { pickLedgerFolder } from './pickLedgerFolder.ts'
import { pickTarget, saveDownload } from './saveDownload.ts'
import { type ServedPort, servePort } from './servePort.ts'
import type { Told } from './tell.ts'

export interface PageHearing {
  /** Files, folders and downloads. */
  door: Door
  /** What the page's port is answered by. */
  pageDoor: Pick<Door, 'call' | 'listen'>
  told: () => Told
  home: string
  setLanguage(language: Language): void
}

export function hearPage({ door, pageDoor, told, home, setLanguage }: PageHearing): void {
  const mayAsk = (event: IpcMainEvent | IpcMainInvokeEvent) => isOwnPage(event, told().window.webContents)
  const answer = (channel: string, handle: (input: unknown) => Promise<unknown>) =>
    ipcMain.handle(channel, (event, input: unknown) => {
      if (!mayAsk(event)) throw new Error(`${channel}: foreign sender`)
      return handle(input)
    })
  answer(channels.fileTokens, (input) => giveFiles(door, givenFiles(input)))
  answer(channels.pickLedgerFolder, (input) =>
    pickLedgerFolder(door, told(), input === 'create' ? 'create' : 'open', home),
  )
  const places = new Map<string, string>()
  answer(channels.pickSavePlace, async (input) => {
    const target = await pickTarget(told(), basename(String(input)))
    if (target === null) return null
    const place = door.registerFolder(dirname(target), 'parent')
    places.set(place, target)
    return place
  })
  answer(channels.saveDownload, (input) => {
    const { download, place } = (input ?? {}) as { download?: unknown; place?: unknown }
    return saveDownload(door, told(), String(download), places.get(String(place)) ?? null)
  })
  ipcMain.on(channels.language, (event, input: unknown) => {
    if (mayAsk(event)) setLanguage(String(input).startsWith('en') ? 'en' : 'zh')
  })
  ipcMain.on(channels.port, (event) => {
    const [port] = event.ports
    if (!port) return
    if (mayAsk(event)) servePort(pageDoor, port as ServedPort)
    else port.close()
  })
}

/** The page of our own window, in its main frame, still at its own address. */
function isOwnPage(event: IpcMainEvent | IpcMainInvokeEvent, own: Electron.WebContents): boolean {
  const { sender, senderFrame } = event
  return sender === own && senderFrame !== null && senderFrame === sender.mainFrame && isPage(senderFrame.url)
}

/** What does not look like files is left out, whatever the page sends. */
function givenFiles(input: unknown): GivenFile[] {
  if (!Array.isArray(input)) return []
  return input.flatMap((entry: Partial<GivenFile> | null): GivenFile[] => {
    const { relativeName, path, bytes } = entry ?? {}
    if (typeof relativeName !== 'string' || typeof path !== 'string') return []
    if (isBytes(bytes)) return [{ relativeName, path: '', bytes }]
    return path === '' ? [] : [{ relativeName, path, bytes: null }]
  })
}

function isBytes(found: unknown): found is ArrayBuffer {
  return found instanceof ArrayBuffer
}
