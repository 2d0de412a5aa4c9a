// The worked examples as values to be entered: sketches of lists are put into the words an office would type.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Standard } from '../../../shared/catalogue/standard.ts'
import { resources } from '../../main/support/officeCalls.ts'

interface RawExample {
  id: string
  note: string
  verdict: 'met' | 'not_met'
  inputs: Record<string, number | string | boolean>
  context?: { economy?: 'developed'; unit_type?: 'city_or_district'; terrain?: 'plain'; component?: string }
  indicator?: string
  requirement?: string
  value_exact?: string
  value_display?: string
  op?: string
  threshold?: number
  at_edge?: boolean
}
export interface RawExamples {
  indicators: RawExample[]
  conditions: RawExample[]
  qualitative: RawExample[]
}

/** One cell to be imported. */
export interface Fact {
  item: string
  input: string
  quantity: string
  written: string
  unit: string
}
export interface Example {
  id: string
  note: string
  item: string
  /** Component or clause the example is about, where the item has several. */
  component: string | null
  profile: { economy: 'developed'; unitType: 'city_or_district'; terrain: 'plain' }
  facts: Fact[]
  verdict: 'met' | 'notMet'
  value: { exact: string; shown: string; op: string; limit: string } | null
  atEdge: boolean
  /** Entries of a list that must be named as failing. */
  failing: string[] | null
}

const standard = JSON.parse(readFileSync(join(resources, 'standards', 'county2007.json'), 'utf8')) as Standard

export function readExamples(raw: RawExamples): Example[] {
  return [
    ...raw.indicators.map((entry) =>
      numericExample(entry, entry.indicator!, entry.context?.component ?? null),
    ),
    ...raw.conditions.map((entry) => numericExample(entry, 'C5', entry.requirement!)),
    ...raw.qualitative.map(listExample),
  ]
}

function numericExample(raw: RawExample, item: string, part: string | null): Example {
  // Item 10 is judged on both pollutants: the other one is given figures that surely keep its limit and quota.
  const others = part === 'COD' ? { so2_emission: 1, so2_cap: 2 } : {}
  const inputs = Object.entries({ ...raw.inputs, ...others })
  return {
    ...shared(raw),
    item,
    component: item === '10' ? `10.${part}` : part,
    facts: inputs.map(([input, value]) => fact(item, input, String(value))),
    value: {
      exact: raw.value_exact!,
      shown: raw.value_display!,
      op: raw.op!,
      limit: String(raw.threshold),
    },
    failing: null,
  }
}

/** `"SO2": "0.028/0.06"` is typed `SO2=0.028/0.06`; what item 8 says in words is typed section by section. */
function listExample(raw: RawExample): Example {
  const item = raw.indicator!
  const typed = Object.entries(raw.inputs)
    .map(([name, value]) => `${name}=${value}`)
    .join('；')
  const sections = Array.from({ length: 12 }, (_, index) => `断面${index + 1}=Ⅲ/Ⅲ`).join('；')
  const facts =
    item === '7'
      ? [fact(item, 'pollutant_means', typed)]
      : item === '9'
        ? [fact(item, 'zone_levels', typed)]
        : [fact(item, 'sections', sections), fact(item, 'transit_pairs', '西江=入Ⅲ/出Ⅳ')]
  const failing = { 'X7-3': ['PM10'], 'X8-2': ['西江'] }[raw.id] ?? []
  return { ...shared(raw), item, component: null, facts, value: null, failing }
}

function shared(raw: RawExample): Pick<Example, 'id' | 'note' | 'profile' | 'verdict' | 'atEdge'> {
  const {
    economy = 'developed',
    unit_type: unitType = 'city_or_district',
    terrain = 'plain',
  } = raw.context ?? {}
  return {
    id: raw.id,
    note: raw.note,
    profile: { economy, unitType, terrain },
    verdict: raw.verdict === 'not_met' ? 'notMet' : 'met',
    atEdge: raw.at_edge ?? false,
  }
}

function fact(item: string, input: string, written: string): Fact {
  const found = [...standard.indicators, ...standard.conditions].find((entry) => entry.id === item)!
  const known = found.inputs.find((entry) => entry.id === input)
  if (!known) throw new Error(`item ${item} has no input ${input}`)
  return { item, input, quantity: known.quantity, written, unit: known.unit === '—' ? '' : known.unit }
}
