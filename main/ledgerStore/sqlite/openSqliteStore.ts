// Opens a ledger's database safely: lock → sound? → ours, and not newer? → copy → migrate. Every refusal is a failure value.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { type Failure, failed, type Result } from '../../../shared/api/failure.ts'
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

/** Failures: notALedger, ledgerInUse, damagedLedger, newerLedger, readOnlyPlace (create only). */
export function openSqliteStore(options: OpenOptions): Result<LedgerStore> {
  const file = join(options.folder, databaseFileName)
  const present = existsSync(file) && statSync(file).isFile()
  if (!present && !options.create) return failed('notALedger', { folder: options.folder })
  if (options.mode === 'read') return openForReading(options.folder, file)
  const lock = lockLedger(options.folder, options.now)
  if (!lock.held && 'readOnlyPlace' in lock) {
    return present
      ? openForReading(options.folder, file)
      : failed('readOnlyPlace', { folder: options.folder })
  }
  if (!lock.held) return failed('ledgerInUse', { folder: options.folder, holder: lock.holder })
  const opened = openForWriting(file, present, options)
  if ('failure' in opened) {
    lock.release()
    return { ok: false, failure: opened.failure }
  }
  return { ok: true, answer: sqliteStore(opened.database, { readOnly: false, onClose: lock.release }) }
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
  const forget = () => copy && rmSync(copy, { recursive: true, force: true })
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
    if (!failure) return { ok: true, answer: sqliteStore(database, { readOnly: true, onClose: forget }) }
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
  if (code.startsWith('SQLITE_BUSY')) return { code: 'ledgerInUse', facts: { folder, holder: '?' } }
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC') return { code: 'diskFull', facts: { folder } }
  if (/^SQLITE_(IOERR|CANTOPEN|READONLY)/.test(code) || ['ENOENT', 'EIO', 'EACCES', 'EROFS'].includes(code)) {
    return { code: 'placeUnreadable', facts: { folder, problem: message } }
  }
  throw error
}
