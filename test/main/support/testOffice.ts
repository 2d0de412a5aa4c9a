// An office of its own for one test: a temporary folder, real ledgers in it, closed and gone afterwards.
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type OfficeOptions, openOffice } from '../../../main/engine/office.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { type OfficeCalls, officeCalls, type ProfileInput, profileInput, resources } from './officeCalls.ts'

export interface TestOffice extends OfficeCalls {
  /** Holds the office's settings and whatever else the test puts there. */
  folder: string
  /** Where new ledgers are put. */
  home: string
}

export function testOffice(options: Partial<OfficeOptions> & { folder?: string } = {}): TestOffice {
  const { folder = temporaryFolder(), ...own } = options
  const home = own.home ?? join(folder, 'ledgers')
  const door = openOffice({ resources, configFolder: join(folder, 'config'), version: 'test', ...own, home })
  onTestFinished(() => door.close())
  return { folder, home, ...officeCalls(door) }
}

/** An office with a new ledger open. */
export async function officeWithLedger(
  options: Parameters<typeof testOffice>[0] = {},
  profile: Partial<ProfileInput> = {},
): Promise<TestOffice & { ledger: string }> {
  const office = testOffice(options)
  await office.call('app.create', { profile: profileInput(profile) })
  const { ledger } = await office.call('app.state', {})
  return { ...office, ledger: ledger!.shownFolder }
}
