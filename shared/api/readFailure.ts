// What a system error says about a person's own file that was to be read, as a failure to act on.
import type { Failure } from './failure.ts'

const gone = ['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'ENOMEDIUM']
const forbidden = ['EACCES', 'EPERM']
const busy = ['EBUSY', 'ETXTBSY']

/** null where the error does not come from the system: that is a bug. */
export function readFailure(error: unknown, file: string): Failure | null {
  const { code = '', message = '' } = error as { code?: unknown; message?: string }
  if (!isSystemCode(code)) return null
  if (gone.includes(code)) return { code: 'fileVanished', facts: { file } }
  if (forbidden.includes(code)) return { code: 'fileUnreadable', facts: { file } }
  if (busy.includes(code)) return { code: 'fileInUse', facts: { file } }
  if (code === 'EISDIR') return { code: 'fileIsFolder', facts: { file } }
  return { code: 'fileReadFault', facts: { file, problem: message } }
}

/** EIO, ENOSPC … but not ERR_INVALID_ARG_TYPE. UNKNOWN is what the rarer errors of Windows become. */
export function isSystemCode(code: unknown): code is string {
  return typeof code === 'string' && (/^E(?!RR_)[A-Z0-9]+$/.test(code) || code === 'UNKNOWN')
}
