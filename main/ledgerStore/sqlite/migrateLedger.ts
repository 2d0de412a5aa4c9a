// Brings a ledger's database to the present shape: one numbered migration after the other, in one transaction.
import type { Database } from 'better-sqlite3'
import { migration0001 } from './migrations/migration0001.ts'

/** In order; the position + 1 is the version that the step leads to. Never edited, only appended to. */
export const migrations: readonly string[] = [migration0001]
export const currentVersion = migrations.length
/** "ECLG": marks the file as a ledger of this program. */
export const applicationId = 0x45434c47

/** Runs what is missing. The caller has refused newer ledgers and kept a copy. */
export function migrateLedger(database: Database): void {
  const from = database.pragma('user_version', { simple: true }) as number
  if (from >= currentVersion) return
  database.transaction(() => {
    for (const migration of migrations.slice(from)) database.exec(migration)
    database.pragma(`application_id = ${applicationId}`)
    database.pragma(`user_version = ${currentVersion}`)
  })()
}
