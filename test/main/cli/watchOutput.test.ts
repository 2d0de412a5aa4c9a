// The answer of a command when nobody takes it all.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { runCommand } from '../support/commandLine.ts'

const entry = fileURLToPath(new URL('../../../main/cli/ecoLedger.mjs', import.meta.url))

async function sampleHome() {
  const home = temporaryFolder()
  const ledger = join(home, '样板.ecoledger')
  await runCommand(home, 'demo', ledger)
  const shell = (line: string) =>
    spawnSync('bash', ['-c', `set -o pipefail; "$NODE" "$ENTRY" check "$LEDGER" --json ${line}`], {
      cwd: home,
      encoding: 'utf8',
      env: {
        ...process.env,
        ECO_LEDGER_HOME: home,
        ECO_LEDGER_SOURCE: '1',
        NODE: process.execPath,
        ENTRY: entry,
        LEDGER: ledger,
      },
    })
  return { shell }
}

test.skipIf(process.platform === 'win32')(
  'a reader that stops early is no fault of the program; a disk that is full is told with exit 2',
  async () => {
    const { shell } = await sampleHome()
    const early = shell('| head -c 20')
    expect(early.stdout).toHaveLength(20)
    expect(early.stderr).toBe('')
    if (process.platform !== 'linux') return
    const full = shell('> /dev/full')
    expect(full.status).toBe(2)
    expect(full.stderr).toContain('磁盘空间不足')
    expect(full.stderr).not.toMatch(/at .*:\d+/)
  },
)
