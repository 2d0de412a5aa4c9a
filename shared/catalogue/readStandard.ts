// Reads a standard from its data and names every fault with its place: a catalogue with a fault is not used.
import type { ZodError } from 'zod'
import { crossFaults } from './crossFaults.ts'
import { type Standard, standardSchema } from './standard.ts'
import type { StandardFault } from './standardFault.ts'

export type { StandardFault } from './standardFault.ts'
export type StandardRead = { ok: true; standard: Standard } | { ok: false; faults: StandardFault[] }

export function readStandard(json: unknown): StandardRead {
  const parsed = standardSchema.safeParse(json)
  if (!parsed.success) return { ok: false, faults: schemaFaults(parsed.error, json) }
  const faults = [...countFaults(parsed.data), ...crossFaults(parsed.data)]
  return faults.length > 0 ? { ok: false, faults } : { ok: true, standard: parsed.data }
}

/** Array positions are shown by the entry's id, which a person can search for. */
function schemaFaults(error: ZodError, json: unknown): StandardFault[] {
  return error.issues.map((issue) => {
    let at: unknown = json
    const parts: string[] = []
    for (const key of issue.path) {
      at = (at as Record<PropertyKey, unknown> | undefined)?.[key]
      if (typeof key !== 'number') parts.push(String(key))
      else parts[parts.length - 1] += ` "${(at as { id?: string } | undefined)?.id ?? key}"`
    }
    return { place: parts.join(' › '), problem: issue.message }
  })
}

/** The numbers that the standard states of itself against what it holds. */
function countFaults(standard: Standard): StandardFault[] {
  const rows = new Set(standard.indicators.map((indicator) => indicator.row)).size
  const found = { conditions: standard.conditions.length, rows, items: standard.indicators.length }
  return (Object.keys(found) as (keyof typeof found)[])
    .filter((key) => found[key] !== standard.counts[key])
    .map((key) => ({
      place: `counts › ${key}`,
      problem: `says ${standard.counts[key]}, holds ${found[key]}`,
    }))
}
