// npm run bench: the program against plain tools doing the same, in one run, as ratios. It fails on wrong results, never on time.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { exportWorkbook } from './scenarios/exportWorkbook.ts'
import { intake } from './scenarios/intake.ts'
import { keystroke } from './scenarios/keystroke.ts'
import { openLedger } from './scenarios/openLedger.ts'
import { recompute } from './scenarios/recompute.ts'
import { jsonOf, type NamedResult, tableOf } from './support/printTable.ts'
import type { Scenario } from './support/scenario.ts'

const scenarios: Record<string, Scenario> = { openLedger, recompute, keystroke, intake, exportWorkbook }

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
  },
})
const unknown = options.only.filter((name) => !(name in scenarios))
if (unknown.length > 0) {
  process.stderr.write(`no scenario ${unknown.join(', ')}; there are ${Object.keys(scenarios).join(', ')}\n`)
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'eco-ledger-bench-'))
const cleanUp = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    cleanUp()
    process.exit(130)
  })

const results: NamedResult[] = []
try {
  for (const [name, scenario] of Object.entries(scenarios)) {
    if (options.only.length > 0 && !options.only.includes(name)) continue
    const place = join(folder, name)
    mkdirSync(place)
    const say = (line: string) => void process.stderr.write(`${name}: ${line}\n`)
    results.push({ scenario: name, ...(await scenario({ folder: place, quick: options.quick, say })) })
    rmSync(place, { recursive: true, force: true, maxRetries: 3 })
  }
} finally {
  cleanUp()
}
process.stdout.write(`${options.json ? jsonOf(results) : tableOf(results)}\n`)
process.exitCode = results.some(({ faults }) => faults.length > 0) ? 1 : 0
