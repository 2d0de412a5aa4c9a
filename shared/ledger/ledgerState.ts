// The nouns of a ledger (台账) and the open ledger itself: one plain object, kept in step by applyChange only.
import type { Indicator, Operator } from '../catalogue/standard.ts'

/** Who the district is and for which years it is judged. One row, id 'profile'. */
export interface Profile {
  id: 'profile'
  district: string
  standard: string
  unitType: 'city_or_district' | 'county'
  economy: 'developed' | 'underdeveloped'
  terrain: 'mountain' | 'hill' | 'plain' | 'alpine_or_grassland'
  coastal: boolean
  /** Ascending; normally three. */
  years: number[]
  judgedYear: number
  /** ISO date of the verification visit (技术核查), or null while unknown. */
  visitDate: string | null
  /** 填报单位 as printed. */
  office: string
  /** People named in the closing rows of the printed ledger. */
  leader: string
  reviewer: string
  compiler: string
  phone: string
  /** An invented district: marked on every export. */
  sample: boolean
}

/** One entry of a list input: a place with what was measured and against what. Decimals or class codes as text. */
export interface ListEntry {
  name: string
  measured: string
  against: string | null
}

/** A statement of one quantity that differs from the recorded one; kept until a named person decides. */
export interface CompetingStatement {
  entered: string
  number: string | null
  list: ListEntry[] | null
  unit: string
  department: string
  source: string
  at: string
  by: string
}

/** 填报数据: the recorded value of one quantity in one year. id = `${quantity}@${year}`. */
export interface InputValue {
  id: string
  quantity: string
  year: number
  /** As typed by the office. */
  entered: string
  /** Exact decimal in `unit`; null for list inputs. */
  number: string | null
  list: ListEntry[] | null
  unit: string
  /** Department id, or free words where the department is not in the list. */
  department: string
  /** Words naming the source document. */
  source: string
  /** Evidence record that proves the figure, with its page. */
  evidence: string | null
  page: number | null
  competing: CompetingStatement[]
  by: string
  at: string
}

/** What people decide about an item. Conditions (C1…) and indicators (1, 3a…) share it. */
export interface ItemRecord {
  id: string
  notApplicable: { reason: string; by: string; at: string } | null
  /** 基本达到: a reviewer's word, never computed. */
  reviewed: { verdict: 'basicallyMet'; by: string; reason: string; at: string } | null
  lead: string | null
  supporting: string[] | null
  remarks: string
  /** Declared side conditions by id. */
  declared: Record<string, { holds: boolean; by: string; at: string }>
}

/** A named person's word on one clause of a basic condition. */
export interface ClauseRecord {
  id: string
  confirmed: { holds: boolean; by: string; reason: string; at: string } | null
}

/** One stored file. The hash is that of its bytes; the extension is kept. */
export interface StoredFile {
  sha256: string
  fileName: string
  sizeBytes: number
  addedAt: string
  by: string
}

/** 证明材料: one document with its record. The last version is the current one. */
export interface Evidence {
  id: string
  title: string
  /** 文号 as written. */
  documentNumber: string
  issuer: string
  /** 成文日期: YYYY-MM-DD, YYYY-MM or YYYY; null while unknown (undated). */
  documentDate: string | null
  /** Years the content covers; null while unknown. */
  periodFrom: number | null
  periodTo: number | null
  /** Document kind id of the catalogue; '' while unknown. */
  kind: string
  pages: number | null
  form: 'original' | 'copy' | 'unknown'
  sealed: 'yes' | 'no' | 'notNeeded' | 'unknown'
  department: string
  note: string
  versions: StoredFile[]
  binned: { at: string; by: string } | null
  addedAt: string
  by: string
}

/** One proof pointer: this record proves that requirement in those years, at that page. */
export interface Link {
  id: string
  evidence: string
  item: string
  /** Requirement slot; null while the record is only attached to the item. */
  requirement: string | null
  years: number[]
  page: number | null
  /** sha256 of the version that was linked: a newer version makes the pointer one to be checked. */
  version: string
  note: string
  at: string
  by: string
}

export interface Department {
  id: string
  name: string
  contact: string
  phone: string
  /** Position in the official order (列序). */
  order: number
}

/** A threshold changed by the office, for one component (or clause), with its reason. */
export interface ThresholdOverride {
  id: string
  op: Operator
  value: string
  reason: string
  by: string
  at: string
}

/** An item the office added to the catalogue. */
export interface OwnItem {
  id: string
  indicator: Indicator
  reason: string
  by: string
  at: string
}

/** Every collection of a ledger: rows by id. */
export interface Collections {
  profile: Profile
  values: InputValue
  items: ItemRecord
  clauses: ClauseRecord
  evidence: Evidence
  links: Link
  departments: Department
  overrides: ThresholdOverride
  ownItems: OwnItem
}
export type CollectionName = keyof Collections

/** The open ledger. Maps keep insertion order and are fast at 20,000 records. */
export type LedgerState = { readonly [Name in CollectionName]: Map<string, Collections[Name]> }

export const collectionNames: readonly CollectionName[] = [
  'profile',
  'values',
  'items',
  'clauses',
  'evidence',
  'links',
  'departments',
  'overrides',
  'ownItems',
]

export function emptyLedger(): LedgerState {
  return {
    profile: new Map(),
    values: new Map(),
    items: new Map(),
    clauses: new Map(),
    evidence: new Map(),
    links: new Map(),
    departments: new Map(),
    overrides: new Map(),
    ownItems: new Map(),
  }
}

/** The one profile row. Throws where a ledger was never initialised: that is a bug, not an input. */
export function profileOf(state: Pick<LedgerState, 'profile'>): Profile {
  const profile = state.profile.get('profile')
  if (!profile) throw new Error('ledger without profile')
  return profile
}

export function valueId(quantity: string, year: number): string {
  return `${quantity}@${year}`
}

/** The file that stands for the record now. */
export function currentVersion(evidence: Evidence): StoredFile {
  const last = evidence.versions.at(-1)
  if (!last) throw new Error(`evidence ${evidence.id} without a file`)
  return last
}
