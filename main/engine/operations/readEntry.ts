// One typed or imported cell: which quantity, which year, which exact number in which unit. Faults are named, never guessed around.
import type { Failure } from '../../../shared/api/failure.ts'
import { findInput } from '../../../shared/catalogue/findInput.ts'
import type { CatalogueInput } from '../../../shared/catalogue/standard.ts'
import { exact } from '../../../shared/figures/exact.ts'
import { readList } from '../../../shared/figures/readList.ts'
import { readNumber } from '../../../shared/figures/readNumber.ts'
import { convert } from '../../../shared/figures/units.ts'
import { type InputValue, profileOf } from '../../../shared/ledger/ledgerState.ts'
import { type CallContext, refuse } from '../context.ts'

export interface ValueEntry {
  item: string
  input: string
  year: number
  text: string
  unit?: string | undefined
  department?: string | undefined
  source?: string | undefined
  evidence?: string | null | undefined
  page?: number | null | undefined
}
export interface ReadEntry
  extends Pick<InputValue, 'quantity' | 'year' | 'entered' | 'number' | 'list' | 'unit'> {
  /** Input's Chinese name, for messages. */
  name: string
  department: string | undefined
  source: string | undefined
  evidence: string | null | undefined
  page: number | null | undefined
}

export function readEntry(context: CallContext, entry: ValueEntry): ReadEntry | { failure: Failure } {
  const { standard } = context.derived()
  const found = findInput(standard, entry.item, entry.input)
  if ('unknown' in found) {
    if (found.unknown === 'item') return refuse('unknownItem', { item: entry.item })
    return refuse('unknownInput', {
      item: entry.item,
      input: entry.input,
      known: found.item.inputs.map((input) => `${input.id}（${input.name.zh}）`).join('、'),
    })
  }
  const { years } = profileOf(context.state)
  if (!years.includes(entry.year))
    return refuse('yearOutsideLedger', { year: String(entry.year), years: years.join('、') })
  if (entry.evidence && !context.state.evidence.has(entry.evidence))
    return refuse('unknownEvidence', { evidence: entry.evidence })
  const measured =
    entry.text.trim() === ''
      ? nothing(found.input)
      : found.input.list
        ? readListCell(found.input, entry)
        : readNumberCell(context, found.input, entry)
  if ('failure' in measured) return measured
  const { department, source, evidence, page } = entry
  return {
    ...measured,
    quantity: found.quantity.id,
    name: found.input.name.zh,
    year: entry.year,
    entered: entry.text.trim(),
    department: department && departmentId(context, department),
    source,
    evidence,
    page,
  }
}

type Measured = Pick<InputValue, 'number' | 'list' | 'unit'>
const nothing = (input: CatalogueInput): Measured => ({ number: null, list: null, unit: input.unit })

function readNumberCell(
  context: CallContext,
  input: CatalogueInput,
  entry: ValueEntry,
): Measured | { failure: Failure } {
  const place = { input: input.name.zh, year: String(entry.year), text: entry.text.trim() }
  const read = readNumber(entry.text)
  if (!read.ok) return refuse(read.code, { ...place })
  // A unit typed in the cell says more than the column's; both at once must be the same dimension.
  const unit = read.unit ?? (entry.unit?.trim() || input.unit)
  const converted = convert(exact(read.number), unit, input.unit, context.derived().units)
  if (!converted.ok) return refuse(converted.code, { ...place, ...converted.facts })
  return { number: read.number, list: null, unit }
}

function readListCell(input: CatalogueInput, entry: ValueEntry): Measured | { failure: Failure } {
  const read = readList(entry.text, input.list!.scale)
  if (!read.ok)
    return refuse(read.code, { input: input.name.zh, year: String(entry.year), text: read.facts.text })
  return { number: null, list: read.lines, unit: input.unit }
}

/** A department by id or by name; other words are kept as they are. */
function departmentId(context: CallContext, named: string): string {
  const word = named.normalize('NFKC').trim()
  const { standard } = context.derived()
  const known = standard.departments.find(
    (department) =>
      department.id === word ||
      department.name.zh.normalize('NFKC') === word ||
      context.state.departments.get(department.id)?.name === word,
  )
  return known?.id ?? word
}
