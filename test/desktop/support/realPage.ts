// The built page in real Chromium with the built preload in a world of its own, as Electron has them; the lines between
// preload and main process run over the debugger instead of Electron's IPC.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import * as electron from './fakeElectron.ts'
import type { RunningDesktop } from './runningDesktop.ts'

const preload = fileURLToPath(new URL('../../../dist/preload/preload.cjs', import.meta.url))
const world = 'preload'
/** Chromium knows no eco-ledger://; a name of this machine counts as secure as well. */
const address = 'http://app.localhost/'

export interface RealPage {
  page: Page
  faults: string[]
}

export async function openRealPage(browser: Browser, desktop: RunningDesktop): Promise<RealPage> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 728 }, locale: 'zh-CN' })
  onTestFinished(() => context.close())
  const answer = electron.session.defaultSession.protocols.get('eco-ledger')!
  await context.route('**/*', async (route) => {
    const { pathname, origin } = new URL(route.request().url())
    if (`${origin}/` !== address) return route.abort()
    const response = await answer(new Request(`eco-ledger://app${pathname}`))
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    })
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.addInitScript(exposeHost)
  await connect(await context.newCDPSession(page), desktop)
  await page.goto(address)
  return { page, faults }
}

/** What contextBridge puts into the page's own world: each call crosses to the preload's and back. */
function exposeHost(): void {
  const cross =
    (method: string) =>
    (...given: unknown[]) =>
      new Promise((resolve) => {
        const call = Math.random()
        const hear = ({ data }: MessageEvent) => {
          if (data?.hostAnswer !== call) return
          window.removeEventListener('message', hear)
          resolve(data.result)
        }
        window.addEventListener('message', hear)
        window.postMessage({ hostCall: call, method, given }, '*')
      })
  const host = Object.fromEntries(
    ['fileTokens', 'pickLedgerFolder', 'pickSavePlace', 'saveDownload'].map((method) => [
      method,
      cross(method),
    ]),
  )
  Object.assign(window, { ecoLedgerHost: host })
}

/** Electron as a sandboxed preload sees it; `toMain` is the debugger's binding. */
function previewOfElectron(folder: string) {
  const scope = window as unknown as { toMain(text: string): void; fromMain?: (message: Answer) => void }
  interface Answer {
    reply?: number
    result?: unknown
    port?: number
    data?: unknown
  }
  // The debugger's line carries text; Electron's carries bytes as they are.
  const asText = (_key: string, value: unknown) =>
    value instanceof ArrayBuffer ? { theseBytes: [...new Uint8Array(value)] } : value
  const tell = (message: unknown) => scope.toMain(JSON.stringify(message, asText))
  const waiting = new Map<number, (result: unknown) => void>()
  const ports: globalThis.MessagePort[] = []
  scope.fromMain = ({ reply, result, port, data }) => {
    if (reply !== undefined) waiting.get(reply)?.(result)
    if (port !== undefined) ports[port]?.postMessage(data)
  }
  type Api = Record<string, (...given: unknown[]) => Promise<unknown>>
  return {
    contextBridge: {
      exposeInMainWorld: (_name: string, api: Api) =>
        window.addEventListener('message', async ({ data }) => {
          if (data?.hostCall === undefined) return
          const result = await api[data.method]!(...data.given)
          window.postMessage({ hostAnswer: data.hostCall, result }, '*')
        }),
    },
    ipcRenderer: {
      invoke: (channel: string, input: unknown) =>
        new Promise((resolve) => {
          waiting.set(waiting.size, resolve)
          tell({ invoke: waiting.size - 1, channel, input })
        }),
      send: (channel: string, input: unknown) => tell({ send: channel, input }),
      postMessage(_channel: string, _message: unknown, [port]: globalThis.MessagePort[]) {
        const number = ports.push(port!) - 1
        port!.onmessage = ({ data }) => tell({ port: number, data })
        tell({ open: number })
      },
    },
    webUtils: { getPathForFile: ({ name }: File) => (name === 'image.png' ? '' : `${folder}/${name}`) },
  }
}

interface FromPreload {
  invoke?: number
  channel?: string
  input?: unknown
  send?: string
  open?: number
  port?: number
  data?: unknown
}

const fromText = (_key: string, value: { theseBytes?: number[] } | null) =>
  value?.theseBytes ? new Uint8Array(value.theseBytes).buffer : value

async function connect(debug: CDPSession, desktop: RunningDesktop): Promise<void> {
  let where = 0
  let ports: MessagePort[] = []
  const answer = (message: unknown) =>
    void debug
      .send('Runtime.evaluate', { contextId: where, expression: `fromMain(${JSON.stringify(message)})` })
      // The page was left or loaded again meanwhile.
      .catch(() => undefined)
  debug.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name !== world) return
    where = context.id
    for (const port of ports) port.close()
    ports = []
  })
  debug.on('Runtime.bindingCalled', ({ payload }) => {
    const { invoke, channel, input, send, open, port, data } = JSON.parse(payload, fromText) as FromPreload
    if (invoke !== undefined)
      void desktop.ask(channel!, input).then((result) => answer({ reply: invoke, result }))
    if (send !== undefined) electron.ipcMain.emit(send, desktop.fromPage, input)
    if (port !== undefined) ports[port]?.postMessage(data)
    if (open === undefined) return
    const { port1, port2 } = new MessageChannel()
    ports[open] = port1
    port1.on('message', (said: unknown) => answer({ port: open, data: said }))
    electron.ipcMain.emit('ecoLedger.port', { ...desktop.fromPage, ports: [port2] })
  })
  onTestFinished(() => {
    for (const port of ports) port.close()
  })
  await debug.send('Page.enable')
  await debug.send('Runtime.enable')
  await debug.send('Runtime.addBinding', { name: 'toMain', executionContextName: world })
  const folder = JSON.stringify(desktop.folder)
  const source = `((shell) => { const require = () => shell
${readFileSync(preload, 'utf8')} })((${previewOfElectron})(${folder}))`
  await debug.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: world })
}
