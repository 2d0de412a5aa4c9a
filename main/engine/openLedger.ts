// Opens or makes one ledger folder: database, evidence, standard, engine.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { failed, type Result } from '../../shared/api/failure.ts'
import type { Announcement } from '../../shared/api/wire.ts'
import { readStandard } from '../../shared/catalogue/readStandard.ts'
import type { Standard } from '../../shared/catalogue/standard.ts'
import { type UnitTable, unitTableSchema } from '../../shared/catalogue/unitTable.ts'
import { type Profile, profileOf } from '../../shared/ledger/ledgerState.ts'
import { openEvidenceStore } from '../evidenceStore/evidenceStore.ts'
import type { LedgerStore } from '../ledgerStore/ledgerStore.ts'
import { openSqliteStore } from '../ledgerStore/sqlite/openSqliteStore.ts'
import { createLedgerEngine, type LedgerEngine } from './ledgerEngine.ts'
import { profileFault } from './operations/profile.ts'
import type { TokenBook } from './tokenBook.ts'

export interface OpenSettings {
  folder: string
  /** Folder `resources/` of the program. */
  resources: string
  mode: 'write' | 'read'
  tokens: TokenBook
  now: () => string
  newId: () => string
  announce: (announcement: Announcement) => void
}
export interface OpenedLedger {
  folder: string
  engine: LedgerEngine
  readOnly: boolean
  profile: Profile
}

/** Failures of openSqliteStore, and unknownStandard or faultyStandard. */
export function openLedger(settings: OpenSettings): Result<OpenedLedger> {
  if (!existsSync(settings.folder)) return failed('folderMissing', { folder: settings.folder })
  const store = openSqliteStore({
    folder: settings.folder,
    mode: settings.mode,
    create: false,
    now: settings.now(),
  })
  return store.ok ? startEngine(settings, store.answer) : store
}

/** Makes a new ledger in a folder that does not exist yet or is empty. Nothing that is there is touched. */
export function createLedger(settings: OpenSettings, profile: Profile, by: string): Result<OpenedLedger> {
  const fault = profileFault(profile)
  if (fault) return failed(fault.code, fault.facts)
  const standard = loadStandard(settings.resources, profile.standard)
  if (!standard.ok) return standard
  try {
    mkdirSync(settings.folder, { recursive: true })
    if (readdirSync(settings.folder).length > 0) return failed('folderNotEmpty', { folder: settings.folder })
  } catch (error) {
    return failed('placeUnreadable', { folder: settings.folder, problem: (error as Error).message })
  }
  const store = openSqliteStore({ folder: settings.folder, mode: 'write', create: true, now: settings.now() })
  if (!store.ok) return store
  store.answer.append({
    at: settings.now(),
    by,
    operation: 'app.create',
    undoes: null,
    edits: [{ collection: 'profile', id: 'profile', before: null, after: profile }],
  })
  return startEngine(settings, store.answer)
}

function startEngine(settings: OpenSettings, store: LedgerStore): Result<OpenedLedger> {
  const profile = profileOf(store.load())
  const standard = loadStandard(settings.resources, profile.standard)
  if (!standard.ok) {
    store.close()
    return standard
  }
  const evidence = openEvidenceStore(settings.folder, { readOnly: store.readOnly })
  const units = loadUnits(settings.resources)
  const { tokens, now, newId, announce } = settings
  const engine = createLedgerEngine({
    store,
    evidence,
    standard: standard.answer,
    units,
    tokens,
    now,
    newId,
    announce,
  })
  return { ok: true, answer: { folder: settings.folder, engine, readOnly: store.readOnly, profile } }
}

/** A standard by its id; faults of the data are named with their place. */
export function loadStandard(resources: string, id: string): Result<Standard> {
  const file = join(resources, 'standards', `${id}.json`)
  if (!/^[\w-]+$/.test(id) || !existsSync(file)) return failed('unknownStandard', { standard: id })
  const read = readStandard(JSON.parse(readFileSync(file, 'utf8')))
  if (read.ok) return { ok: true, answer: read.standard }
  const faults = read.faults.map((fault) => ({ code: 'standardFault', facts: { ...fault } }))
  return failed('faultyStandard', { standard: id }, faults)
}

export function loadUnits(resources: string): UnitTable {
  return unitTableSchema.parse(JSON.parse(readFileSync(join(resources, 'units.json'), 'utf8')))
}
