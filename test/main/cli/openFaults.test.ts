// Faults of the command line that are known and not repaired yet. With the repair the `.fails` goes.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { runCommand } from '../support/commandLine.ts'
import { profileInput, putFile } from '../support/officeCalls.ts'

async function newLedger(home: string): Promise<string> {
  const ledger = join(home, '台账.ecoledger')
  await runCommand(home, 'init', ledger, '--profile', putFile(home, 'p.json', JSON.stringify(profileInput())))
  return ledger
}

test.fails('an export to a place below a file is refused in words with exit 2', async () => {
  const home = temporaryFolder()
  const out = join(putFile(home, '不是文件夹', '内容'), '台账.xlsx')
  const end = await runCommand(home, 'export', await newLedger(home), '--out', out)
  expect(end.stderr).toContain('写不了')
  expect(end.code).toBe(2)
})

test.fails('a requirement that is not there is refused under the name that was typed', async () => {
  const home = temporaryFolder()
  const paper = putFile(home, '证明.txt', '证明')
  const end = await runCommand(
    home,
    'evidence',
    'add',
    await newLedger(home),
    paper,
    '--requirement',
    'I5-E99',
  )
  expect(end.code).toBe(2)
  expect(end.stderr).toContain('I5-E99')
})
