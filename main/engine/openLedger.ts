// Opens or makes one ledger folder: database, evidence, standard, engine.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { failed, type Result } from '../../shared/api/failure.ts'
import type { Announcement } from '../../shared/api/wire.ts'
import { writeFailure } from '../../shared/api/writeFailure.ts'
import { readStandard } from '../../shared/catalogue/readStandard.ts'
import type { Standard } from '../../shared/catalogue/standard.ts'
import { type UnitTable, unitTableSchema } from '../../shared/catalogue/unitTable.ts'
import type { LedgerState, Profile } from '../../shared/ledger/ledgerState.ts'
import { makingOperation } from '../../shared/ledger/undoHistory.ts'
import { openEvidenceStore } from '../evidenceStore/evidenceStore.ts'
import type { ChangeHeader, LedgerStore } from '../ledgerStore/ledgerStore.ts'
import { openSqliteStore } from '../ledgerStore/sqlite/openSqliteStore.ts'
import { createLedgerEngine, type LedgerEngine } from './ledgerEngine.ts'
import { profileFault } from './operations/profile.ts'
import { readOwnJson } from './readOwnJson.ts'
import { takeEmptyFolder } from './takeEmptyFolder.ts'
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

/** Failures of openSqliteStore, unfinishedLedger, unknownStandard, faultyStandard, programDamaged. */
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
  const place = takeEmptyFolder(settings.folder)
  if (!place.ok) return place
  const started = makeLedger(settings, profile, by)
  if (!started.ok) place.answer.leaveAsItWas()
  return started
}

/** The profile is the first change: a ledger without it is unfinished. */
function makeLedger(settings: OpenSettings, profile: Profile, by: string): Result<OpenedLedger> {
  const store = openSqliteStore({ folder: settings.folder, mode: 'write', create: true, now: settings.now() })
  if (!store.ok) return store
  return closingOnFailure(settings, store.answer, () => {
    store.answer.append({
      at: settings.now(),
      by,
      operation: makingOperation,
      undoes: null,
      edits: [{ collection: 'profile', id: 'profile', before: null, after: profile }],
    })
    return assembleEngine(settings, store.answer)
  })
}

function startEngine(settings: OpenSettings, store: LedgerStore): Result<OpenedLedger> {
  return closingOnFailure(settings, store, () => assembleEngine(settings, store))
}

/** Whatever goes wrong, the ledger does not stay locked. */
function closingOnFailure(
  settings: OpenSettings,
  store: LedgerStore,
  start: () => Result<OpenedLedger>,
): Result<OpenedLedger> {
  let started: Result<OpenedLedger> | null = null
  try {
    started = start()
  } catch (error) {
    const failure = writeFailure(error, settings.folder)
    if (!failure) throw error
    started = { ok: false, failure }
  } finally {
    if (!started?.ok) store.close()
  }
  return started
}

function assembleEngine(settings: OpenSettings, store: LedgerStore): Result<OpenedLedger> {
  const { folder, tokens, now, newId, announce } = settings
  const loaded = loadStore(store, folder)
  if (!loaded.ok) return loaded
  const profile = loaded.answer.state.profile.get('profile')
  if (!profile) return failed('unfinishedLedger', { folder })
  const standard = loadStandard(settings.resources, profile.standard)
  if (!standard.ok) return standard
  const units = loadUnits(settings.resources)
  if (!units.ok) return units
  const engine = createLedgerEngine({
    folder,
    store,
    ...loaded.answer,
    evidence: openEvidenceStore(folder, { readOnly: store.readOnly }),
    standard: standard.answer,
    units: units.answer,
    tokens,
    now,
    newId,
    announce,
  })
  return { ok: true, answer: { folder, engine, readOnly: store.readOnly, profile } }
}

/** Pages that are sound may still hold rows that are not: a missing table, a field that is no JSON. */
function loadStore(
  store: LedgerStore,
  folder: string,
): Result<{ state: LedgerState; history: ChangeHeader[] }> {
  try {
    return { ok: true, answer: { state: store.load(), history: store.history() } }
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string }
    if (/^SQLITE_(IOERR|CANTOPEN|BUSY|FULL|READONLY)/.test(code)) throw error
    return failed('damagedLedger', { folder, problem: message })
  }
}

/** A standard by its id; faults of the data are named with their place. */
export function loadStandard(resources: string, id: string): Result<Standard> {
  const file = `standards/${id}.json`
  if (!/^[\w-]+$/.test(id) || !existsSync(join(resources, file)))
    return failed('unknownStandard', { standard: id })
  const json = readOwnJson(resources, file)
  if (!json.ok) return json
  const read = readStandard(json.answer)
  if (read.ok) return { ok: true, answer: read.standard }
  const faults = read.faults.map((fault) => ({ code: 'standardFault', facts: { ...fault } }))
  return failed('faultyStandard', { standard: id }, faults)
}

function loadUnits(resources: string): Result<UnitTable> {
  const json = readOwnJson(resources, 'units.json')
  if (!json.ok) return json
  const parsed = unitTableSchema.safeParse(json.answer)
  if (parsed.success) return { ok: true, answer: parsed.data }
  return failed('programDamaged', { file: 'units.json', problem: parsed.error.issues[0]!.message })
}
