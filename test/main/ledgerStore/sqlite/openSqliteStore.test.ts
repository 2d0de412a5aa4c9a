// Opening a ledger’s database: made, found, locked, refused, damaged; nothing is lost on the way.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { LedgerStore } from '../../../../main/ledgerStore/ledgerStore.ts'
import { openSqliteStore } from '../../../../main/ledgerStore/sqlite/openSqliteStore.ts'
import type { Edit } from '../../../../shared/ledger/change.ts'
import { emptyLedger } from '../../../../shared/ledger/ledgerState.ts'
import { evidenceRow, linkRow, profileRow, valueRow } from '../../../support/rows.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'

const now = '2013-09-01T08:00:00.000Z'
function open(folder: string, options: { create?: boolean; mode?: 'write' | 'read' } = {}): LedgerStore {
  const opened = openSqliteStore({
    folder,
    mode: options.mode ?? 'write',
    create: options.create ?? false,
    now,
  })
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  return opened.answer
}
function refusal(folder: string, mode: 'write' | 'read' = 'write'): string {
  const opened = openSqliteStore({ folder, mode, create: false, now })
  if (opened.ok) opened.answer.close()
  return opened.ok ? 'opened' : opened.failure.code
}

test('rows of every kind come back from disk as they were written', () => {
  const folder = temporaryFolder()
  const store = open(folder, { create: true })
  const evidence = evidenceRow('e1', { binned: { at: now, by: '李四' }, documentDate: null })
  const edits: Edit[] = [
    {
      collection: 'profile',
      id: 'profile',
      before: null,
      after: profileRow({ coastal: true, visitDate: null }),
    },
    { collection: 'values', id: 'gdp@2013', before: null, after: valueRow() },
    {
      collection: 'items',
      id: '5',
      before: null,
      after: {
        id: '5',
        notApplicable: null,
        reviewed: null,
        lead: 'forest',
        supporting: ['stat'],
        remarks: '注',
        declared: { accident: { holds: true, by: '王五', at: now } },
      },
    },
    {
      collection: 'clauses',
      id: 'C2.1',
      before: null,
      after: { id: 'C2.1', confirmed: { holds: true, by: '王五', reason: '批复', at: now } },
    },
    { collection: 'evidence', id: 'e1', before: null, after: evidence },
    {
      collection: 'links',
      id: 'l1',
      before: null,
      after: linkRow('l1', 'e1', { requirement: null, page: null }),
    },
    {
      collection: 'departments',
      id: 'stat',
      before: null,
      after: { id: 'stat', name: '统计局', contact: '赵六', phone: '1', order: 3 },
    },
    {
      collection: 'overrides',
      id: '5',
      before: null,
      after: { id: '5', op: '>=', value: '18.5', reason: '省定', by: '王五', at: now },
    },
  ]
  const change = store.append({ at: now, by: '张三', operation: 'test', edits, undoes: null })
  store.close()
  const reopened = open(folder)
  const state = reopened.load()
  for (const edit of edits) expect(state[edit.collection].get(edit.id)).toEqual(edit.after)
  expect(reopened.change(change.seq)).toEqual(change)
  expect(reopened.integrityFaults()).toEqual([])
  reopened.close()
})

test('a change that breaks a reference is refused whole and leaves the ledger as before', () => {
  const store = open(temporaryFolder(), { create: true })
  const edits = [
    { collection: 'values' as const, id: 'gdp@2013', before: null, after: valueRow() },
    { collection: 'links' as const, id: 'l1', before: null, after: linkRow('l1', 'no-such-record') },
  ]
  expect(() => store.append({ at: now, by: '张三', operation: 'test', edits, undoes: null })).toThrow(
    /FOREIGN KEY/,
  )
  expect(store.load()).toEqual(emptyLedger())
  expect(store.history()).toEqual([])
  store.close()
})

test('the database is written through to disk: WAL with full synchronisation and foreign keys', () => {
  const folder = temporaryFolder()
  const store = open(folder, { create: true })
  expect(store.journal).toBe('wal')
  store.close()
})

test('a second writer is told who has the ledger; a reader is let in', () => {
  const folder = temporaryFolder()
  const store = open(folder, { create: true })
  const second = openSqliteStore({ folder, mode: 'write', create: false, now })
  expect(second).toMatchObject({ ok: false, failure: { code: 'ledgerInUse' } })
  expect(second.ok ? '' : second.failure.facts.holder).toContain('2013-09-01')
  const reader = open(folder, { mode: 'read' })
  expect(reader.readOnly).toBe(true)
  reader.close()
  store.close()
  expect(refusal(folder)).toBe('opened')
})

test('a folder that is no ledger, a foreign database, a torn file and a newer ledger are each refused by name', () => {
  const empty = temporaryFolder()
  expect(refusal(empty)).toBe('notALedger')
  const foreign = temporaryFolder()
  new Sqlite(join(foreign, 'ledger.sqlite')).exec('CREATE TABLE t (a)').close()
  expect(refusal(foreign)).toBe('notALedger')
  const text = temporaryFolder()
  writeFileSync(join(text, 'ledger.sqlite'), '这不是数据库'.repeat(1000))
  expect(refusal(text)).toBe('damagedLedger')
  const newer = temporaryFolder()
  open(newer, { create: true }).close()
  const database = new Sqlite(join(newer, 'ledger.sqlite'))
  database.pragma('user_version = 99')
  database.close()
  expect(refusal(newer)).toBe('newerLedger')
  expect(refusal(newer, 'read')).toBe('newerLedger')
})

test('a ledger whose pages were overwritten is refused and not touched', () => {
  const folder = temporaryFolder()
  const store = open(folder, { create: true })
  const edits = Array.from({ length: 400 }, (_, index) => ({
    collection: 'evidence' as const,
    id: `e${index}`,
    before: null,
    after: evidenceRow(`e${index}`),
  }))
  store.append({ at: now, by: '张三', operation: 'test', edits, undoes: null })
  store.close()
  const file = join(folder, 'ledger.sqlite')
  const bytes = readFileSync(file)
  bytes.fill(0xaa, 8192, 8192 + 40_000)
  writeFileSync(file, bytes)
  expect(refusal(folder)).toBe('damagedLedger')
  expect(readFileSync(file).equals(bytes)).toBe(true)
})

test('a copied ledger folder opens at its new place', () => {
  const folder = temporaryFolder()
  open(folder, { create: true }).close()
  const copy = join(temporaryFolder(), '拷贝 样板区.ecoledger')
  mkdirSync(copy)
  for (const name of readdirSync(folder)) copyFileSync(join(folder, name), join(copy, name))
  expect(refusal(copy)).toBe('opened')
})
