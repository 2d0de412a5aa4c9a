// A stand-in for Electron that plays one visit: the page is fetched, asks the engine, exports, and the program is quit.
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { MessageChannel, type MessagePort } from 'node:worker_threads'

type Row = Record<string, unknown>
const nothing = () => {}
// A packed Electron does not count its own script among the words.
process.argv.splice(1, 1)

export const app = Object.assign(new EventEmitter(), {
  isPackaged: true,
  commandLine: { appendSwitch: nothing },
  enableSandbox: nothing,
  setPath: nothing,
  focus: nothing,
  getPath: () => process.env['ECO_LEDGER_HOME']!,
  requestSingleInstanceLock: () => true,
  whenReady: () => new Promise<void>((resolve) => void setImmediate(resolve)),
  exit: (code: number) => process.exit(code),
  quit(): void {
    let prevented = false
    const preventDefault = () => {
      prevented = true
    }
    app.emit('before-quit', { preventDefault })
    if (!prevented) process.exit(0)
  },
})
let answer: (request: Request) => Promise<Response> = async () => Response.error()
export const session = {
  defaultSession: Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: nothing,
    setPermissionCheckHandler: nothing,
    setDevicePermissionHandler: nothing,
    setSpellCheckerEnabled: nothing,
    webRequest: { onBeforeRequest: nothing },
    protocol: {
      handle(_scheme: string, handler: typeof answer): void {
        answer = handler
      },
    },
  }),
}
export const protocol = { registerSchemesAsPrivileged: nothing }
const handlers = new Map<string, (event: unknown, input: unknown) => Promise<unknown>>()
export const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel: string, handler: (event: unknown, input: unknown) => Promise<unknown>) =>
    void handlers.set(channel, handler),
})
/** Nothing should have to be said on this visit. */
export const dialog = {
  showErrorBox: (title: string, text: string) => console.error(title, text),
  async showMessageBox(_window: unknown, { message }: { message: string }) {
    console.error(message)
    return { response: 0 }
  },
}
export const Menu = { buildFromTemplate: nothing, setApplicationMenu: nothing }
export const shell = {}
const display = { id: 1, workArea: { x: 0, y: 0, width: 1366, height: 728 } }
export const screen = { getPrimaryDisplay: () => display, getAllDisplays: () => [display] }

export class BrowserWindow extends EventEmitter {
  webContents = Object.assign(new EventEmitter(), {
    mainFrame: { url: 'eco-ledger://app/' },
    setWindowOpenHandler: nothing,
  })
  options: Row & { icon: string; webPreferences: { preload: string } }
  constructor(options: BrowserWindow['options']) {
    super()
    this.options = options
  }
  setProgressBar = nothing
  isDestroyed = () => false
  getNormalBounds = () => display.workArea
  isMaximized = () => false
  async loadURL(address: string): Promise<void> {
    // As a real page: only after the program has put up its ears.
    setImmediate(() =>
      visit(this, address).catch((error: Error) => {
        console.error(error)
        process.exit(1)
      }),
    )
  }
}

type Call = (operation: string, input: unknown) => Promise<Row>

async function visit(window: BrowserWindow, address: string): Promise<void> {
  const call = openLine(window)
  const seen = {
    ...(await lookAtPage(window, address)),
    state: await call('app.state', {}),
    ...(await lookAtEvidence(window, address, call)),
    exported: (await call('export.workbook', {}))['fileName'],
  }
  process.stdout.write(`${JSON.stringify(seen)}\n`)
  app.emit('window-all-closed')
}

async function lookAtPage(window: BrowserWindow, address: string): Promise<Row> {
  const page = await answer(new Request(address))
  const html = await page.text()
  const script = /src="\.\/(assets\/[^"]+)"/.exec(html)?.[1] ?? 'none'
  return {
    page: page.status,
    title: /<title>(.*)<\/title>/.exec(html)?.[1],
    script: (await answer(new Request(`${address}${script}`))).status,
    preload: readFileSync(window.options.webPreferences.preload, 'utf8').includes('ecoLedgerHost'),
    icon: readFileSync(window.options.icon).subarray(1, 4).toString(),
  }
}

/** A stored PDF is read in part and whole, and a changed copy of it taken in: its pages are counted by a worker. */
async function lookAtEvidence(window: BrowserWindow, address: string, call: Call): Promise<Row> {
  const rows = (await call('evidence.list', { limit: 500 }))['rows'] as { fileName: string; sha256: string }[]
  const { sha256 } = rows.find(({ fileName }) => fileName.endsWith('.pdf'))!
  const pdf = `${address}evidence/${sha256}/a.pdf`
  const part = await answer(new Request(pdf, { headers: { range: 'bytes=0-4' } }))
  const whole = await (await answer(new Request(pdf))).arrayBuffer()
  const bytes = new Uint8Array([...new Uint8Array(whole), 10]).buffer
  const given = [{ relativeName: '另一份.pdf', path: '', bytes }]
  const { tokens } = (await handlers.get('ecoLedger.fileTokens')!(eventOf(window), given)) as Row
  const [taken] = (await call('evidence.add', { tokens }))['files'] as { id: string }[]
  const added = (await call('evidence.get', { evidence: taken!.id }))['evidence'] as Row
  return { evidence: rows.length, part: [part.status, await part.text()], countedPages: added['pages'] }
}

const eventOf = ({ webContents }: BrowserWindow) => ({
  sender: webContents,
  senderFrame: webContents.mainFrame,
})

function openLine(window: BrowserWindow): Call {
  const { port1, port2 } = new MessageChannel()
  ipcMain.emit('ecoLedger.port', { ...eventOf(window), ports: [port2 as MessagePort] })
  let last = 0
  const waiting = new Map<number, (result: { ok: boolean; answer?: unknown }) => void>()
  port1.on('message', ({ id, result }: { id?: number; result: { ok: boolean; answer?: unknown } }) => {
    if (id !== undefined) waiting.get(id)!(result)
  })
  return async (operation, input) => {
    const id = ++last
    const result = await new Promise<{ ok: boolean; answer?: unknown }>((resolve) => {
      waiting.set(id, resolve)
      port1.postMessage({ id, operation, input })
    })
    if (!result.ok) throw new Error(`${operation}: ${JSON.stringify(result)}`)
    return result.answer as Row
  }
}
