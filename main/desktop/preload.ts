// Preload script, in the sandbox and apart from the page's world: hands the page its host and the port to the engine.
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { channels, greeting } from './channels.ts'
import { pageHost } from './pageHost.ts'

// The few parts of the page's world that this script touches; main/ is compiled without the browser's types.
declare const window: {
  addEventListener(
    type: 'message' | 'DOMContentLoaded',
    hear: (event: { source: unknown; data: unknown }) => void,
  ): void
  postMessage(message: unknown, origin: string, transfer: unknown[]): void
}
declare const document: { documentElement: { lang: string } }
declare const MutationObserver: new (
  changed: () => void,
) => { observe(target: unknown, what: { attributes: true; attributeFilter: string[] }): void }

contextBridge.exposeInMainWorld('ecoLedgerHost', pageHost(ipcRenderer, webUtils))

// A page that was loaded again asks again: each gets a line of its own.
window.addEventListener('message', ({ source, data }) => {
  if (source !== window || data !== greeting.pageReady) return
  const { port1, port2 } = new MessageChannel()
  ipcRenderer.postMessage(channels.port, null, [port1])
  window.postMessage(greeting.port, '*', [port2])
})

// The page says its language on <html lang>; menus and dialogs follow.
window.addEventListener('DOMContentLoaded', () => {
  const tell = () => ipcRenderer.send(channels.language, document.documentElement.lang)
  new MutationObserver(tell).observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['lang'],
  })
  tell()
})
