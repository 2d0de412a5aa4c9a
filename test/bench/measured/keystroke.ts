// Measured in one process, in turn: a figure typed until it is durable, and the bare transaction that keeps as much.
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { migration0001 } from '../../../main/ledgerStore/sqlite/migrations/migration0001.ts'
import { openFolder } from '../../main/support/officeCalls.ts'
import { valueRow } from '../../support/rows.ts'
import { measuredOffice } from '../support/measuredOffice.ts'
import { peakMemoryMb } from '../support/peakMemory.ts'

const [ledger, rounds, each] = process.argv.slice(2) as [string, string, string]
const { call, door } = measuredOffice(dirname(ledger))
await openFolder({ call, door }, ledger)
await call('ledger.overview', {})

/** The same tables on the same disk, two prepared statements, no checks, no history in memory. */
function bareTransaction(): (text: string) => void {
  const database = new Sqlite(join(dirname(ledger), 'bare.sqlite'))
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec(migration0001)
  const { competing, list: _list, ...row } = valueRow()
  const put = database.prepare(
    `INSERT INTO input_value (id, quantity, year, entered, number, unit, department, source, evidence, page, "by", at, competing)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET entered = excluded.entered, number = excluded.number, at = excluded.at`,
  )
  const record = database.prepare(
    `INSERT INTO change (at, "by", operation, undoes, edit_count, edits) VALUES (?, ?, 'values.enter', NULL, 1, ?)`,
  )
  const write = database.transaction((text: string) => {
    const after = { ...row, entered: text, number: text }
    const { id, quantity, year, entered, number, unit, department, source, evidence, page, by, at } = after
    put.run(
      id,
      quantity,
      year,
      entered,
      number,
      unit,
      department,
      source,
      evidence,
      page,
      by,
      at,
      JSON.stringify(competing),
    )
    const edit = { collection: 'values', id, before: valueRow(), after: valueRow({ entered, number }) }
    record.run(at, by, JSON.stringify([edit]))
  })
  return (text) => write.immediate(text)
}

const write = bareTransaction()
const [ours, theirs]: [number[], number[]] = [[], []]
const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1]!
let text = 3000
for (let round = -1; round < Number(rounds); round += 1) {
  const [typed, bare]: [number[], number[]] = [[], []]
  for (let index = 0; index < Number(each); index += 1) {
    text += 1
    const start = performance.now()
    await call('values.enter', {
      entries: [{ item: '5', input: 'forest_area', year: 2012, text: String(text) }],
    })
    const saved = performance.now()
    write(String(text))
    bare.push(performance.now() - saved)
    typed.push(saved - start)
  }
  // The first round warms both up.
  if (round < 0) continue
  ours.push(median(typed))
  theirs.push(median(bare))
}
const [saved] = (await call('values.list', {})).filter(
  (row) => row.input === 'forest_area' && row.year === 2012,
)
process.stdout.write(
  JSON.stringify({ ours, theirs, typed: String(text), saved: saved?.value, peakMb: peakMemoryMb() }),
)
await door.close()
