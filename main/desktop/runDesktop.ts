// The desktop program from start to end; reads like its table of contents.
import { join } from 'node:path'
import { app, type BrowserWindow, dialog, session } from 'electron'
import { answerSafely } from '../../shared/api/answerSafely.ts'
import { desktopWords } from '../../shared/wording/desktopWords.ts'
import { say } from '../../shared/wording/say.ts'
import type { Door } from '../engine/door.ts'
import { afterFirst } from './afterFirst.ts'
import { answerRequest } from './answerRequest.ts'
import { appScheme } from './appAddress.ts'
import { guardSession } from './guardSession.ts'
import { hardenProgram } from './hardenProgram.ts'
import { hearPage } from './hearPage.ts'
import { keepMenu, offerTextMenu } from './keepMenu.ts'
import { ledgerActions } from './ledgerActions.ts'
import { mendPage } from './mendPage.ts'
import { namedLedger, wordsOf } from './namedLedger.ts'
import { openFirstLedger } from './openFirstLedger.ts'
import { openWindow, type WindowPlaces } from './openWindow.ts'
import { closeInTime, closeWithSession, quitGracefully } from './quitGracefully.ts'
import { type Told, tellFailure } from './tell.ts'
import { openWindowMemory, type WindowMemory } from './windowMemory.ts'

export interface DesktopSettings extends WindowPlaces {
  /** Folder of the built page. */
  renderer: string
  configFolder: string
  /** Where new ledgers are put unless a folder is picked. */
  home: string
  door: Door
}

export async function runDesktop(settings: DesktopSettings): Promise<void> {
  hardenProgram(settings.configFolder)
  const named = namedLedger(wordsOf(process.argv, app.isPackaged), process.cwd())
  // The second start hands its ledger to the first and goes.
  if (!app.requestSingleInstanceLock({ named })) return app.quit()
  const memory = openWindowMemory(join(settings.configFolder, 'window.json'))
  endOnFault(settings.door, memory)
  quitGracefully(settings.door)
  await app.whenReady()
  serve(settings)
  const window = openWindow(settings, memory, !app.isPackaged)
  equip(settings, window, memory, named)
}

function serve({ door, renderer }: DesktopSettings): void {
  const { defaultSession } = session
  guardSession(defaultSession, { developing: !app.isPackaged, downloads: app.getPath('downloads') })
  defaultSession.protocol.handle(appScheme, (request) => answerRequest({ door, renderer }, request))
}

function equip(
  { door, home }: DesktopSettings,
  window: BrowserWindow,
  memory: WindowMemory,
  named: string | null,
): void {
  const language = () => memory.known().language
  const told = (): Told => ({ window, language: language() })
  const run = runner(told)
  const actions = ledgerActions(door, told)
  const build = keepMenu({ door, actions, language, developing: !app.isPackaged, run })
  hearPage({
    door,
    pageDoor: afterFirst(door, () => openFirst(door, told, named)),
    told,
    home,
    setLanguage(spoken) {
      if (spoken === language()) return
      memory.keep({ language: spoken })
      run(build)
    },
  })
  offerTextMenu(window.webContents, language)
  mendPage(window, language, run)
  closeWithSession(window, door)
  welcomeOthers(window, (folder) => run(() => actions.openFolder(folder)))
  run(build)
}

/** A ledger that cannot be opened is told; the page behind the box already offers others. */
async function openFirst(door: Door, told: () => Told, named: string | null): Promise<void> {
  const { window } = told()
  // The sample of a first start takes a few seconds to make.
  window.setProgressBar(2)
  const opened = await answerSafely(() => openFirstLedger(door, named), record)
  if (!window.isDestroyed()) window.setProgressBar(-1)
  if (!opened.ok) void tellFailure(told(), opened.failure)
}

/** A second start comes to the front here, with the ledger that it was given. */
function welcomeOthers(window: BrowserWindow, openFolder: (folder: string) => void): void {
  const come = () => {
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }
  app.on('activate', come)
  app.on('second-instance', (_event, _words, _folder, handed) => {
    come()
    const folder = (handed as { named?: unknown } | null)?.named
    if (typeof folder === 'string') openFolder(folder)
  })
}

const record = (stack: string) => void process.stderr.write(stack)

/** What the menu and the system start and nobody waits for: a bug in it is told and the program goes on. */
function runner(told: () => Told): (action: () => Promise<void>) => void {
  return (action) => {
    void answerSafely(async () => {
      await action()
      return { ok: true, answer: null }
    }, record).then((result) => (result.ok ? undefined : tellFailure(told(), result.failure)))
  }
}

function endOnFault(door: Door, memory: WindowMemory): void {
  const end = (error: unknown) => {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    process.stderr.write(`${stack}\n`)
    const { language } = memory.known()
    const text = say(desktopWords.programFault, language, { problem: message })
    dialog.showErrorBox(desktopWords.product[language], text)
    void closeInTime(door).then(() => app.exit(1))
  }
  process.once('uncaughtException', end)
  process.once('unhandledRejection', end)
}
