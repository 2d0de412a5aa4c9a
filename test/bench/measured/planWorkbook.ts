// Writes down the plan of the printed ledger as JSON, so that peers write the same cells, looks, merges and links.
import { writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { createDerivation } from '../../../main/engine/derived.ts'
import { loadStandard } from '../../../main/engine/openLedger.ts'
import { storedPath } from '../../../main/evidenceStore/storedPaths.ts'
import { openSqliteStore } from '../../../main/ledgerStore/sqlite/openSqliteStore.ts'
import { ledgerWorkbook } from '../../../shared/deliverables/ledgerWorkbook.ts'
import { resources } from '../../main/support/officeCalls.ts'
import { units } from '../../shared/builders.ts'

const [ledger, target] = process.argv.slice(2) as [string, string]
const store = openSqliteStore({ folder: ledger, mode: 'read', create: false, now: '' })
const standard = loadStandard(resources, 'county2007')
if (!store.ok || !standard.ok) throw new Error(JSON.stringify({ store, standard }))
const state = store.answer.load()
const noFiles = { checkStored: async () => new Set<string>() }
const { derived } = createDerivation(standard.answer, units, state, noFiles as never)
const plan = ledgerWorkbook({
  ...derived(),
  state,
  date: store.answer.history().at(-1)!.at.slice(0, 10),
  evidenceHref: (sha256, fileName) =>
    relative(dirname(target), storedPath(`${ledger}/evidence`, sha256, fileName)),
})
writeFileSync(target, JSON.stringify(plan))
store.answer.close()
process.stdout.write('{}')
