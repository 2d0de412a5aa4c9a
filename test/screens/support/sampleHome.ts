// A home with the sample district in it, made by the command line as a person would.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const entry = fileURLToPath(new URL('../../../main/cli/ecoLedger.mjs', import.meta.url))

export interface SampleHome {
  home: string
  ledger: string
}

export function sampleHome(): SampleHome {
  const home = temporaryFolder()
  const ledger = join(home, '样板区.ecoledger')
  const made = spawnSync(process.execPath, [entry, 'demo', ledger], {
    env: { ...process.env, ECO_LEDGER_HOME: home },
    encoding: 'utf8',
  })
  if (made.status !== 0) throw new Error(made.stderr)
  return { home, ledger }
}
