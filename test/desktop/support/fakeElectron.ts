// Electron as far as the desktop host touches it: what it is told is kept, what it would be asked is answered by the test.
import { EventEmitter } from 'node:events'
import { tmpdir } from 'node:os'
import { vi } from 'vitest'

export interface FakeFrame {
  url: string
}

export class FakeContents extends EventEmitter {
  mainFrame: FakeFrame = { url: 'eco-ledger://app/' }
  openHandler: ((details: { url: string }) => { action: string }) | null = null
  reload = vi.fn()
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler
  }
}

export class FakeWindow extends EventEmitter {
  static all: FakeWindow[] = []
  readonly options: Record<string, unknown> & { webPreferences: Record<string, unknown> }
  readonly webContents = new FakeContents()
  loaded: string[] = []
  destroyed = false
  bounds = { x: 10, y: 20, width: 1200, height: 800 }
  maximized = false
  minimized = false
  restore = vi.fn()
  show = vi.fn()
  focus = vi.fn()
  setProgressBar = vi.fn()
  constructor(options: FakeWindow['options']) {
    super()
    this.options = options
    FakeWindow.all.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  async loadURL(address: string): Promise<void> {
    this.loaded.push(address)
  }
  maximize(): void {
    this.maximized = true
  }
  isMaximized = () => this.maximized
  isMinimized = () => this.minimized
  isDestroyed = () => this.destroyed
  getNormalBounds = () => this.bounds
}

class FakeApp extends EventEmitter {
  isPackaged = true
  paths: Record<string, string> = { documents: tmpdir(), downloads: tmpdir() }
  switches: string[] = []
  sandboxed = false
  locked = true
  handed: unknown = null
  quit = vi.fn()
  exit = vi.fn()
  focus = vi.fn()
  commandLine = { appendSwitch: (word: string) => void this.switches.push(word) }
  ready: () => void = () => {}
  #ready = new Promise<void>((resolve) => {
    this.ready = resolve
  })
  whenReady = () => this.#ready
  enableSandbox(): void {
    this.sandboxed = true
  }
  setPath(name: string, path: string): void {
    this.paths[name] = path
  }
  getPath = (name: string) => this.paths[name]!
  requestSingleInstanceLock(handed: unknown): boolean {
    this.handed = handed
    return this.locked
  }
}
export const app = new FakeApp()
export const BrowserWindow = FakeWindow

export const ipcMain = Object.assign(new EventEmitter(), {
  handlers: new Map<string, (event: unknown, input: unknown) => unknown>(),
  handle(channel: string, handler: (event: unknown, input: unknown) => unknown): void {
    ipcMain.handlers.set(channel, handler)
  },
})

export const dialog = {
  showOpenDialog: vi.fn(
    async (): Promise<{ canceled: boolean; filePaths: string[] }> => ({ canceled: true, filePaths: [] }),
  ),
  showSaveDialog: vi.fn(
    async (): Promise<{ canceled: boolean; filePath: string }> => ({ canceled: true, filePath: '' }),
  ),
  showMessageBox: vi.fn(async (): Promise<{ response: number }> => ({ response: 0 })),
  showErrorBox: vi.fn(),
}

export interface FakeMenuItem {
  label?: string
  role?: string
  type?: string
  accelerator?: string
  enabled?: boolean
  click?: () => void
  submenu?: FakeMenuItem[]
}
export const Menu = {
  shown: [] as FakeMenuItem[],
  popped: [] as FakeMenuItem[][],
  buildFromTemplate: (items: FakeMenuItem[]) => ({ items, popup: () => void Menu.popped.push(items) }),
  setApplicationMenu({ items }: { items: FakeMenuItem[] }): void {
    Menu.shown = items
  },
}

export const protocol = {
  schemes: [] as unknown[],
  registerSchemesAsPrivileged(schemes: unknown[]): void {
    protocol.schemes = schemes
  },
}

type Answer<Given> = (given: Given) => void
type PermissionRequest = (contents: unknown, permission: string, answer: Answer<boolean>) => void
type RequestHearer = (details: { url: string }, answer: Answer<{ cancel: boolean }>) => void
type Protocol = (request: Request) => Promise<Response>

class FakeSession extends EventEmitter {
  permissionRequest: PermissionRequest | null = null
  permissionCheck: (() => boolean) | null = null
  devicePermission: (() => boolean) | null = null
  spelling = true
  request: RequestHearer | null = null
  protocols = new Map<string, Protocol>()
  webRequest = {
    onBeforeRequest: (hear: RequestHearer) => {
      this.request = hear
    },
  }
  protocol = { handle: (scheme: string, answer: Protocol) => void this.protocols.set(scheme, answer) }
  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.permissionRequest = handler
  }
  setPermissionCheckHandler(handler: () => boolean): void {
    this.permissionCheck = handler
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.devicePermission = handler
  }
  setSpellCheckerEnabled(on: boolean): void {
    this.spelling = on
  }
}
export const session = { defaultSession: new FakeSession() }

const display = { id: 1, workArea: { x: 0, y: 0, width: 1366, height: 728 } }
export const screen = {
  displays: [display],
  getPrimaryDisplay: () => screen.displays[0]!,
  getAllDisplays: () => screen.displays,
}

export const shell = { showItemInFolder: vi.fn() }
