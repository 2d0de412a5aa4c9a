// The way an office clears a ledger: every error of the sample is answered until the check ends with 0.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CheckReport } from '../../../shared/api/views.ts'
import type { Finding } from '../../../shared/rules/finding.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { runCommand } from '../support/commandLine.ts'
import { type OfficeCalls, openFolder, putFile } from '../support/officeCalls.ts'
import { testOffice } from '../support/testOffice.ts'

type Office = OfficeCalls & { folder: string }

/** What the remedy of each finding asks for. */
async function answer(office: Office, finding: Finding): Promise<void> {
  const { rule, item, evidence, facts } = finding
  if (rule === 'unsealed')
    return void (await office.call('evidence.edit', { evidence: [evidence!], fields: { sealed: 'yes' } }))
  if (rule === 'conflictingStatements')
    return void (await office.call('values.decide', {
      quantity: 'builtup_population',
      year: Number(facts['year']),
      take: null,
      by: '李样板',
      reason: '与公安局核对',
    }))
  if (rule === 'notMetBinding') {
    const entry = { item: item!, input: 'investment', year: 2013, text: '15亿元' }
    return void (await office.call('values.enter', { entries: [entry] }))
  }
  await addMissingProof(office, item!)
}

/** The papers asked for, sealed and dated, for every year that lacks them. */
async function addMissingProof(office: Office, item: string): Promise<void> {
  const { gaps } = await office.call('items.get', { item })
  for (const gap of gaps.filter(({ must }) => must)) {
    const name = `${gap.requirement}.txt`
    const years = gap.years.filter((year) => year !== null)
    const tokens = await office.tokens(putFile(office.folder, name, name))
    const link = { item, requirement: gap.requirement, years }
    const { files } = await office.call('evidence.add', { tokens, link })
    const fields = { sealed: 'yes' as const, documentDate: '2013-12-31', periodFrom: 2011, periodTo: 2013 }
    await office.call('evidence.edit', { evidence: [files[0]!.id!], fields })
  }
}

test('once every error is answered the check ends with 0', async () => {
  const home = temporaryFolder()
  const ledger = join(home, '样板.ecoledger')
  await runCommand(home, 'demo', ledger)
  const office = testOffice({ folder: home })
  await openFolder(office, ledger)
  const errors = async () => (await office.call('findings.list', { severity: 'error', limit: 20_000 })).rows
  for (const finding of await errors()) await answer(office, finding)
  expect((await errors()).map(({ rule, item, facts }) => ({ rule, item, facts }))).toEqual([])
  await office.door.close()
  const checked = await runCommand(home, 'check', ledger, '--json')
  expect(checked).toMatchObject({ code: 0, stderr: '' })
  const report = JSON.parse(checked.stdout) as CheckReport
  expect(report.items.find(({ id }) => id === '20')!.verdict).toBe('met')
})
