// A folder for something new: made, or found empty; and as it was before when nothing came of it.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { failed, type Result } from '../../shared/api/failure.ts'
import { writeFailure } from '../../shared/api/writeFailure.ts'

export interface TakenFolder {
  /** Takes away what was put into the folder since, and the folders that were made for it. */
  leaveAsItWas: () => void
}

/** Failures: folderNotEmpty, readOnlyPlace, diskFull, placeUnreadable. */
export function takeEmptyFolder(folder: string): Result<TakenFolder> {
  try {
    const made = mkdirSync(folder, { recursive: true })
    if (readdirSync(folder).length > 0) return failed('folderNotEmpty', { folder })
    return { ok: true, answer: { leaveAsItWas: () => clear(folder, made) } }
  } catch (error) {
    const failure = writeFailure(error, folder)
    if (!failure) throw error
    return { ok: false, failure }
  }
}

/** `made` is the topmost folder that was not there before. */
function clear(folder: string, made: string | undefined): void {
  try {
    const paths = made ? [made] : readdirSync(folder).map((name) => join(folder, name))
    for (const path of paths) rmSync(path, { recursive: true, force: true })
  } catch {
    // The disk is gone or refuses: what is left holds no profile and is told as an unfinished ledger.
  }
}
