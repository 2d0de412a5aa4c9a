// What people decide about items: not applicable, basically met, who leads, declared conditions, clauses.
import type { ItemRecord } from '../../../shared/ledger/ledgerState.ts'
import { type CommandHandler, refuse } from '../context.ts'
import { itemRecordOf, putEdit } from './edits.ts'

export const setItem: CommandHandler<'item.set'> = (context, input) => {
  const { standard } = context.derived()
  const item =
    standard.indicators.find((entry) => entry.id === input.item) ??
    standard.conditions.find((entry) => entry.id === input.item)
  if (!item) return refuse('unknownItem', { item: input.item })
  const unknown = [input.lead, ...(input.supporting ?? [])].find(
    (id) => id && !standard.departments.some((entry) => entry.id === id),
  )
  if (unknown) return refuse('unknownDepartment', { department: unknown })
  const isCondition = 'clauses' in item
  if (isCondition && (input.basicallyMet || input.notApplicable))
    return refuse('conditionCannotBeWaived', { item: input.item })
  const record: ItemRecord = { ...itemRecordOf(context.state, item.id) }
  const { by, now: at } = context
  if (input.notApplicable !== undefined) {
    record.notApplicable = input.notApplicable && {
      reason: input.notApplicable.reason,
      by: input.notApplicable.by ?? by,
      at,
    }
  }
  if (input.basicallyMet !== undefined) {
    record.reviewed = input.basicallyMet && { verdict: 'basicallyMet', ...input.basicallyMet, at }
  }
  if (input.lead !== undefined) record.lead = input.lead
  if (input.supporting !== undefined) record.supporting = input.supporting
  if (input.remarks !== undefined) record.remarks = input.remarks
  return { edits: putEdit(context.state, 'items', record), answer: null }
}

export const confirmClause: CommandHandler<'clause.confirm'> = (context, input) => {
  const clause = context
    .derived()
    .standard.conditions.flatMap((condition) => condition.clauses)
    .find((entry) => entry.id === input.clause)
  if (!clause) return refuse('unknownClause', { clause: input.clause })
  if (clause.judgedBy !== 'confirmed') return refuse('clauseIsNotConfirmed', { clause: input.clause })
  const confirmed = input.confirmed && { ...input.confirmed, at: context.now }
  return { edits: putEdit(context.state, 'clauses', { id: clause.id, confirmed }), answer: null }
}

export const declareSideCondition: CommandHandler<'sideCondition.declare'> = (context, input) => {
  const item = context.derived().standard.indicators.find((entry) => entry.id === input.item)
  const sideCondition = item?.sideConditions.find((entry) => entry.id === input.sideCondition)
  if (!item || sideCondition?.kind !== 'declared')
    return refuse('unknownSideCondition', { item: input.item, sideCondition: input.sideCondition })
  const record = itemRecordOf(context.state, item.id)
  const { [sideCondition.id]: _previous, ...others } = record.declared
  const declared = input.declared
    ? { ...others, [sideCondition.id]: { ...input.declared, at: context.now } }
    : others
  return { edits: putEdit(context.state, 'items', { ...record, declared }), answer: null }
}
