// What the tree and the workspace of an item show.
import { failed } from '../../../shared/api/failure.ts'
import type { InputLine, ItemView, TreeItem } from '../../../shared/api/views.ts'
import { itemsUsing } from '../../../shared/catalogue/findInput.ts'
import { inputsInUse } from '../../../shared/catalogue/inputsInUse.ts'
import type { CatalogueInput, Condition, Indicator, Standard } from '../../../shared/catalogue/standard.ts'
import { profileOf, valueId } from '../../../shared/ledger/ledgerState.ts'
import type { CallContext, QueryHandler } from '../context.ts'
import { itemRecordOf } from './edits.ts'
import { countSeverities } from './evidenceList.ts'

export const listTree: QueryHandler<'items.tree'> = (context) => {
  const { standard } = context.derived()
  return {
    ok: true,
    answer: [
      ...standard.conditions.map((condition) => conditionEntry(context, condition)),
      ...standard.indicators.map((indicator) => indicatorEntry(context, indicator)),
    ],
  }
}

function shared(context: CallContext, id: string) {
  const { coverage, findingsByItem, leads } = context.derived()
  const { mustCells, mustCellsFilled } = coverage.get(id)!
  return {
    id,
    must: mustCells,
    filled: mustCellsFilled,
    findings: countSeverities(findingsByItem.get(id) ?? []),
    lead: leads.get(id)!,
  }
}

function conditionEntry(context: CallContext, condition: Condition): TreeItem {
  const assessment = context.derived().assessment.conditions.find((entry) => entry.id === condition.id)!
  return {
    ...shared(context, condition.id),
    type: 'condition',
    name: condition.name,
    row: condition.number,
    category: '',
    binding: true,
    verdict: assessment.verdict,
    shown: null,
    unit: '',
    own: false,
  }
}

function indicatorEntry(context: CallContext, indicator: Indicator): TreeItem {
  const assessment = context.derived().assessment.items.find((entry) => entry.id === indicator.id)!
  return {
    ...shared(context, indicator.id),
    type: 'indicator',
    name: indicator.name,
    row: indicator.row,
    category: indicator.category,
    binding: indicator.binding,
    verdict: assessment.verdict,
    shown: assessment.shown,
    unit: indicator.unit,
    own: assessment.own,
  }
}

export const getItem: QueryHandler<'items.get'> = (context, input) => {
  const derived = context.derived()
  const { standard, assessment } = derived
  const indicator = standard.indicators.find((entry) => entry.id === input.item) ?? null
  const condition = standard.conditions.find((entry) => entry.id === input.item) ?? null
  const item = indicator ?? condition
  if (!item) return failed('unknownItem', { item: input.item })
  const record = itemRecordOf(context.state, item.id)
  const answer: ItemView = {
    id: item.id,
    indicator,
    condition,
    record,
    assessment: assessment.items.find((entry) => entry.id === item.id) ?? null,
    conditionAssessment: assessment.conditions.find((entry) => entry.id === item.id) ?? null,
    coverage: derived.coverage.get(item.id)!,
    lead: derived.leads.get(item.id)!,
    supporting: record.supporting ?? item.departments.slice(1),
    inputs: inputsInUse(item, profileOf(context.state)).map((entry) =>
      inputLine(context, standard, item, entry),
    ),
    clauseRecords: Object.fromEntries(
      (condition?.clauses ?? []).map((clause) => [
        clause.id,
        context.state.clauses.get(clause.id)?.confirmed ?? null,
      ]),
    ),
    linked: (derived.linksByItem.get(item.id) ?? []).flatMap((link) => {
      const evidence = context.state.evidence.get(link.evidence)
      return evidence && !evidence.binned ? [{ link, evidence }] : []
    }),
    findings: [...(derived.findingsByItem.get(item.id) ?? [])],
    gaps: derived.gaps.filter((gap) => gap.item === item.id),
    losses: derived.readiness.losses.filter((loss) => loss.item === item.id),
  }
  return { ok: true, answer }
}

function inputLine(
  context: CallContext,
  standard: Standard,
  item: Indicator | Condition,
  input: CatalogueInput,
): InputLine {
  const years = profileOf(context.state).years
  const clauses = 'clauses' in item ? item.clauses : []
  return {
    input,
    quantity: standard.quantities.find((entry) => entry.id === input.quantity)!,
    clause: clauses.find((clause) => new RegExp(`\\b${input.id}\\b`).test(clause.formula ?? ''))?.id ?? null,
    values: Object.fromEntries(
      years.map((year) => [year, context.state.values.get(valueId(input.quantity, year)) ?? null]),
    ),
    alsoUsedBy: itemsUsing(standard, input.quantity).filter((id) => id !== item.id),
  }
}
