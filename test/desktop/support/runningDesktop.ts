// The desktop program run for one test: real office, real files, the window and the dialogs from fakeElectron.
import { join } from 'node:path'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { expect, onTestFinished, vi } from 'vitest'
import { runDesktop } from '../../../main/desktop/runDesktop.ts'
import { openPortWire, type Port } from '../../../renderer/wire/portWire.ts'
import type { Wire } from '../../../shared/api/wire.ts'
import { putFile } from '../../main/support/officeCalls.ts'
import { officeWithLedger, type TestOffice, testOffice } from '../../main/support/testOffice.ts'
import * as electron from './fakeElectron.ts'

export interface RunningDesktop extends TestOffice {
  window: electron.FakeWindow
  /** An event of the page's main frame. */
  fromPage: { sender: unknown; senderFrame: unknown }
  /** What the preload asks; refused ones reject. */
  ask(channel: string, input?: unknown): Promise<unknown>
  /** The page's own line to the engine. */
  openWire(): Wire
  configFolder: string
}

/** Forgets what an earlier start in this file left behind. */
export function resetElectron(): void {
  electron.app.removeAllListeners()
  electron.app.handed = null
  electron.app.locked = true
  electron.app.isPackaged = true
  electron.ipcMain.removeAllListeners()
  electron.ipcMain.handlers.clear()
  electron.session.defaultSession.removeAllListeners()
  electron.FakeWindow.all = []
  electron.Menu.popped = []
  vi.clearAllMocks()
}

export async function runningDesktop(
  words: string[] = [],
  folder?: string,
  built?: string,
): Promise<RunningDesktop> {
  resetElectron()
  const office = testOffice(folder === undefined ? {} : { folder })
  const renderer = built ?? join(office.folder, 'renderer')
  if (!built) putFile(renderer, 'index.html', '<!doctype html><title>生态创建台账</title>')
  const before = process.listeners('uncaughtException').length
  const argv = vi.spyOn(process, 'argv', 'get').mockReturnValue(['eco-ledger', ...words])
  onTestFinished(() => {
    argv.mockRestore()
    for (const event of ['uncaughtException', 'unhandledRejection'] as const)
      for (const listener of process.listeners(event as 'uncaughtException').slice(before))
        process.removeListener(event, listener)
  })
  const configFolder = join(office.folder, 'config')
  const places = { preload: '/preload.cjs', icon: '/icon.png', renderer, configFolder, home: office.home }
  electron.app.ready()
  await runDesktop({ ...places, door: office.door })
  const [window] = electron.FakeWindow.all as [electron.FakeWindow]
  const fromPage = { sender: window?.webContents, senderFrame: window?.webContents.mainFrame }
  const ask = async (channel: string, input?: unknown) =>
    electron.ipcMain.handlers.get(channel)!(fromPage, input)
  const openWire = () => {
    const { port1, port2 } = new MessageChannel()
    onTestFinished(() => port1.close())
    electron.ipcMain.emit('ecoLedger.port', { ...fromPage, ports: [port2] })
    return openPortWire(port1 as MessagePort as unknown as Port)
  }
  return { ...office, window, fromPage, ask, openWire, configFolder }
}

/** The entry of the shown menu with these words. */
export function menuItem(label: string): electron.FakeMenuItem {
  const find = (items: electron.FakeMenuItem[]): electron.FakeMenuItem | undefined =>
    items.find((item) => item.label === label) ??
    items.map((item) => (item.submenu ? find(item.submenu) : undefined)).find((item) => item !== undefined)
  const found = find(electron.Menu.shown)
  expect(found, `menu entry ${label}`).toBeDefined()
  return found!
}

/** Chooses a menu entry and waits until what it started has come to rest. */
export async function choose(label: string, until: () => void): Promise<void> {
  menuItem(label).click!()
  await vi.waitFor(until, { timeout: 30_000 })
}

/** The name of the ledger that the page sees. */
export async function shownLedger({ openWire }: RunningDesktop): Promise<string | null> {
  const state = await openWire().call('app.state', {})
  return state.ok ? (state.answer.ledger?.name ?? null) : state.failure.code
}

/** A ledger that another office made and closed. */
export async function closedLedger(): Promise<string> {
  const office = await officeWithLedger()
  await office.door.close()
  return office.ledger
}
