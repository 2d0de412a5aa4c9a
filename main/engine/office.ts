// The office: at most one open ledger, the tokens at the border, and the one door that every host carries.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type OperationName, operations } from '../../shared/api/contract.ts'
import { failed, type Result } from '../../shared/api/failure.ts'
import type { AppState, OpenLedger } from '../../shared/api/views.ts'
import type { Announcement, JobProgress } from '../../shared/api/wire.ts'
import { type Profile, profileOf } from '../../shared/ledger/ledgerState.ts'
import { folderNames } from '../../shared/wording/folderNames.ts'
import { say } from '../../shared/wording/say.ts'
import { walkFolder } from '../evidenceStore/walkFolder.ts'
import type { Door } from './door.ts'
import { inputFailure } from './inputFailure.ts'
import { localDate } from './localDate.ts'
import { ledgerName, type OfficeSettings, openOfficeSettings } from './officeSettings.ts'
import { createLedger, type OpenedLedger, openLedger } from './openLedger.ts'
import { prepareSample } from './prepareSample.ts'
import { createTokenBook, type TokenBook } from './tokenBook.ts'

export interface OfficeOptions {
  /** Folder `resources/` of the program. */
  resources: string
  /** Where office.json is kept. */
  configFolder: string
  /** Where new ledgers are put unless a folder is picked. */
  home: string
  version: string
  /** read: look without a lock (command-line queries while the window is open). */
  mode?: 'write' | 'read'
  now?: () => Date
  newId?: () => string
}

interface Office extends Required<Pick<OfficeOptions, 'resources' | 'home' | 'version' | 'mode'>> {
  settings: OfficeSettings
  tokens: TokenBook
  now: () => Date
  newId: () => string
  opened: OpenedLedger | null
  jobs: Map<string, AbortController>
  announce: (announcement: Announcement) => void
}

export function openOffice(options: OfficeOptions): Door {
  const hearers = new Set<(announcement: Announcement) => void>()
  const office: Office = {
    resources: options.resources,
    home: options.home,
    version: options.version,
    mode: options.mode ?? 'write',
    settings: openOfficeSettings(options.configFolder),
    tokens: createTokenBook(),
    now: options.now ?? (() => new Date()),
    newId: options.newId ?? (() => randomBytes(9).toString('base64url')),
    opened: null,
    jobs: new Map(),
    announce: (announcement) => {
      for (const hear of hearers) hear(announcement)
    },
  }
  return {
    call: (operation, input, by) => callOffice(office, operation, input, by),
    listen(hear) {
      hearers.add(hear)
      return () => void hearers.delete(hear)
    },
    receiveFile: (relativeName, bytes) => receiveFile(office, relativeName, bytes),
    registerPaths: (paths) => registerPaths(office, paths),
    registerFolder: (path, meaning) => office.tokens.keepFolder(path, meaning),
    evidenceFile: (sha256) => evidenceFile(office, sha256),
    downloadFile: (token) => office.tokens.download(token),
    close: () => closeLedger(office),
  }
}

async function callOffice(
  office: Office,
  operation: string,
  input: unknown,
  by?: string,
): Promise<Result<unknown>> {
  if (!Object.hasOwn(operations, operation)) return failed('unknownOperation', { operation })
  const name = operation as OperationName
  const parsed = operations[name].input.safeParse(input)
  if (!parsed.success) return { ok: false, failure: inputFailure(parsed.error) }
  if (operations[name].scope === 'app') return appOperation(office, name, parsed.data)
  if (!office.opened) return failed('noLedgerOpen')
  const job = (parsed.data as { job?: string }).job
  const controller = new AbortController()
  if (job) office.jobs.set(job, controller)
  const progress = (
    done: number,
    total: number,
    current: string,
    state: JobProgress['state'] = 'running',
  ) => {
    if (job) office.announce({ type: 'job', progress: { job, done, total, current, state } })
  }
  try {
    const result = await office.opened.engine.call({
      operation: name,
      input: parsed.data,
      by: by ?? office.settings.userName(),
      signal: controller.signal,
      progress,
    })
    progress(1, 1, '', result.ok ? 'done' : controller.signal.aborted ? 'cancelled' : 'failed')
    return result
  } finally {
    if (job) office.jobs.delete(job)
  }
}

async function appOperation(office: Office, name: OperationName, input: unknown): Promise<Result<unknown>> {
  switch (name) {
    case 'app.state':
      return { ok: true, answer: appState(office) }
    case 'app.create':
      return createOperation(office, input as { folderToken?: string; profile: Omit<Profile, 'id'> })
    case 'app.open':
      return openOperation(office, input as { recent?: string; folderToken?: string })
    case 'app.openSample':
      return openSample(office, input as { folderToken?: string })
    case 'app.close':
      await closeLedger(office)
      return { ok: true, answer: null }
    case 'app.forget':
      office.settings.forget((input as { recent: string }).recent)
      return { ok: true, answer: null }
    case 'app.setUser':
      office.settings.setUserName((input as { userName: string }).userName)
      return { ok: true, answer: null }
    case 'job.cancel':
      office.jobs.get((input as { job: string }).job)?.abort()
      return { ok: true, answer: null }
    default:
      throw new Error(`operation ${name} has no handler`)
  }
}

