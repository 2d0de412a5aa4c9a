// The ledger store over one open SQLite database.
import { existsSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import type { Change, DraftChange, Edit } from '../../../shared/ledger/change.ts'
import {
  type CollectionName,
  collectionNames,
  emptyLedger,
  type LedgerState,
} from '../../../shared/ledger/ledgerState.ts'
import type { ChangeHeader, LedgerStore } from '../ledgerStore.ts'
import { type ColumnKind, columnName, fromColumn, tables, toColumn } from './tables.ts'

interface StoreOptions {
  readOnly: boolean
  onClose: () => unknown
}
interface ChangeRow {
  seq: number
  at: string
  by: string
  operation: string
  undoes: number | null
  edits: string
}

export function sqliteStore(database: Database, options: StoreOptions): LedgerStore {
  const writeEdit = editWriter(database)
  const insertChange = database.prepare(
    'INSERT INTO change (seq, at, "by", operation, undoes, edit_count, edits) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const nextSeq = database.prepare('SELECT coalesce(max(seq), 0) + 1 AS seq FROM change').pluck()
  const append = database.transaction((draft: DraftChange): Change => {
    for (const edit of draft.edits) writeEdit(edit)
    const seq = nextSeq.get() as number
    insertChange.run(
      seq,
      draft.at,
      draft.by,
      draft.operation,
      draft.undoes,
      draft.edits.length,
      JSON.stringify(draft.edits),
    )
    return { ...draft, seq }
  })
  return {
    readOnly: options.readOnly,
    journal: database.pragma('journal_mode', { simple: true }) as string,
    load: () => loadState(database),
    history: () =>
      database
        .prepare('SELECT seq, at, "by", operation, undoes, edit_count AS edits FROM change ORDER BY seq')
        .all() as ChangeHeader[],
    change: (seq) => readChange(database, seq),
    append: (draft) => {
      mustStillBeThere(database)
      return append.immediate(draft)
    },
    integrityFaults: () => integrityFaults(database),
    close: () => {
      try {
        database.close()
      } finally {
        options.onClose()
      }
    },
  }
}

/** The system lets a program write on into a file that was deleted or whose disk was taken away: into nothing. */
function mustStillBeThere(database: Database): void {
  if (existsSync(database.name)) return
  throw Object.assign(new Error('unable to open database file'), { code: 'SQLITE_READONLY_DBMOVED' })
}

/** A file so broken that the check itself cannot read it, or a disk that fails, is a fault like those it finds. */
function integrityFaults(database: Database): string[] {
  try {
    const rows = database.pragma('integrity_check') as { integrity_check: string }[]
    return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
  } catch (error) {
    return [(error as Error).message]
  }
}

function readChange(database: Database, seq: number): Change | null {
  const row = database.prepare('SELECT * FROM change WHERE seq = ?').get(seq) as ChangeRow | undefined
  if (!row) return null
  const { at, by, operation, undoes } = row
  return { seq, at, by, operation, undoes, edits: JSON.parse(row.edits) as Edit[] }
}

/** SQLite's rows become the ledger's rows in place: building each anew would take half as long again. */
function loadState(database: Database): LedgerState {
  const state = emptyLedger()
  for (const name of collectionNames) {
    const { table, columns } = tables[name]
    const fields = Object.entries(columns) as [string, ColumnKind][]
    const named = fields.map(([field]) => `${columnName(field)} AS "${field}"`)
    const kept = fields.filter(([, kind]) => kind === 'json' || kind === 'boolean')
    const rows = database.prepare(`SELECT ${named.join(', ')} FROM ${table} ORDER BY rowid`).all()
    const collection = state[name] as Map<string, unknown>
    for (const row of rows as Record<string, unknown>[]) {
      for (const [field, kind] of kept) row[field] = fromColumn(kind, row[field])
      collection.set(row['id'] as string, row)
    }
  }
  return state
}

type Row = Record<string, unknown>
interface Writer {
  put: (before: Row | null, after: Row) => void
  remove: (id: string) => void
}

function editWriter(database: Database): (edit: Edit) => void {
  const writers = new Map<CollectionName, Writer>()
  return (edit) => {
    let writer = writers.get(edit.collection)
    if (!writer) {
      writer = tableWriter(database, edit.collection)
      writers.set(edit.collection, writer)
    }
    if (edit.after === null) writer.remove(edit.id)
    else writer.put(edit.before as Row | null, edit.after as unknown as Row)
  }
}

/** Prepared statements of one table. An update keeps the row's place, as a Map does. */
function tableWriter(database: Database, name: CollectionName): Writer {
  const { table, columns, indexed } = tables[name]
  const fields = Object.entries(columns) as [string, ColumnKind][]
  const upsert = (left: readonly string[]) => {
    const names = fields.map(([field]) => columnName(field))
    const updates = fields
      .filter(([field]) => !left.includes(field))
      .map(([field]) => `${columnName(field)} = excluded.${columnName(field)}`)
    return database.prepare(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
       ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`,
    )
  }
  const whole = upsert(['id'])
  const keepingIndex = upsert(['id', ...indexed])
  const remove = database.prepare(`DELETE FROM ${table} WHERE id = ?`)
  return {
    put(before, after) {
      const kept = before !== null && indexed.every((field) => before[field] === after[field])
      const statement = kept ? keepingIndex : whole
      statement.run(fields.map(([field, kind]) => toColumn(kind, after[field])))
    },
    remove: (id) => void remove.run(id),
  }
}
