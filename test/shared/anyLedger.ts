// Random ledgers for laws: any part of the faultless one, with any of its rows spoiled.
import fc from 'fast-check'
import { valueRow } from '../support/rows.ts'
import {
  binned,
  confirmed,
  faultlessLedger,
  itemRow,
  ledgerOf,
  notApplicable,
  type Row,
  reviewed,
  rowsOf,
} from './builders.ts'

type Spoil = (row: Row, number: string) => Row

const spoilt: Spoil[] = [
  (entry, number) => (entry.collection === 'values' ? withFields(entry, { number, list: null }) : entry),
  (entry) => (entry.collection === 'values' ? withFields(entry, { unit: '不知道' }) : entry),
  (entry) => (entry.collection === 'values' ? withFields(entry, { source: '' }) : entry),
  (entry) =>
    entry.collection === 'values'
      ? withFields(entry, { competing: [{ ...valueRow(), number: '1', department: 'drc' }] })
      : entry,
  (entry) => (entry.collection === 'evidence' ? withFields(entry, { documentDate: null }) : entry),
  (entry) => (entry.collection === 'evidence' ? withFields(entry, { documentDate: '2012' }) : entry),
  (entry) => (entry.collection === 'evidence' ? withFields(entry, { kind: '', issuer: '' }) : entry),
  (entry) => (entry.collection === 'evidence' ? withFields(entry, { sealed: 'no' }) : entry),
  (entry) => (entry.collection === 'evidence' ? withFields(entry, { periodFrom: 2013 }) : entry),
  (entry) => (entry.collection === 'evidence' ? withFields(entry, { binned }) : entry),
  (entry) => (entry.collection === 'links' ? withFields(entry, { page: 99 }) : entry),
  (entry) => (entry.collection === 'links' ? withFields(entry, { years: [2013] }) : entry),
  (entry) => (entry.collection === 'links' ? withFields(entry, { version: 'older' }) : entry),
  (entry) => (entry.collection === 'clauses' ? withFields(entry, { confirmed: confirmed(false) }) : entry),
]

function withFields(entry: Row, fields: object): Row {
  return { collection: entry.collection, row: { ...entry.row, ...fields } } as Row
}

const wholeRows = rowsOf(faultlessLedger())
const profile: Row[] = wholeRows.filter((entry) => entry.collection === 'profile')
const others: Row[] = wholeRows.filter((entry) => entry.collection !== 'profile')
const items = ['1', '5', '10', '12b', '14', '16', 'C2']

/** One time in four a small part, else most of the ledger: both ends of the score are reached. */
const part = fc.oneof(
  { weight: 1, arbitrary: fc.subarray(others, { maxLength: 60 }) },
  { weight: 3, arbitrary: fc.subarray(others, { minLength: others.length - 60 }) },
)
const spoiling = fc.array(
  fc.record({
    at: fc.nat(others.length),
    how: fc.constantFrom(...spoilt),
    number: fc.constantFrom('0', '1', '0.001', '19.5', '1000000', '99999999'),
  }),
  { maxLength: 200 },
)
const statements = fc.uniqueArray(
  fc
    .constantFrom(...items)
    .chain((id) =>
      fc.constantFrom(
        itemRow(id, { notApplicable }),
        itemRow(id, { reviewed }),
        itemRow(id, { reviewed: { ...reviewed, reason: '' } }),
      ),
    ),
  { selector: (row) => row.id },
)

/** Rows in a possible order; a link never points at a record that is not there. */
export const anyRows: fc.Arbitrary<Row[]> = fc
  .tuple(part, spoiling, statements)
  .map(([kept, spoils, stated]) => {
    const rows: Row[] = [...kept]
    for (const { at, how, number } of spoils)
      if (rows.length > 0) rows[at % rows.length] = how(rows[at % rows.length]!, number)
    const records = new Set(rows.flatMap(({ collection, row }) => (collection === 'evidence' ? row.id : [])))
    return [
      ...profile,
      ...rows.filter(({ collection, row }) => collection !== 'links' || records.has(row.evidence)),
      ...stated.map((row): Row => ({ collection: 'items', row })),
    ]
  })

export const anyLedger = anyRows.map(ledgerOf)
