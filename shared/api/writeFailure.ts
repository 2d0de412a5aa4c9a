// What a system or database error says about a place that was to be written, as a failure to act on.
import type { Failure } from './failure.ts'
import { isSystemCode } from './readFailure.ts'

/** SHMSIZE: the index beside the write-ahead log found no room to grow. */
const full = ['ENOSPC', 'EDQUOT', 'SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE']
const readOnly = /^(EACCES|EPERM|EROFS|SQLITE_READONLY(?!_DBMOVED).*|SQLITE_PERM)$/
/** The database's ways of saying that its disk fails it; the others (CONSTRAINT, ERROR, MISUSE) are bugs. */
const lost = /^SQLITE_(IOERR|CANTOPEN|CORRUPT|NOTADB|BUSY|PROTOCOL|NOLFS|READONLY_DBMOVED)/

/** null where the error comes neither from the system nor from the disk under a database: that is a bug. */
export function writeFailure(error: unknown, folder: string): Failure | null {
  const { code = '', message = '' } = error as { code?: unknown; message?: string }
  if (typeof code !== 'string') return null
  if (full.includes(code)) return { code: 'diskFull', facts: { folder } }
  if (readOnly.test(code)) return { code: 'readOnlyPlace', facts: { folder } }
  if (!isSystemCode(code) && !lost.test(code)) return null
  return { code: 'placeUnreadable', facts: { folder, problem: message } }
}
