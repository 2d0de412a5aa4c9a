// Figures: one quantity and year, one recorded value, however many items use it.
import type { Failure } from '../../../shared/api/failure.ts'
import { itemsUsing } from '../../../shared/catalogue/findInput.ts'
import { readNumber } from '../../../shared/figures/readNumber.ts'
import type { Edit } from '../../../shared/ledger/change.ts'
import {
  type CompetingStatement,
  type InputValue,
  type LedgerState,
  valueId,
} from '../../../shared/ledger/ledgerState.ts'
import { type StatedFigure, sameFigure } from '../../../shared/ledger/sameFigure.ts'
import { type CallContext, type CommandHandler, type QueryHandler, refuse } from '../context.ts'
import { putEdit, removeEdit } from './edits.ts'
import { type ReadEntry, readEntry } from './readEntry.ts'
import { readImport } from './readImport.ts'

/** A pasted block is one step: either every cell is understood or nothing changes and each bad cell is named. */
export const enterValues: CommandHandler<'values.enter'> = (context, input) => {
  const read = input.entries.map((entry) => readEntry(context, entry))
  const faults = read.flatMap((entry) => ('failure' in entry ? [entry.failure] : []))
  if (faults.length > 0)
    return faults.length === 1
      ? { failure: faults[0]! }
      : refuse('valuesRejected', { count: String(faults.length) }, faults)
  const { units } = context.derived()
  // Items share quantities: one block may state a figure twice. The same figure is one, two figures are refused.
  const stated = new Map<string, ReadEntry>()
  for (const entry of read as ReadEntry[]) {
    const id = valueId(entry.quantity, entry.year)
    const earlier = stated.get(id)
    if (earlier && !sameFigure(earlier, entry, units))
      return refuse('pastedTwice', {
        name: entry.name,
        year: String(entry.year),
        ...bothFigures(earlier, entry),
      })
    stated.set(id, entry)
  }
  const edits = [...stated.values()].flatMap((entry) => enterEdits(context, entry))
  return { edits, answer: { changed: edits.length } }
}

/** Two contradicting figures as a person typed them, each with its unit: 200 公顷 and 200 km² look alike without. */
function bothFigures(first: ReadEntry, second: ReadEntry): Record<string, string> {
  return {
    first: first.entered || '—',
    firstUnit: unitNotTyped(first),
    second: second.entered || '—',
    secondUnit: unitNotTyped(second),
  }
}

/** The unit behind a figure whose cell holds the number alone; '' where it was typed, and for lists. */
function unitNotTyped({ entered, number, unit }: ReadEntry): string {
  const read = readNumber(entered)
  return number !== null && read.ok && read.unit === null ? ` ${unit}` : ''
}

/** A cleared cell takes the value away; competing statements stay with a value that is typed over. */
function enterEdits(context: CallContext, entry: ReadEntry): Edit[] {
  const id = valueId(entry.quantity, entry.year)
  if (entry.entered === '') return removeEdit(context.state, 'values', id)
  const before = context.state.values.get(id)
  const same =
    before &&
    before.number === entry.number &&
    before.unit === entry.unit &&
    JSON.stringify(before.list) === JSON.stringify(entry.list)
  const after: InputValue = {
    ...recorded(context, entry),
    department: entry.department ?? before?.department ?? '',
    source: entry.source ?? before?.source ?? '',
    evidence: entry.evidence === undefined ? (before?.evidence ?? null) : entry.evidence,
    page: entry.page === undefined ? (before?.page ?? null) : entry.page,
    competing: differing(context, before?.competing ?? [], entry),
  }
  return putEdit(
    context.state,
    'values',
    same ? { ...after, entered: before.entered, by: before.by, at: before.at } : after,
  )
}

function recorded(context: CallContext, entry: ReadEntry): InputValue {
  const { quantity, year, entered, number, list, unit } = entry
  return {
    id: valueId(quantity, year),
    quantity,
    year,
    entered,
    number,
    list,
    unit,
    department: entry.department ?? '',
    source: entry.source ?? '',
    evidence: entry.evidence ?? null,
    page: entry.page ?? null,
    competing: [],
    by: context.by,
    at: context.now,
  }
}