function appState(office: Office): AppState {
  return {
    version: office.version,
    ledger: office.opened && shownLedger(office.opened),
    recents: office.settings.recents(),
    userName: office.settings.userName(),
    shownHome: office.home,
    today: localDate(office.now()),
  }
}

function shownLedger(opened: OpenedLedger): OpenLedger {
  const { sample } = profileOf(opened.engine.state)
  return { name: ledgerName(opened.folder), shownFolder: opened.folder, readOnly: opened.readOnly, sample }
}

const openSettings = (office: Office, folder: string) => ({
  folder,
  resources: office.resources,
  mode: office.mode,
  tokens: office.tokens,
  now: () => office.now().toISOString(),
  newId: office.newId,
  announce: office.announce,
})

async function createOperation(
  office: Office,
  input: { folderToken?: string; profile: Omit<Profile, 'id'> },
): Promise<Result<OpenLedger>> {
  const picked = input.folderToken ? office.tokens.folder(input.folderToken) : null
  if (input.folderToken && !picked) return failed('tokenUnknown')
  const folder =
    picked?.meaning === 'exact'
      ? picked.path
      : freeFolder(picked?.path ?? office.home, input.profile.district)
  const profile: Profile = { ...input.profile, id: 'profile' }
  return takeOver(office, () =>
    createLedger(openSettings(office, folder), profile, office.settings.userName()),
  )
}

async function openOperation(
  office: Office,
  input: { recent?: string; folderToken?: string },
): Promise<Result<OpenLedger>> {
  const folder = input.recent
    ? office.settings.recentFolder(input.recent)
    : office.tokens.folder(input.folderToken ?? '')?.path
  if (!folder) return failed('tokenUnknown')
  if (office.opened?.folder === folder) return { ok: true, answer: shownLedger(office.opened) }
  return takeOver(office, () => openLedger(openSettings(office, folder)))
}

async function openSample(office: Office, input: { folderToken?: string }): Promise<Result<OpenLedger>> {
  const picked = input.folderToken ? office.tokens.folder(input.folderToken) : null
  if (input.folderToken && !picked) return failed('tokenUnknown')
  const folder = picked?.path ?? join(office.home, sampleFolderName)
  if (office.opened?.folder === folder) return { ok: true, answer: shownLedger(office.opened) }
  if (existsSync(folder)) return takeOver(office, () => openLedger(openSettings(office, folder)))
  const prepared = await prepareSample(openSettings(office, folder))
  return prepared.ok ? takeOver(office, () => openLedger(openSettings(office, folder))) : prepared
}
const sampleFolderName = `${say(folderNames.ledger, 'zh', { district: folderNames.sampleDistrict })}.ecoledger`

/** The ledger that is open stays open until the next one is: a refused ledger changes nothing. */
async function takeOver(office: Office, open: () => Result<OpenedLedger>): Promise<Result<OpenLedger>> {
  const opened = open()
  if (!opened.ok) return opened
  await closeLedger(office)
  office.opened = opened.answer
  if (!opened.answer.profile.sample || office.mode === 'write')
    office.settings.remember(opened.answer.folder, office.now().toISOString())
  office.announce({ type: 'ledger' })
  return { ok: true, answer: shownLedger(opened.answer) }
}

async function closeLedger(office: Office): Promise<void> {
  const { opened } = office
  office.opened = null
  for (const controller of office.jobs.values()) controller.abort()
  if (!opened) return
  await opened.engine.close()
  office.announce({ type: 'ledger' })
}

/** `<parent>/<district>生态区创建台账.ecoledger`, numbered where it is taken. */
function freeFolder(parent: string, district: string): string {
  mkdirSync(parent, { recursive: true })
  const base = say(folderNames.ledger, 'zh', { district: district.replace(/[\\/:*?"<>|\s]+/g, '_') })
  for (let number = 1; ; number += 1) {
    const folder = join(parent, `${base}${number === 1 ? '' : number}.ecoledger`)
    if (!existsSync(folder)) return folder
  }
}

async function receiveFile(
  office: Office,
  relativeName: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Result<{ token: string }>> {
  if (!office.opened) return failed('noLedgerOpen')
  if (office.opened.readOnly) return failed('ledgerReadOnly')
  const received = await office.opened.engine.receive(relativeName, bytes)
  if (!received.ok) return received
  return { ok: true, answer: { token: office.tokens.keepFile({ type: 'incoming', ...received.answer }) } }
}

async function registerPaths(office: Office, paths: string[]): Promise<Result<{ tokens: string[] }>> {
  const tokens: string[] = []
  for (const path of paths) {
    const walked = await walkFolder(path)
    if (!walked.ok) return walked
    for (const file of walked.answer) tokens.push(office.tokens.keepFile({ type: 'path', ...file }))
  }
  return { ok: true, answer: { tokens } }
}

function evidenceFile(office: Office, sha256: string) {
  return office.opened?.engine.evidenceFile(sha256) ?? null
}
