// One writer at a time. The lock is an open exclusive transaction on a file of its own: the operating system
// lets go of it when the process ends, however it ends, so a crash never leaves a ledger locked.
import { readFileSync, writeFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'

export type LockAnswer =
  | { held: true; release: () => void }
  | { held: false; holder: string }
  | { held: false; readOnlyPlace: true }
  /** The disk fails: neither held nor known to be in use. */
  | { held: false; error: unknown }

const lockFile = (folder: string) => join(folder, 'ledger.lock')
const holderFile = (folder: string) => join(folder, 'ledger.lock.txt')

/** Takes the lock, or says who has it, that the place cannot be written, or what the disk answered. */
export function lockLedger(folder: string, now: string): LockAnswer {
  let database: Sqlite.Database | null = null
  try {
    database = new Sqlite(lockFile(folder), { timeout: 0 })
    database.pragma('journal_mode = DELETE')
    database.exec('BEGIN EXCLUSIVE')
    noteHolder(folder, now)
  } catch (error) {
    database?.close()
    if (isReadOnly(error)) return { held: false, readOnlyPlace: true }
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY'))
      return { held: false, holder: holderOf(folder) }
    return { held: false, error }
  }
  const held = database
  return { held: true, release: () => void held.close() }
}

/**
 * For the words of a refusal; and where it is not allowed the place is read-only, although the database of the lock can be
 * opened. On a full disk the lock holds without it, and the next one is told that somebody has the ledger, without a name.
 */
function noteHolder(folder: string, now: string): void {
  try {
    writeFileSync(holderFile(folder), `${userInfo().username}@${hostname()} ${now} (${process.pid})`)
  } catch (error) {
    if (isReadOnly(error)) throw error
  }
}

function holderOf(folder: string): string {
  try {
    return readFileSync(holderFile(folder), 'utf8')
  } catch {
    return '?'
  }
}

function isReadOnly(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? ''
  return (
    ['EROFS', 'EACCES', 'EPERM'].includes(code) ||
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN')
  )
}
