// The one window: shut off from Node and from the world, standing where it was left.
import { BrowserWindow, screen } from 'electron'
import { desktopWords } from '../../shared/wording/desktopWords.ts'
import { pageAddress } from './appAddress.ts'
import { boundsOnScreen, leastSize } from './boundsOnScreen.ts'
import type { WindowMemory } from './windowMemory.ts'

export interface WindowPlaces {
  preload: string
  icon: string
}

/** Shown at once in the page's own colour; the ledger is opened when the page asks its first question. */
export function openWindow(places: WindowPlaces, memory: WindowMemory, developing: boolean): BrowserWindow {
  const { bounds, maximized, language } = memory.known()
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  const window = new BrowserWindow({
    ...boundsOnScreen(
      bounds,
      [main, ...others].map(({ workArea }) => workArea),
    ),
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    title: desktopWords.product[language],
    icon: places.icon,
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: places.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: developing,
    },
  })
  if (maximized) window.maximize()
  window.on('close', () => {
    memory.keep({ bounds: window.getNormalBounds(), maximized: window.isMaximized() })
  })
  loadPage(window)
  return window
}

/** A load that another one overtakes is given up by Chromium with an error; nothing is lost by it. */
export function loadPage(window: BrowserWindow): void {
  window.loadURL(pageAddress).catch((error: Error) => void process.stderr.write(`${error.message}\n`))
}
