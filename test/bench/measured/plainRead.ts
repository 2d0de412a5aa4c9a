// Peer: better-sqlite3 alone reads every row of the ledger's tables.
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { tables } from '../../../main/ledgerStore/sqlite/tables.ts'
import { peakMemoryMb } from '../support/peakMemory.ts'

const [ledger] = process.argv.slice(2) as [string]
const start = performance.now()
const database = new Sqlite(join(ledger, 'ledger.sqlite'), { readonly: true })
const rows = Object.values(tables).map(({ table }) => database.prepare(`SELECT * FROM ${table}`).all())
const ms = performance.now() - start
const records = rows[Object.keys(tables).indexOf('evidence')]!.length
process.stdout.write(JSON.stringify({ ms, peakMb: peakMemoryMb(), saw: { records } }))
database.close()
