// Measured: opening a ledger until the first overview is there, as a person waits for it.
import { dirname } from 'node:path'
import { openFolder } from '../../main/support/officeCalls.ts'
import { measuredOffice } from '../support/measuredOffice.ts'
import { peakMemoryMb } from '../support/peakMemory.ts'

const [ledger] = process.argv.slice(2) as [string]
const office = measuredOffice(dirname(ledger))
const start = performance.now()
await openFolder(office, ledger)
const overview = await office.call('ledger.overview', {})
const ms = performance.now() - start
const { records, binned } = overview.evidence
process.stdout.write(JSON.stringify({ ms, peakMb: peakMemoryMb(), saw: { records: records + binned } }))
await office.door.close()
