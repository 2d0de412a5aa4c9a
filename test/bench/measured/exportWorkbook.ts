// Measured: the printed ledger, from the call at the door to the whole file with links to every paper.
import { copyFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { openFolder } from '../../main/support/officeCalls.ts'
import { measuredOffice } from '../support/measuredOffice.ts'
import { peakMemoryMb } from '../support/peakMemory.ts'

const [ledger, target] = process.argv.slice(2) as [string, string]
const { call, door } = measuredOffice(dirname(ledger))
await openFolder({ call, door }, ledger)
await call('ledger.overview', {})
const start = performance.now()
const beside = door.registerFolder(dirname(target), 'exact')
const { download } = await call('export.workbook', { beside })
const ms = performance.now() - start
copyFileSync(door.downloadFile(download)!.path, target)
process.stdout.write(JSON.stringify({ ms, peakMb: peakMemoryMb(), saw: null }))
await door.close()
