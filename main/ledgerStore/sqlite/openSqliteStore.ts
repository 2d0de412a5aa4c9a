// Opens a ledger's database safely: lock → sound? → ours, and not newer? → copy → migrate. Every refusal is a failure value.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { type Failure, failed, type Result } from '../../../shared/api/failure.ts'
import { writeFailure } from '../../../shared/api/writeFailure.ts'
import type { LedgerStore } from '../ledgerStore.ts'
import { lockLedger } from './ledgerLock.ts'
import { applicationId, currentVersion, migrateLedger } from './migrateLedger.ts'
import { sqliteStore } from './sqliteStore.ts'

export interface OpenOptions {
  folder: string
  /** write: locks the ledger; read: looks without a lock, also while another program writes. */
  mode: 'write' | 'read'
  /** Make the database if the folder has none (a new ledger). */
  create: boolean
  /** ISO time, for the lock's note and the name of the copy kept before a migration. */
  now: string
}

export const databaseFileName = 'ledger.sqlite'

/**
 * Failures: notALedger, unfinishedLedger, ledgerInUse, damagedLedger, newerLedger, olderLedgerReadOnly, diskFull,
 * placeUnreadable, readOnlyPlace (create only).
 */
export function openSqliteStore(options: OpenOptions): Result<LedgerStore> {
  const { folder } = options
  const file = join(folder, databaseFileName)
  const present = presence(file)
  if (present instanceof Error) return { ok: false, failure: openFailure(present, folder) }
  if (!present && !options.create) return failed('notALedger', { folder })
  if (options.mode === 'read') return openForReading(folder, file)
  const lock = lockLedger(folder, options.now)
  if (!lock.held && 'readOnlyPlace' in lock)
    return present ? openForReading(folder, file) : failed('readOnlyPlace', { folder })
  if (!lock.held)
    return 'error' in lock
      ? { ok: false, failure: openFailure(lock.error, folder) }
      : failed('ledgerInUse', { folder, holder: lock.holder })
  const opened = openForWriting(file, present, options)
  if ('failure' in opened) {
    lock.release()
    return { ok: false, failure: opened.failure }
  }
  return storeOver(opened.database, folder, { readOnly: false, onClose: lock.release })
}

/** Sound pages of the right version may still lack a table: that is damage, and nothing stays open or locked. */
function storeOver(
  database: Sqlite.Database,
  folder: string,
  options: { readOnly: boolean; onClose: () => void },
): Result<LedgerStore> {
  try {
    return { ok: true, answer: sqliteStore(database, options) }
  } catch (error) {
    database.close()
    options.onClose()
    return failed('damagedLedger', { folder, problem: (error as Error).message })
  }
}

/** Whether the database is there; the error where the folder does not let anyone look. */
function presence(file: string): boolean | Error {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? false : (error as Error)
  }
}

function openForWriting(
  file: string,
  present: boolean,
  options: OpenOptions,
): { database: Sqlite.Database } | { failure: Failure } {
  let database: Sqlite.Database | null = null
  try {
    database = new Sqlite(file, { timeout: 5000 })
    const failure = present ? inspect(database, options.folder) : null
    if (failure) {
      database.close()
      return { failure }
    }
    // better-sqlite3 would leave synchronous at NORMAL under WAL: an acknowledged write could be lost with the power.
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    if (present) keepCopyBeforeMigration(database, file, options)
    migrateLedger(database)
    return { database }
  } catch (error) {
    database?.close()
    return { failure: openFailure(error, options.folder) }
  }
}

/** A read-only medium cannot hold the side files WAL needs: then a private copy of the database is read. */
function openForReading(folder: string, file: string): Result<LedgerStore> {
  let copy: string | null = null
  const forget = () => {
    try {
      if (copy) rmSync(copy, { recursive: true, force: true })
    } catch {
      // The system clears its folder for temporary files itself.
    }
  }
  try {
    let database: Sqlite.Database
    try {
      database = new Sqlite(file, { readonly: true, timeout: 5000 })
      database.pragma('schema_version')
    } catch (error) {
      if (!(error as { code?: string }).code?.match(/^SQLITE_(READONLY|CANTOPEN)/)) throw error
      copy = mkdtempSync(join(tmpdir(), 'eco-ledger-'))
      for (const end of ['', '-wal'])
        if (existsSync(file + end)) copyFileSync(file + end, join(copy, databaseFileName + end))
      database = new Sqlite(join(copy, databaseFileName))
    }
    const failure = inspect(database, folder) ?? olderThanReadable(database, folder)
    if (!failure) return storeOver(database, folder, { readOnly: true, onClose: forget })
    database.close()
    forget()
    return { ok: false, failure }
  } catch (error) {
    forget()
    return { ok: false, failure: openFailure(error, folder) }
  }
}

function inspect(database: Sqlite.Database, folder: string): Failure | null {
  const id = database.pragma('application_id', { simple: true }) as number
  const version = database.pragma('user_version', { simple: true }) as number
  const check = database.pragma('quick_check(1)', { simple: true }) as string
  if (check !== 'ok') return { code: 'damagedLedger', facts: { folder, problem: check } }
  // A file of zero bytes is an empty database: the power went while it was made, or the copy was broken off.
  if (database.pragma('page_count', { simple: true }) === 0)
    return { code: 'unfinishedLedger', facts: { folder } }
  if (id !== applicationId) return { code: 'notALedger', facts: { folder } }
  if (version > currentVersion) {
    return {
      code: 'newerLedger',
      facts: { folder, version: String(version), supported: String(currentVersion) },
    }
  }
  return null
}

function olderThanReadable(database: Sqlite.Database, folder: string): Failure | null {
  const version = database.pragma('user_version', { simple: true }) as number
  return version < currentVersion ? { code: 'olderLedgerReadOnly', facts: { folder } } : null
}

function keepCopyBeforeMigration(database: Sqlite.Database, file: string, options: OpenOptions): void {
  const version = database.pragma('user_version', { simple: true }) as number
  if (version >= currentVersion) return
  const backups = join(options.folder, 'backups')
  mkdirSync(backups, { recursive: true })
  database.pragma('wal_checkpoint(TRUNCATE)')
  copyFileSync(file, join(backups, `ledger-v${version}-${options.now.replace(/[:.]/g, '-')}.sqlite`))
}

function openFailure(error: unknown, folder: string): Failure {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code))
    return { code: 'damagedLedger', facts: { folder, problem: message } }
  // The only refusal of the library that has no code: the folder went away since it was looked at.
  if (error instanceof TypeError && /directory does not exist/.test(message))
    return { code: 'placeUnreadable', facts: { folder, problem: message } }
  if (code.startsWith('SQLITE_BUSY')) return { code: 'ledgerInUse', facts: { folder, holder: '?' } }
  const failure = writeFailure(error, folder)
  if (!failure) throw error
  return failure.code === 'diskFull'
    ? failure
    : { code: 'placeUnreadable', facts: { folder, problem: message } }
}
