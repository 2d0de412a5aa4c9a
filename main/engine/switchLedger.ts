// Which ledger is open: making one, opening another, the sample, closing. The one that is open stays open until the next one is.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { failed, type Result } from '../../shared/api/failure.ts'
import type { OpenLedger } from '../../shared/api/views.ts'
import { writeFailure } from '../../shared/api/writeFailure.ts'
import { type Profile, profileOf } from '../../shared/ledger/ledgerState.ts'
import { folderNames } from '../../shared/wording/folderNames.ts'
import { say } from '../../shared/wording/say.ts'
import { ledgerName } from './officeSettings.ts'
import type { OfficeState } from './officeState.ts'
import { createLedger, type OpenedLedger, openLedger } from './openLedger.ts'
import { prepareSample } from './prepareSample.ts'

export function shownLedger(opened: OpenedLedger): OpenLedger {
  const { sample } = profileOf(opened.engine.state)
  return { name: ledgerName(opened.folder), shownFolder: opened.folder, readOnly: opened.readOnly, sample }
}

const openSettings = (office: OfficeState, folder: string) => ({
  folder,
  resources: office.resources,
  mode: office.mode,
  tokens: office.tokens,
  now: () => office.now().toISOString(),
  newId: office.newId,
  announce: office.announce,
})

export async function makeNewLedger(
  office: OfficeState,
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

export async function openOtherLedger(
  office: OfficeState,
  input: { recent?: string; folderToken?: string },
): Promise<Result<OpenLedger>> {
  const folder = input.recent
    ? office.settings.recentFolder(input.recent)
    : office.tokens.folder(input.folderToken ?? '')?.path
  if (!folder) return failed('tokenUnknown')
  if (office.opened?.folder === folder) return { ok: true, answer: shownLedger(office.opened) }
  return takeOver(office, () => openLedger(openSettings(office, folder)))
}

/** Makes the sample district where it is not there yet. */
export async function openSample(
  office: OfficeState,
  input: { folderToken?: string },
): Promise<Result<OpenLedger>> {
  const picked = input.folderToken ? office.tokens.folder(input.folderToken) : null
  if (input.folderToken && !picked) return failed('tokenUnknown')
  const folder = picked?.path ?? join(office.home, sampleFolderName)
  if (office.opened?.folder === folder) return { ok: true, answer: shownLedger(office.opened) }
  if (existsSync(folder)) return takeOver(office, () => openLedger(openSettings(office, folder)))
  const prepared = await prepareSample(openSettings(office, folder))
  return prepared.ok ? takeOver(office, () => openLedger(openSettings(office, folder))) : prepared
}
const sampleFolderName = `${say(folderNames.ledger, 'zh', { district: folderNames.sampleDistrict })}.ecoledger`

/** A refused ledger changes nothing. */
async function takeOver(office: OfficeState, open: () => Result<OpenedLedger>): Promise<Result<OpenLedger>> {
  const opened = open()
  if (!opened.ok) return opened
  await closeLedger(office)
  office.opened = opened.answer
  if (!opened.answer.profile.sample || office.mode === 'write')
    office.settings.remember(opened.answer.folder, office.now().toISOString())
  office.announce({ type: 'ledger' })
  return { ok: true, answer: shownLedger(opened.answer) }
}

/** Every step was durable when it was answered, so a disk that is gone cannot keep a ledger from being closed. */
export async function closeLedger(office: OfficeState): Promise<void> {
  const { opened } = office
  office.opened = null
  for (const controller of office.jobs.values()) controller.abort()
  if (!opened) return
  try {
    await opened.engine.close()
  } catch (error) {
    if (!writeFailure(error, opened.folder)) throw error
  }
  office.announce({ type: 'ledger' })
}

/** `<parent>/<district>生态区创建台账.ecoledger`, numbered where it is taken; without the signs that no file system takes. */
function freeFolder(parent: string, district: string): string {
  const plain = district.toWellFormed().replace(/[\\/:*?"<>|\s\p{Cc}]+/gu, '_')
  const base = say(folderNames.ledger, 'zh', { district: plain })
  for (let number = 1; ; number += 1) {
    const folder = join(parent, `${base}${number === 1 ? '' : number}.ecoledger`)
    if (!existsSync(folder)) return folder
  }
}