export const importValues: CommandHandler<'values.import'> = async (context, input) => {
  const read = await readImport(context, input.token)
  if ('failure' in read) return read
  const { units } = context.derived()
  const draft = draftOf(context.state)
  const faults: Failure[] = []
  const stated = new Map<string, ReadEntry & { row: string }>()
  let conflicts = 0
  for (const { row, entry } of read.entries) {
    const id = valueId(entry.quantity, entry.year)
    const earlier = stated.get(`${id}|${entry.department ?? ''}`)
    if (earlier && !sameFigure(earlier, entry, units)) {
      faults.push({
        code: 'rowContradicts',
        facts: {
          row,
          earlier: earlier.row,
          name: entry.name,
          year: String(entry.year),
          ...bothFigures(earlier, entry),
        },
      })
      continue
    }
    stated.set(`${id}|${entry.department ?? ''}`, { ...entry, row })
    conflicts += stateValue(context, draft, entry)
  }
  if (faults.length > 0)
    return refuse('importRejected', { file: read.fileName, count: String(faults.length) }, faults)
  context.tokens.drop(input.token)
  const edits = [...draft.entries()].flatMap(([, value]) => putEdit(context.state, 'values', value))
  return { edits, answer: { rows: read.entries.length, changed: edits.length, conflicts } }
}

function draftOf(state: LedgerState): Map<string, InputValue> {
  return new Map(state.values)
}

/**
 * Records one stated figure. The department that stated the recorded value may correct it; another department's
 * different figure is kept beside it as a conflicting statement until a named person decides.
 */
function stateValue(context: CallContext, draft: Map<string, InputValue>, entry: ReadEntry): number {
  const id = valueId(entry.quantity, entry.year)
  const known = draft.get(id)
  const fresh = recorded(context, entry)
  if (!known) {
    draft.set(id, fresh)
    return 0
  }
  // Each department speaks with one voice: what it says now takes the place of what it said before.
  const others =
    fresh.department === ''
      ? known.competing
      : known.competing.filter((statement) => statement.department !== fresh.department)
  if (sameFigure(known, entry, context.derived().units)) {
    draft.set(id, {
      ...known,
      department: known.department || fresh.department,
      source: known.source || fresh.source,
      competing: others,
    })
    return 0
  }
  if (fresh.department === '' || known.department === fresh.department) {
    const competing = differing(context, known.competing, entry)
    draft.set(id, { ...fresh, evidence: known.evidence, page: known.page, competing })
    return 0
  }
  const { entered, number, list, unit, department, source, at, by } = fresh
  const statement = { entered, number, list, unit, department, source, at, by }
  draft.set(id, { ...known, competing: [...others, statement] })
  return 1
}

/** Statements that say the same as the recorded figure do not compete with it, in whatever unit they say it. */
function differing(
  context: CallContext,
  statements: CompetingStatement[],
  figure: StatedFigure,
): CompetingStatement[] {
  const { units } = context.derived()
  return statements.filter((statement) => !sameFigure(statement, figure, units))
}

/** The decision goes into the change record with name and reason; the statements that lost are dropped from the value. */
export const decideValue: CommandHandler<'values.decide'> = (context, input) => {
  const value = context.state.values.get(valueId(input.quantity, input.year))
  if (!value || value.competing.length === 0)
    return refuse('nothingToDecide', { quantity: input.quantity, year: String(input.year) })
  const taken = input.take === null ? null : value.competing[input.take]
  if (taken === undefined)
    return refuse('unknownStatement', { quantity: input.quantity, year: String(input.year) })
  const chosen = taken
    ? // The document that proved the figure that lost does not prove this one.
      { ...value, ...taken, evidence: null, page: null, by: input.by, at: context.now }
    : { ...value, by: input.by, at: context.now }
  const source = input.reason ? [chosen.source, input.reason].filter(Boolean).join('；') : chosen.source
  return { edits: putEdit(context.state, 'values', { ...chosen, source, competing: [] }), answer: null }
}

export const listValues: QueryHandler<'values.list'> = (context) => {
  const { standard } = context.derived()
  const items = [...standard.indicators, ...standard.conditions]
  const rows = [...context.state.values.values()].flatMap((value) =>
    itemsUsing(standard, value.quantity).map((itemId) => {
      const item = items.find((entry) => entry.id === itemId)!
      const input = item.inputs.find((entry) => entry.quantity === value.quantity)!
      const { quantity, year, unit, department, source, by, at } = value
      return {
        item: itemId,
        itemName: item.name.zh,
        input: input.id,
        inputName: input.name.zh,
        quantity,
        year,
        value: value.number ?? value.entered,
        unit,
        department,
        source,
        by,
        at,
      }
    }),
  )
  return { ok: true, answer: rows }
}
