// How each collection of the ledger lies in SQLite: one STRICT table, one column a field.
// Exact numbers are TEXT; structures that are only read whole are JSON.
import type { CollectionName, Collections } from '../../../shared/ledger/ledgerState.ts'

export type ColumnKind = 'text' | 'integer' | 'boolean' | 'json'
type Columns<Row> = { [Field in keyof Row]-?: ColumnKind }

export interface Table<Name extends CollectionName = CollectionName> {
  table: string
  columns: Columns<Collections[Name]>
  /** Columns under an index of their own: set again, even to the same, they cost another page of every save. */
  indexed: readonly string[]
}

export const tables: { [Name in CollectionName]: Table<Name> } = {
  profile: {
    table: 'profile',
    indexed: [],
    columns: {
      id: 'text',
      district: 'text',
      standard: 'text',
      unitType: 'text',
      economy: 'text',
      terrain: 'text',
      coastal: 'boolean',
      years: 'json',
      judgedYear: 'integer',
      visitDate: 'text',
      office: 'text',
      leader: 'text',
      reviewer: 'text',
      compiler: 'text',
      phone: 'text',
      sample: 'boolean',
    },
  },
  values: {
    table: 'input_value',
    indexed: ['quantity', 'year'],
    columns: {
      id: 'text',
      quantity: 'text',
      year: 'integer',
      entered: 'text',
      number: 'text',
      list: 'json',
      unit: 'text',
      department: 'text',
      source: 'text',
      evidence: 'text',
      page: 'integer',
      competing: 'json',
      by: 'text',
      at: 'text',
    },
  },
  items: {
    table: 'item',
    indexed: [],
    columns: {
      id: 'text',
      notApplicable: 'json',
      reviewed: 'json',
      lead: 'text',
      supporting: 'json',
      remarks: 'text',
      declared: 'json',
    },
  },
  clauses: { table: 'clause', indexed: [], columns: { id: 'text', confirmed: 'json' } },
  evidence: {
    table: 'evidence',
    indexed: [],
    columns: {
      id: 'text',
      title: 'text',
      documentNumber: 'text',
      issuer: 'text',
      documentDate: 'text',
      periodFrom: 'integer',
      periodTo: 'integer',
      kind: 'text',
      pages: 'integer',
      form: 'text',
      sealed: 'text',
      department: 'text',
      note: 'text',
      versions: 'json',
      binned: 'json',
      addedAt: 'text',
      by: 'text',
    },
  },
  links: {
    table: 'link',
    indexed: ['evidence'],
    columns: {
      id: 'text',
      evidence: 'text',
      item: 'text',
      requirement: 'text',
      years: 'json',
      page: 'integer',
      version: 'text',
      note: 'text',
      at: 'text',
      by: 'text',
    },
  },
  departments: {
    table: 'department',
    indexed: [],
    columns: { id: 'text', name: 'text', contact: 'text', phone: 'text', order: 'integer' },
  },
  overrides: {
    table: 'threshold_override',
    indexed: [],
    columns: { id: 'text', op: 'text', value: 'text', reason: 'text', by: 'text', at: 'text' },
  },
  ownItems: {
    table: 'own_item',
    indexed: [],
    columns: { id: 'text', indicator: 'json', reason: 'text', by: 'text', at: 'text' },
  },
}

/** documentDate → document_date, quoted because `order` and `by` are SQL words. */
export function columnName(field: string): string {
  return `"${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`
}

/** A field's value as SQLite keeps it. */
export function toColumn(kind: ColumnKind, value: unknown): string | number | null {
  if (value === null || value === undefined) return null
  if (kind === 'json') return JSON.stringify(value)
  if (kind === 'boolean') return value ? 1 : 0
  return value as string | number
}

/** And back. */
export function fromColumn(kind: ColumnKind, value: unknown): unknown {
  if (value === null || value === undefined) return null
  if (kind === 'json') return JSON.parse(value as string)
  if (kind === 'boolean') return value === 1
  return value
}
