// `npm run sample`: the main job on the sample district: made, checked, its workbook exported, then the app opens on it.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { folderNames } from '../shared/wording/folderNames.ts'
import { say } from '../shared/wording/say.ts'
import { runCli } from './cli/runCli.ts'
import { programPlaces } from './programPlaces.ts'

const { home } = programPlaces()
const district = folderNames.sampleDistrict
const ledger = join(home, `${say(folderNames.ledger, 'zh', { district })}.ecoledger`)
const workbook = join(home, `${say(folderNames.workbook, 'zh', { district })}.xlsx`)

/** 1 is the check's honest answer on a district with planted gaps; 2 and more end the run. */
async function run(...words: string[]): Promise<void> {
  const code = await runCli(words)
  if (code > 1) process.exit(code)
}

if (!existsSync(ledger)) await run('demo', ledger)
await run('check', ledger)
await run('export', ledger, '--out', workbook)
process.argv.splice(2, 0, ledger)
await import('./startApp.ts')
