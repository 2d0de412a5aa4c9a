// Conversion between units of one dimension, exactly. The table is data (resources/units.json) and handed in.
import { divide, exact, multiply, type Rational } from './exact.ts'

/** Structural twin of catalogue/unitTable.ts: figures import nothing. */
export interface UnitDimension {
  id: string
  units: readonly {
    id: string /** Size in the dimension's base unit: decimal or fraction text. */
    factor: string
    synonyms: readonly string[]
  }[]
}
export interface Units {
  dimensions: readonly UnitDimension[]
}
export type Conversion =
  | { ok: true; value: Rational }
  | { ok: false; code: 'unitUnknown' | 'unitMismatch'; facts: { unit: string; wanted: string } }

/** One spelling: NFKC, no blanks, small Latin letters folded. m³ becomes m3 and ㎡ becomes m2 by NFKC. */
function spelling(unit: string): string {
  return unit.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}

interface Found {
  dimension: string
  factor: Rational
}
const spellings = new WeakMap<Units, Map<string, Found[]>>()

/** A word may belong to several dimensions (万方: volume or area); the wanted unit decides. */
function find(unit: string, units: Units): Found[] {
  let known = spellings.get(units)
  if (!known) {
    known = new Map()
    for (const { id, units: members } of units.dimensions) {
      for (const member of members) {
        for (const name of [member.id, ...member.synonyms]) {
          const found = known.get(spelling(name)) ?? []
          found.push({ dimension: id, factor: exact(member.factor) })
          known.set(spelling(name), found)
        }
      }
    }
    spellings.set(units, known)
  }
  return known.get(spelling(unit)) ?? []
}

/** Converts a value; equal spellings need no table. Codes: unitUnknown, unitMismatch (another dimension). */
export function convert(value: Rational, from: string, to: string, units: Units): Conversion {
  if (spelling(from) === spelling(to)) return { ok: true, value }
  const sources = find(from, units)
  const targets = find(to, units)
  if (sources.length === 0 || targets.length === 0)
    return { ok: false, code: 'unitUnknown', facts: { unit: from, wanted: to } }
  for (const source of sources) {
    const target = targets.find((candidate) => candidate.dimension === source.dimension)
    if (target) return { ok: true, value: divide(multiply(value, source.factor), target.factor) }
  }
  return { ok: false, code: 'unitMismatch', facts: { unit: from, wanted: to } }
}
