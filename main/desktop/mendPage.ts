// A page that died is loaded again with a word; one that hangs may be. The ledger is safe in the main process.
import type { BrowserWindow } from 'electron'
import { desktopWords } from '../../shared/wording/desktopWords.ts'
import type { Language } from '../../shared/wording/say.ts'
import { loadPage } from './openWindow.ts'
import { ask, tell } from './tell.ts'

const mostReloads = 3
const withinMilliseconds = 60_000

export function mendPage(
  window: BrowserWindow,
  language: () => Language,
  run: (action: () => Promise<void>) => void,
  now: () => number = Date.now,
): void {
  let gone: number[] = []
  let asking = false
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    gone = [...gone.filter((time) => now() - time < withinMilliseconds), now()]
    const told = { window, language: language() }
    // Loading again for ever would only flicker.
    if (gone.length > mostReloads) {
      run(() => tell(told, 'error', desktopWords.pageKeepsFailing, { reason }))
      return
    }
    loadPage(window)
    run(() => tell(told, 'warning', desktopWords.pageGone, { reason }))
  })
  window.on('unresponsive', () => {
    if (asking) return
    asking = true
    run(async () => {
      const answers = [desktopWords.loadAgain, desktopWords.wait]
      const chosen = await ask(
        { window, language: language() },
        'warning',
        desktopWords.pageStuck,
        {},
        answers,
      )
      asking = false
      if (chosen === 0 && !window.isDestroyed()) window.webContents.reload()
    })
  })
}
