// What went wrong with a file, as a failure a person can act on.
import type { Failure } from '../../shared/api/failure.ts'

/** Maps a system error to a failure; unknown errors are bugs and thrown. */
export function fileFailure(error: unknown, file: string): Failure {
  const { code = '', message = '' } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'diskFull', facts: { file } }
  if (code === 'ENOENT' || code === 'ENODEV' || code === 'ENXIO')
    return { code: 'fileVanished', facts: { file } }
  if (code === 'EACCES' || code === 'EPERM') return { code: 'fileUnreadable', facts: { file } }
  if (code === 'EROFS') return { code: 'readOnlyPlace', facts: { folder: file } }
  if (code === 'EISDIR') return { code: 'fileIsFolder', facts: { file } }
  if (['EIO', 'EBUSY', 'EMFILE', 'ENFILE', 'ESTALE', 'ENAMETOOLONG', 'EINVAL', 'ECONNRESET'].includes(code)) {
    return { code: 'fileReadFault', facts: { file, problem: message } }
  }
  throw error
}

/** The name as text: composed form, control characters made visible. Reserved names are harmless, files lie by hash. */
export function shownName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  return name.normalize('NFC').replace(/[\u0000-\u001f\u007f]/g, '␣')
}

export const baseName = (relativeName: string): string => relativeName.split(/[\\/]/).at(-1) || relativeName
