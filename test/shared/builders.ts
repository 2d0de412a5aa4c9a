// Ledgers for tests of the domain: an empty one, one without a single fault, rows put into them, and what follows from them.
import { readFileSync } from 'node:fs'
import { assessItem } from '../../shared/assessment/assessItem.ts'
import { assessLedger, type LedgerAssessment } from '../../shared/assessment/assessLedger.ts'
import type { ItemAssessment } from '../../shared/assessment/assessment.ts'
import { assessmentContext } from '../../shared/assessment/assessmentContext.ts'
import { effectiveStandard } from '../../shared/catalogue/effectiveStandard.ts'
import { readStandard } from '../../shared/catalogue/readStandard.ts'
import type { Standard } from '../../shared/catalogue/standard.ts'
import { type UnitTable, unitTableSchema } from '../../shared/catalogue/unitTable.ts'
import type { Gap, ItemCoverage, Readiness } from '../../shared/completeness/completeness.ts'
import { coverLedger, yearsWanted } from '../../shared/completeness/coverLedger.ts'
import { listGaps } from '../../shared/completeness/listGaps.ts'
import { readList } from '../../shared/figures/readList.ts'
import {
  type CollectionName,
  type Collections,
  collectionNames,
  type Evidence,
  emptyLedger,
  type InputValue,
  type ItemRecord,
  type LedgerState,
  type Link,
  type Profile,
  valueId,
} from '../../shared/ledger/ledgerState.ts'
import type { Finding } from '../../shared/rules/finding.ts'
import { measureReadiness } from '../../shared/rules/readiness.ts'
import { runRules } from '../../shared/rules/runRules.ts'
import { evidenceRow, linkRow, profileRow, valueRow } from '../support/rows.ts'

