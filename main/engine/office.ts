// The office: at most one open ledger, the tokens at the border, and the one door that every host carries.
import { randomBytes } from 'node:crypto'
import { type OperationName, operations } from '../../shared/api/contract.ts'
import { failed, type Result } from '../../shared/api/failure.ts'
import type { AppState } from '../../shared/api/views.ts'
import type { Announcement, JobProgress } from '../../shared/api/wire.ts'
import { writeFailure } from '../../shared/api/writeFailure.ts'
import { walkFolder } from '../evidenceStore/walkFolder.ts'
import type { Door } from './door.ts'
import { inputFailure } from './inputFailure.ts'
import { localDate } from './localDate.ts'
import { openOfficeSettings } from './officeSettings.ts'
import type { OfficeState } from './officeState.ts'
import { discardExports } from './operations/exportWorkbook.ts'
import { closeLedger, makeNewLedger, openOtherLedger, openSample, shownLedger } from './switchLedger.ts'
import { createTokenBook } from './tokenBook.ts'

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

export function openOffice(options: OfficeOptions): Door {
  const hearers = new Set<(announcement: Announcement) => void>()
  const office: OfficeState = {
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
    turn: Promise.resolve(),
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
    registerPaths: (paths, relativeNames) => registerPaths(office, paths, relativeNames),
    registerFolder: (path, meaning) => office.tokens.keepFolder(path, meaning),
    evidenceFile: (sha256) => evidenceFile(office, sha256),
    downloadFile: (token) => office.tokens.download(token),
    async close() {
      await inTurn(office, () => closeLedger(office))
      discardExports(office.tokens)
    },
  }
}

async function callOffice(
  office: OfficeState,
  operation: string,
  input: unknown,
  by?: string,
): Promise<Result<unknown>> {
  if (!Object.hasOwn(operations, operation)) return failed('unknownOperation', { operation })
  const name = operation as OperationName
  const parsed = operations[name].input.safeParse(input)
  if (!parsed.success) return { ok: false, failure: inputFailure(parsed.error) }
  return orDiskFailure(office, () =>
    operations[name].scope === 'app'
      ? appOperation(office, name, parsed.data)
      : ledgerOperation(office, name, parsed.data, by),
  )
}

/** A disk that fails where nobody foresaw it is still a failure to be told. Everything else is a bug and thrown. */
async function orDiskFailure<Answer>(
  office: OfficeState,
  work: () => Promise<Result<Answer>>,
): Promise<Result<Answer>> {
  const folder = office.opened?.folder ?? office.home
  try {
    return await work()
  } catch (error) {
    const failure = writeFailure(error, folder)
    if (!failure) throw error
    return { ok: false, failure }
  }
}

async function ledgerOperation(
  office: OfficeState,
  operation: OperationName,
  input: unknown,
  by?: string,
): Promise<Result<unknown>> {
  if (!office.opened) return failed('noLedgerOpen')
  const { job } = input as { job?: string }
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
  let result: Result<unknown> | null = null
  try {
    result = await office.opened.engine.call({
      operation,
      input,
      by: by ?? office.settings.userName(),
      signal: controller.signal,
      progress,
    })
    return result
  } finally {
    // Told also when the operation threw: a window must not wait for a job that is over.
    progress(1, 1, '', result?.ok ? 'done' : controller.signal.aborted ? 'cancelled' : 'failed')
    if (job) office.jobs.delete(job)
  }
}

function inTurn<Answer>(office: OfficeState, work: () => Promise<Answer>): Promise<Answer> {
  const turn = office.turn.then(work)
  office.turn = turn.catch(() => undefined)
  return turn
}

async function appOperation(
  office: OfficeState,
  name: OperationName,
  input: unknown,
): Promise<Result<unknown>> {
  switch (name) {
    case 'app.state':
      return { ok: true, answer: appState(office) }
    case 'app.create':
      return inTurn(office, () => makeNewLedger(office, input as Parameters<typeof makeNewLedger>[1]))
    case 'app.open':
      return inTurn(office, () => openOtherLedger(office, input as Parameters<typeof openOtherLedger>[1]))
    case 'app.openSample':
      return inTurn(office, () => openSample(office, input as Parameters<typeof openSample>[1]))
    case 'app.close':
      await inTurn(office, () => closeLedger(office))
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

function appState(office: OfficeState): AppState {
  return {
    version: office.version,
    ledger: office.opened && shownLedger(office.opened),
    recents: office.settings.recents(),
    userName: office.settings.userName(),
    shownHome: office.home,
    today: localDate(office.now()),
  }
}

async function receiveFile(
  office: OfficeState,
  relativeName: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Result<{ token: string }>> {
  if (!office.opened) return failed('noLedgerOpen')
  if (office.opened.readOnly) return failed('ledgerReadOnly')
  const { engine } = office.opened
  const received = await orDiskFailure(office, () => engine.receive(relativeName, bytes))
  if (!received.ok) return received
  return { ok: true, answer: { token: office.tokens.keepFile({ type: 'incoming', ...received.answer }) } }
}

async function registerPaths(
  office: OfficeState,
  paths: string[],
  relativeNames: string[] = [],
): Promise<Result<{ tokens: string[] }>> {
  const tokens: string[] = []
  for (const [index, path] of paths.entries()) {
    const walked = await walkFolder(path)
    if (!walked.ok) return walked
    const single = walked.answer.length === 1 ? relativeNames[index] : undefined
    for (const file of walked.answer)
      tokens.push(
        office.tokens.keepFile({ type: 'path', ...file, relativeName: single ?? file.relativeName }),
      )
  }
  return { ok: true, answer: { tokens } }
}

function evidenceFile(office: OfficeState, sha256: string) {
  return office.opened?.engine.evidenceFile(sha256) ?? null
}
