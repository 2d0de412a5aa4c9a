// Reads a standard from its data and names every fault with its place: a catalogue with a fault is not used.
import type { ZodError } from 'zod'
import { type Condition, type Indicator, type Standard, standardSchema } from './standard.ts'

export interface StandardFault {
  /** e.g. `indicators "10" › components "10.COD" › formula` */
  place: string
  problem: string
}
export type StandardRead = { ok: true; standard: Standard } | { ok: false; faults: StandardFault[] }

export function readStandard(json: unknown): StandardRead {
  const parsed = standardSchema.safeParse(json)
  if (!parsed.success) return { ok: false, faults: schemaFaults(parsed.error, json) }
  const faults = crossFaults(parsed.data)
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

function crossFaults(standard: Standard): StandardFault[] {
  const faults: StandardFault[] = []
  const add = (place: string, problem: string) => faults.push({ place, problem })
  twice('quantities', standard.quantities, add)
  twice('departments', standard.departments, add)
  twice('items', [...standard.conditions, ...standard.indicators], add)
  twice(
    'requirements',
    [...standard.conditions, ...standard.indicators].flatMap((item) => item.requirements),
    add,
  )
  const rows = new Set(standard.indicators.map((indicator) => indicator.row)).size
  const found = { conditions: standard.conditions.length, rows, items: standard.indicators.length }
  for (const [key, count] of Object.entries(standard.counts)) {
    if (found[key as keyof typeof found] !== count)
      add(`counts › ${key}`, `says ${count}, holds ${found[key as keyof typeof found]}`)
  }
  for (const indicator of standard.indicators) checkIndicator(standard, indicator, add)
  for (const condition of standard.conditions) checkCondition(standard, condition, add)
  return faults
}

type AddFault = (place: string, problem: string) => void

function twice(place: string, entries: readonly { id: string }[], add: AddFault): void {
  const seen = new Set<string>()
  for (const { id } of entries) {
    if (seen.has(id)) add(`${place} "${id}"`, 'id stands twice')
    seen.add(id)
  }
}

function checkIndicator(standard: Standard, indicator: Indicator, add: AddFault): void {
  const place = `indicators "${indicator.id}"`
  checkShared(standard, indicator, place, add)
  if (!standard.categories.some((category) => category.id === indicator.category))
    add(`${place} › category`, `unknown ${indicator.category}`)
  const inputs = new Set(indicator.inputs.map((input) => input.id))
  const known = (at: string, expression: string | undefined) => {
    for (const id of identifiers(expression ?? ''))
      if (!inputs.has(id)) add(`${place} › ${at}`, `${id} is no input of the item`)
  }
  for (const component of indicator.components) {
    const at = `components "${component.id}"`
    if ((component.formula === undefined) === (component.check === undefined))
      add(`${place} › ${at}`, 'needs either a formula or a check')
    known(`${at} › formula`, component.formula)
    for (const threshold of component.thresholds) {
      known(`${at} › thresholds`, threshold.input)
      if ((threshold.value === undefined) === (threshold.input === undefined))
        add(`${place} › ${at} › thresholds`, 'needs either a value or an input')
    }
    for (const list of [component.check?.input, component.check?.limits]) {
      if (list && !indicator.inputs.some((input) => input.id === list && input.list))
        add(`${place} › ${at} › check`, `${list} is no list input`)
    }
  }
  for (const side of indicator.sideConditions) {
    known(`sideConditions "${side.id}"`, `${side.left ?? ''} ${side.right ?? ''}`)
    if (side.kind === 'computed' && !(side.left && side.op && side.right))
      add(`${place} › sideConditions "${side.id}"`, 'a computed condition needs left, op and right')
  }
  for (const bound of indicator.bounds) known('bounds', `${bound.left} ${bound.right}`)
}

function checkCondition(standard: Standard, condition: Condition, add: AddFault): void {
  const place = `conditions "${condition.id}"`
  checkShared(standard, condition, place, add)
  const inputs = new Set(condition.inputs.map((input) => input.id))
  const clauses = new Set(condition.clauses.map((clause) => clause.id))
  for (const clause of condition.clauses) {
    if (clause.judgedBy === 'computed' && !clause.formula)
      add(`${place} › clauses "${clause.id}"`, 'a computed clause needs a formula')
    for (const id of identifiers(clause.formula ?? ''))
      if (!inputs.has(id))
        add(`${place} › clauses "${clause.id}" › formula`, `${id} is no input of the condition`)
  }
  for (const requirement of condition.requirements) {
    for (const clause of requirement.proves)
      if (!clauses.has(clause))
        add(`${place} › requirements "${requirement.id}" › proves`, `unknown clause ${clause}`)
  }
}

function checkShared(standard: Standard, item: Indicator | Condition, place: string, add: AddFault): void {
  const departments = new Set(standard.departments.map((department) => department.id))
  const kinds = new Set(standard.documentKinds.map((kind) => kind.id))
  const quantities = new Set(standard.quantities.map((quantity) => quantity.id))
  twice(`${place} › inputs`, item.inputs, add)
  for (const id of item.departments)
    if (!departments.has(id)) add(`${place} › departments`, `unknown department ${id}`)
  for (const input of item.inputs)
    if (!quantities.has(input.quantity))
      add(`${place} › inputs "${input.id}"`, `unknown quantity ${input.quantity}`)
  for (const requirement of item.requirements) {
    if (!kinds.has(requirement.kind))
      add(`${place} › requirements "${requirement.id}"`, `unknown kind ${requirement.kind}`)
    for (const id of requirement.issuers)
      if (!departments.has(id))
        add(`${place} › requirements "${requirement.id}" › issuers`, `unknown department ${id}`)
  }
}

function identifiers(expression: string): string[] {
  return expression.match(/[A-Za-z_]\w*/g) ?? []
}