const resource = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../resources/${path}`, import.meta.url), 'utf8'))

/** The catalogue's data as it lies on disk, a fresh copy each time, for tests that damage it. */
export const standardData = () => resource('standards/county2007.json')
export const standard: Standard = readWhole()
export const units: UnitTable = unitTableSchema.parse(resource('units.json'))
export const years = [2011, 2012, 2013]

function readWhole(): Standard {
  const read = readStandard(standardData())
  if (!read.ok) throw new Error(read.faults.map((fault) => `${fault.place}: ${fault.problem}`).join('\n'))
  return read.standard
}

/** A ledger with nothing but its profile: a developed district in the plain, judged on 2013. */
export function bareLedger(profile: Partial<Profile> = {}): LedgerState {
  const state = emptyLedger()
  state.profile.set('profile', profileRow(profile))
  return state
}

export function put<Name extends CollectionName>(
  state: LedgerState,
  name: Name,
  row: Collections[Name],
): void {
  const rows = state[name] as Map<string, Collections[Name]>
  rows.set(row.id, row)
}

/** Replaces fields of a row that is there. */
export function alter<Name extends CollectionName>(
  state: LedgerState,
  name: Name,
  id: string,
  fields: Partial<Collections[Name]>,
): void {
  const row = (state[name] as Map<string, Collections[Name]>).get(id)
  if (!row) throw new Error(`no ${name} ${id}`)
  put(state, name, { ...row, ...fields })
}

/** A figure in the quantity's own unit, with its source, unless the fields say otherwise. */
export function putValue(
  state: LedgerState,
  quantity: string,
  year: number,
  number: string,
  fields: Partial<InputValue> = {},
): void {
  const unit = standard.quantities.find((entry) => entry.id === quantity)?.unit ?? '—'
  put(state, 'values', valueRow({ quantity, year, number, entered: number, unit, ...fields }))
}

/** A list as an office types it: `SO2=0.028/0.06；NO2=0.058/0.08`. */
export function putList(state: LedgerState, quantity: string, year: number, entered: string): void {
  const { unit } = standard.quantities.find((entry) => entry.id === quantity)!
  const read = readList(entered, unit === '类' ? 'waterClass' : 'number')
  if (!read.ok) throw new Error(`${read.code}: ${read.facts.text}`)
  put(state, 'values', valueRow({ quantity, year, entered, number: null, list: read.lines, unit }))
}

export function dropValue(state: LedgerState, quantity: string, year: number): void {
  if (!state.values.delete(valueId(quantity, year))) throw new Error(`no value ${quantity}@${year}`)
}

export function itemRow(id: string, fields: Partial<ItemRecord> = {}): ItemRecord {
  const nothing = { notApplicable: null, reviewed: null, lead: null, supporting: null }
  return { id, ...nothing, remarks: '', declared: {}, ...fields }
}

const said = { by: '张三', at: '2014-01-10T08:00:00.000Z' }
export const notApplicable = { reason: '辖区内没有', ...said }
export const reviewed = { verdict: 'basicallyMet' as const, reason: '差距很小，已整改', ...said }
export const confirmed = (holds: boolean) => ({ holds, reason: '', ...said })
export const declared = (holds: boolean) => ({ holds, ...said })
export const binned = said

/** A document of the faultless ledger, and its pointer, named by the requirement that they prove. */
export const paper = (requirement: string) => `E-${requirement}`
export const pointer = (requirement: string) => `L-${requirement}`

export function putPaper(state: LedgerState, id: string, fields: Partial<Evidence> = {}): void {
  put(state, 'evidence', evidenceRow(id, { documentDate: '2013-12-20', ...fields }))
}

export function putLink(state: LedgerState, id: string, evidence: string, fields: Partial<Link> = {}): void {
  put(state, 'links', linkRow(id, evidence, fields))
}

const figures: Record<string, string> = {
  net_income_total: '240000',
  rural_resident_population: '120000',
  net_income_per_capita: '20000',
  energy_total: '2430000',
  gdp: '3600000',
  fresh_water: '10800000',
  industrial_va: '900000',
  net_irrigation: '60',
  gross_irrigation: '100',
  organic_area: '300',
  green_food_area: '900',
  pf_area: '2800',
  certified_overlap_area: '100',
  sown_area: '6000',
  forest_area: '3900',
  land_area: '20000',
  protected_sum: '34',
  protected_overlap_area: '0',
  good_days: '330',
  valid_days: '360',
  cod_emission: '9000000',
  so2_emission: '10800000',
  cod_cap: '9500000',
  so2_cap: '11000000',
  treated: '4250',
  discharged: '5000',
  reused: '6000',
  fresh: '1200',
  harmless: '38',
  collected: '40',
  used: '11.4',
  disposed: '0.3',
  produced: '12',
  hazardous_discharge: '0',
  public_green_area: '6000000',
  builtup_population: '450000',
  clean_energy: '6600',
  total_energy: '12000',
  straw_used: '28800',
  straw_total: '30000',
  manure_used: '48500',
  manure_total: '50000',
  fertiliser_pure: '1200000',
  farmland_area: '5000',
  pass_volume: '4380',
  total_volume: '4380',
  served_population: '82000',
  rural_total_population: '82000',
  households_sanitary: '23520',
  households_total: '24000',
  investment: '133200',
  births: '3150',
  deaths: '2100',
  avg_population: '350000',
  policy_target: '4.5',
  satisfied: '960',
  valid_answers: '1000',
  larger_incidents: '0',
  ei_value: '70',
  towns_named: '4',
  towns_total: '4',
}
const lists: Record<string, string> = {
  pollutant_means: '1类区 SO2=0.018/0.02；2类区 SO2=0.028',
  limits: 'SO2=0.06',
  sections: '东溪断面=Ⅱ/Ⅲ；南溪断面=Ⅲ/Ⅲ',
  transit_pairs: '西江=入Ⅲ/出Ⅲ',
  zone_levels: '2类区昼间=59.4/60；2类区夜间=50.0/50',
}

/** Every figure recorded, every item met, every requirement proved, every clause confirmed: no rule has anything to say. */
export function faultlessLedger(profile: Partial<Profile> = {}): LedgerState {
  const state = bareLedger(profile)
  for (const year of years) {
    for (const [quantity, number] of Object.entries(figures)) putValue(state, quantity, year, number)
    for (const [quantity, entered] of Object.entries(lists)) putList(state, quantity, year, entered)
  }
  for (const condition of standard.conditions)
    for (const clause of condition.clauses)
      if (clause.judgedBy === 'confirmed')
        put(state, 'clauses', { id: clause.id, confirmed: confirmed(true) })
  put(state, 'items', itemRow('18b', { declared: { no_accident: declared(true) } }))
  for (const item of [...standard.conditions, ...standard.indicators]) {
    for (const requirement of item.requirements) {
      const [evidence, link] = [paper(requirement.id), pointer(requirement.id)]
      const wanted = yearsWanted(requirement, state.profile.get('profile')!)
      putPaper(state, evidence, { kind: requirement.kind, department: requirement.issuers[0]! })
      const place = { item: item.id, requirement: requirement.id, page: 1 }
      putLink(state, link, evidence, { ...place, years: wanted.filter((year) => year !== null) })
    }
  }
  return state
}

/** A ledger without the pointers that an item, or one requirement, has. */
export function dropLinks(state: LedgerState, named: string): void {
  for (const link of [...state.links.values()])
    if (link.item === named || link.requirement === named) state.links.delete(link.id)
}

/** The rows of a ledger one after the other, in the order in which they were put in. */
export type Row = { [Name in CollectionName]: { collection: Name; row: Collections[Name] } }[CollectionName]
export function rowsOf(state: LedgerState): Row[] {
  return collectionNames.flatMap((collection) =>
    [...state[collection].values()].map((row) => ({ collection, row }) as Row),
  )
}
export function ledgerOf(rows: readonly Row[]): LedgerState {
  const state = emptyLedger()
  for (const { collection, row } of rows) put(state, collection, row)
  return state
}

export interface Derived {
  assessment: LedgerAssessment
  coverage: Map<string, ItemCoverage>
  gaps: Gap[]
  findings: Finding[]
  readiness: Readiness
}

/** What the engine derives from a state, in the same order (main/engine/derived.ts). */
export function derive(state: LedgerState, brokenFiles: ReadonlySet<string> = new Set()): Derived {
  const effective = effectiveStandard(standard, state.overrides.values(), state.ownItems.values())
  const coverage = coverLedger(effective.standard, state)
  const assessment = assessLedger(effective, units, state, coverage)
  const links = [...state.links.values()]
  const findings = runRules({
    standard: effective.standard,
    overrides: effective.overrides,
    units,
    state,
    assessment,
    coverage,
    linksByItem: groupBy(links, (link) => link.item),
    linksByEvidence: groupBy(links, (link) => link.evidence),
    brokenFiles,
  })
  const readiness = measureReadiness({ standard: effective.standard, assessment, coverage, findings })
  return { assessment, coverage, gaps: listGaps(effective.standard, coverage), findings, readiness }
}

function groupBy(links: readonly Link[], key: (link: Link) => string): Map<string, Link[]> {
  const groups = new Map<string, Link[]>()
  for (const link of links) groups.set(key(link), [...(groups.get(key(link)) ?? []), link])
  return groups
}

/** One item judged. */
export function judged(state: LedgerState, item: string): ItemAssessment {
  const effective = effectiveStandard(standard, state.overrides.values(), state.ownItems.values())
  const indicator = effective.standard.indicators.find((entry) => entry.id === item)!
  return assessItem(assessmentContext(effective, units, state), indicator)
}
