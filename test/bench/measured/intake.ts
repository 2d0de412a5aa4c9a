// Measured: a dropped folder until every paper is stored, hashed and recorded, durably.
import { profileInput } from '../../main/support/officeCalls.ts'
import { measuredOffice } from '../support/measuredOffice.ts'
import { peakMemoryMb } from '../support/peakMemory.ts'

const [home, papers] = process.argv.slice(2) as [string, string]
const { call, door, tokens } = measuredOffice(home)
await call('app.create', { profile: profileInput() })
const before = peakMemoryMb()
const start = performance.now()
const { files } = await call('evidence.add', { tokens: await tokens(papers) })
const ms = performance.now() - start
const refused = files.filter((file) => file.error !== null)
if (refused.length > 0) throw new Error(JSON.stringify(refused.slice(0, 3)))
const saw = files.map((file) => file.sha256).sort()
process.stdout.write(JSON.stringify({ ms, peakMb: peakMemoryMb(), idleMb: before, saw }))
await door.close()
