// Measured in one process: what follows from one edit, computed by the engine, and a plain SQL query for completeness alone.
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { openFolder } from '../../main/support/officeCalls.ts'
import { measuredOffice } from '../support/measuredOffice.ts'
import { peakMemoryMb } from '../support/peakMemory.ts'
import { sqlCoverage } from '../support/sqlCoverage.ts'

const [ledger, rounds] = process.argv.slice(2) as [string, string]
const { call, door } = measuredOffice(dirname(ledger))
await openFolder({ call, door }, ledger)
const { profile } = await call('ledger.overview', {})
const { standard } = await call('catalogue.get', {})
const { rows } = await call('evidence.list', { show: 'linked', limit: 1 })
const [link] = (await call('evidence.get', { evidence: rows[0]!.id })).links
const database = new Sqlite(join(ledger, 'ledger.sqlite'), { readonly: true })

async function timed(times: number[], act: () => unknown): Promise<void> {
  const start = performance.now()
  await act()
  times.push(performance.now() - start)
}
const enter = (text: number) =>
  call('values.enter', { entries: [{ item: '5', input: 'forest_area', year: 2012, text: String(text) }] })
const times = { figure: [] as number[], link: [] as number[], check: [] as number[], sql: [] as number[] }
const filled = { ours: 0, sql: 0 }
for (let round = 0; round < Number(rounds); round += 1) {
  await enter(3000 + round * 2)
  await timed(times.figure, () => call('ledger.overview', {}))
  await call('evidence.changeLink', { link: link!.id, years: [2011 + (round % 3)] })
  await timed(times.link, async () => {
    const { coverage } = await call('ledger.overview', {})
    filled.ours = coverage.reduce((sum, year) => sum + year.filled, 0)
  })
  await timed(times.sql, () => {
    filled.sql = sqlCoverage(database, standard, profile)
  })
  await enter(3001 + round * 2)
  await timed(times.check, () => call('check.run', {}))
}
process.stdout.write(JSON.stringify({ ...times, filled, peakMb: peakMemoryMb() }))
database.close()
await door.close()
