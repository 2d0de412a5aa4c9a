// Copies what an export made to the place that was picked for it; asks where none was.
import { join } from 'node:path'
import { app, dialog, type FileFilter } from 'electron'
import { failed } from '../../shared/api/failure.ts'
import { desktopWords } from '../../shared/wording/desktopWords.ts'
import { say } from '../../shared/wording/say.ts'
import type { Door } from '../engine/door.ts'
import { saveCopy } from './saveCopy.ts'
import { type Told, tell, tellFailure } from './tell.ts'

export interface SavedDownload {
  saved: boolean
  /** For the person to read; nothing is ever opened by it. */
  shownPath: string | null
}
const notSaved: SavedDownload = { saved: false, shownPath: null }

export async function saveDownload(
  door: Pick<Door, 'downloadFile'>,
  told: Told,
  download: string,
  picked: string | null,
): Promise<SavedDownload> {
  const file = door.downloadFile(download)
  if (!file) {
    await tellFailure(told, failed('tokenUnknown').failure)
    return notSaved
  }
  const target = picked ?? (await pickTarget(told, file.fileName))
  if (target === null) return notSaved
  return (await copyOrTell(told, file.path, target)) ? { saved: true, shownPath: target } : notSaved
}

export async function pickTarget({ window, language }: Told, fileName: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: say(desktopWords.save, language),
    defaultPath: join(app.getPath('documents'), fileName),
    filters: filters(fileName, language),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  return canceled || filePath === '' ? null : filePath
}

function filters(fileName: string, language: Told['language']): FileFilter[] {
  const all = { name: say(desktopWords.allFiles, language), extensions: ['*'] }
  if (!fileName.toLowerCase().endsWith('.xlsx')) return [all]
  return [{ name: say(desktopWords.workbooks, language), extensions: ['xlsx'] }, all]
}

export async function copyOrTell(told: Told, from: string, to: string): Promise<boolean> {
  try {
    await saveCopy(from, to)
    return true
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    await tell(told, 'warning', desktopWords.saveFailed, { file: to, problem: message })
    return false
  }
}
