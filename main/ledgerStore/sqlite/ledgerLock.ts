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

const lockFile = (folder: string) => join(folder, 'ledger.lock')
const holderFile = (folder: string) => join(folder, 'ledger.lock.txt')

/** Takes the lock, or says who has it, or that the place cannot be written. */
export function lockLedger(folder: string, now: string): LockAnswer {
  let database: Sqlite.Database
  try {
    database = new Sqlite(lockFile(folder), { timeout: 0 })
  } catch (error) {
    if (isReadOnly(error)) return { held: false, readOnlyPlace: true }
    throw error
  }
  try {
    database.pragma('journal_mode = DELETE')
    database.exec('BEGIN EXCLUSIVE')
    writeFileSync(holderFile(folder), `${userInfo().username}@${hostname()} ${now} (${process.pid})`)
  } catch (error) {
    database.close()
    if (isReadOnly(error)) return { held: false, readOnlyPlace: true }
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY'))
      return { held: false, holder: holderOf(folder) }
    throw error
  }
  return { held: true, release: () => database.close() }
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
