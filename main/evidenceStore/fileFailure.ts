// What went wrong with a file or with the store's own place, as a failure a person can act on.
import type { Failure } from '../../shared/api/failure.ts'
import { readFailure } from '../../shared/api/readFailure.ts'
import { writeFailure } from '../../shared/api/writeFailure.ts'

/** Maps a system error to a failure of the file; unknown errors are bugs and thrown. */
export function fileFailure(error: unknown, file: string): Failure {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'diskFull', facts: { file } }
  if (code === 'EFBIG') return { code: 'fileTooLargeForDisk', facts: { file } }
  const failure = readFailure(error, file)
  if (!failure) throw error
  return failure
}

/** The store itself cannot be written: no fault of the file that was to come in. */
export function placeFailure(error: unknown, folder: string): Failure {
  const failure = writeFailure(error, folder)
  if (!failure) throw error
  return failure
}

/** What the store's disk says of one file: that it is too large for it, or something of the place as such. */
export function storeFailure(error: unknown, root: string, file: string): Failure {
  const { code } = error as NodeJS.ErrnoException
  return code === 'EFBIG' ? fileFailure(error, file) : placeFailure(error, root)
}

/** The name as text: composed form, half characters and control characters made visible. Reserved names are harmless, files lie by hash. */
export function shownName(name: string): string {
  const whole = name.toWellFormed().normalize('NFC')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  return whole.replace(/[\u0000-\u001f\u007f]/g, '␣')
}

export const baseName = (relativeName: string): string => relativeName.split(/[\\/]/).at(-1) || relativeName
