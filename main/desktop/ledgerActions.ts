// What the menu does with ledgers; everything goes through the one door, the page hears of it by announcement.
import { dirname } from 'node:path'
import { app, shell } from 'electron'
import type { Result } from '../../shared/api/failure.ts'
import type { AppState, ExportAnswer } from '../../shared/api/views.ts'
import { desktopWords } from '../../shared/wording/desktopWords.ts'
import type { Door } from '../engine/door.ts'
import { openNamed } from './openFirstLedger.ts'
import { pickLedgerFolder } from './pickLedgerFolder.ts'
import { copyOrTell, pickTarget } from './saveDownload.ts'
import { ask, type Told, tell, tellFailure } from './tell.ts'

export interface LedgerActions {
  open(): Promise<void>
  openFolder(folder: string): Promise<void>
  openRecent(id: string): Promise<void>
  openSample(): Promise<void>
  close(): Promise<void>
  showFolder(): Promise<void>
  exportWorkbook(): Promise<void>
  about(): Promise<void>
}

/** `told` is asked anew each time: the language may have changed since. */
export function ledgerActions(door: Door, told: () => Told): LedgerActions {
  const state = async () => answerOf<AppState>(await door.call('app.state', {}))
  const carryOut = async (result: Promise<Result<unknown>>) => {
    const done = await result
    if (!done.ok) await tellFailure(told(), done.failure)
  }
  return {
    async open() {
      const folderToken = await pickLedgerFolder(door, told(), 'open', (await state()).shownHome)
      if (folderToken !== null) await carryOut(door.call('app.open', { folderToken }))
    },
    openFolder: (folder) => carryOut(openNamed(door, folder)),
    openRecent: (recent) => carryOut(door.call('app.open', { recent })),
    openSample: () => carryOut(door.call('app.openSample', {})),
    close: () => carryOut(door.call('app.close', {})),
    async showFolder() {
      const { ledger } = await state()
      if (ledger) shell.showItemInFolder(ledger.shownFolder)
    },
    exportWorkbook: () => exportBeside(door, state, told),
    about: async () => about(await state(), told()),
  }
}

/** The place is asked first: links to the proof are written so that they hold from there. */
async function exportBeside(door: Door, state: () => Promise<AppState>, told: () => Told): Promise<void> {
  const { ledger } = await state()
  if (!ledger) return
  const target = await pickTarget(told(), `${ledger.name}.xlsx`)
  if (target === null) return
  const beside = door.registerFolder(dirname(target), 'parent')
  const { window } = told()
  window.setProgressBar(2)
  try {
    const made = await door.call('export.workbook', { beside })
    if (!made.ok) return await tellFailure(told(), made.failure)
    const file = door.downloadFile((made.answer as ExportAnswer).download)
    if (!file || !(await copyOrTell(told(), file.path, target))) return
  } finally {
    window.setProgressBar(-1)
  }
  const answers = [desktopWords.showInFolder, desktopWords.close]
  const chosen = await ask(told(), 'info', desktopWords.exported, { file: target }, answers)
  if (chosen === 0) shell.showItemInFolder(target)
}

async function about(state: AppState, told: Told): Promise<void> {
  const { electron = '', chrome = '', node } = process.versions
  const facts = { version: state.version, home: state.shownHome, electron, chrome, node }
  await tell(told, 'info', desktopWords.aboutText, facts)
  app.focus()
}

function answerOf<Answer>(result: Result<unknown>): Answer {
  if (!result.ok) throw new Error(result.failure.code)
  return result.answer as Answer
}
