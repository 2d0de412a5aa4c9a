// The lists at the end of the ledger: 证明材料总目录, 缺项清单, 数据口径表.
import { inputsInUse } from '../catalogue/inputsInUse.ts'
import type { Condition, Indicator } from '../catalogue/standard.ts'
import { exact, exactText } from '../figures/exact.ts'
import { printList } from '../figures/readList.ts'
import { currentVersion, type Evidence, type Link, profileOf, valueId } from '../ledger/ledgerState.ts'
import { exportWords } from '../wording/exportWords.ts'
import { say } from '../wording/say.ts'
import {
  departmentNameOn,
  evidenceNumber,
  fileLink,
  itemSheetName,
  type LedgerPaper,
  paperFacts,
  sourceText,
} from './ledgerPaper.ts'
import { addClosing, addTitle, sheetBuilder, yearWords } from './sheetBuilder.ts'
import { type CellContent, cell, type Sheet, type SheetCell, sheetAddress, text } from './workbook.ts'

export function evidenceSheet(paper: LedgerPaper): Sheet {
  const widths = [7, 34, 18, 18, 14, 11, 11, 7, 8, 9, 14, 34, 24, 12, 16]
  const builder = sheetBuilder(exportWords.catalogue, widths)
  addTitle(builder, widths.length, exportWords.catalogue, paperFacts(paper), '')
  builder.add(exportWords.catalogueHead.map((word) => cell(word, 'head')))
  for (const evidence of paper.state.evidence.values()) {
    if (!evidence.binned) builder.add(evidenceCells(paper, evidence))
  }
  addClosing(builder, widths.length, paperFacts(paper))
  return builder.finish({ frozenRows: 3, frozenColumns: 2, repeatedRows: [1, 3], orientation: 'landscape' })
}

function evidenceCells(paper: LedgerPaper, evidence: Evidence): SheetCell[] {
  const file = currentVersion(evidence)
  const kind = paper.standard.documentKinds.find(({ id }) => id === evidence.kind)?.name.zh
  return [
    cell(fileLink(paper, evidence, evidenceNumber(paper, evidence.id)), 'link'),
    cell(evidence.title),
    cell(evidence.documentNumber || '—'),
    cell(evidence.issuer || '—'),
    cell(dateContent(evidence.documentDate), 'date'),
    cell(periodWords(evidence), 'center'),
    cell(kind ?? '—', 'center'),
    evidence.pages === null
      ? cell('—', 'center')
      : cell({ type: 'number', value: String(evidence.pages), format: '0' }, 'number'),
    cell(exportWords.forms[evidence.form]!, 'center'),
    cell(exportWords.seals[evidence.sealed]!, 'center'),
    cell(evidence.department ? departmentNameOn(paper, evidence.department) : '—', 'center'),
    cell(usedFor(paper, evidence)),
    cell(file.fileName),
    cell(file.sha256.slice(0, 12), 'center'),
    cell(evidence.note || '—'),
  ]
}

function periodWords({ periodFrom, periodTo }: Evidence): string {
  if (periodFrom === null) return periodTo === null ? '—' : `…—${periodTo}`
  return periodTo === null || periodTo === periodFrom ? String(periodFrom) : `${periodFrom}—${periodTo}`
}

/** A whole date is a real date; a month or a year alone stays words. */
function dateContent(date: string | null): CellContent {
  if (date === null) return text('—')
  return date.length === 10 ? { type: 'date', date } : text(date)
}

function usedFor(paper: LedgerPaper, evidence: Evidence): string {
  const items = itemsById(paper)
  const words = (paper.linksByEvidence.get(evidence.id) ?? []).map((link) => linkWords(items, link))
  return [...new Set(words)].join('\n') || exportWords.unlinked
}

function linkWords(items: ReadonlyMap<string, Indicator | Condition>, link: Link): string {
  const item = items.get(link.item)
  const requirement = item?.requirements.find(({ id }) => id === link.requirement)?.name.zh
  const page = link.page === null ? '' : say(exportWords.onPage, 'zh', { page: String(link.page) })
  const years = link.years.length === 0 ? '' : `（${link.years.join('、')}）`
  return `${item ? itemSheetName(item) : link.item} ${requirement ?? ''}${years}${page}`
}

const known = new WeakMap<LedgerPaper, Map<string, Indicator | Condition>>()
function itemsById(paper: LedgerPaper): Map<string, Indicator | Condition> {
  let items = known.get(paper)
  if (!items) {
    items = new Map(
      [...paper.standard.conditions, ...paper.standard.indicators].map((item) => [item.id, item]),
    )
    known.set(paper, items)
  }
  return items
}

export function gapsSheet(paper: LedgerPaper): Sheet {
  const widths = [6, 10, 22, 34, 8, 18, 26, 12, 16]
  const builder = sheetBuilder(exportWords.gaps, widths)
  addTitle(builder, widths.length, exportWords.gaps, paperFacts(paper), '')
  builder.add(exportWords.gapsHead.map((word) => cell(word, 'head')))
  const items = itemsById(paper)
  for (const [index, gap] of paper.gaps.entries()) {
    const item = items.get(gap.item)!
    const requirement = item.requirements.find(({ id }) => id === gap.requirement)!
    const years = gap.years.filter((year) => year !== null)
    builder.add([
      cell({ type: 'number', value: String(index + 1), format: '0' }, 'number'),
      cell({ type: 'link', text: itemSheetName(item), address: sheetAddress(itemSheetName(item)) }, 'link'),
      cell(item.name.zh),
      cell(requirement.name.zh),
      cell(requirement.must ? exportWords.must : exportWords.useful, 'center'),
      cell(years.join('、') || exportWords.anyYear, 'center'),
      cell(gap.from.map((id) => departmentNameOn(paper, id)).join('、')),
      cell(paper.standard.documentKinds.find(({ id }) => id === requirement.kind)?.name.zh ?? '—', 'center'),
      cell(''),
    ])
  }
  if (paper.gaps.length === 0) builder.add([cell(exportWords.noGaps, 'center', { columns: widths.length })])
  addClosing(builder, widths.length, paperFacts(paper))
  return builder.finish({ frozenRows: 3, frozenColumns: 2, repeatedRows: [1, 3], orientation: 'landscape' })
}

/** 数据口径表: every quantity once, with its base, its values and where they come from. */
export function quantitiesSheet(paper: LedgerPaper): Sheet {
  const { years, judgedYear } = profileOf(paper.state)
  const widths = [6, 26, 12, 28, 16, ...years.map(() => 16), 34, 22]
  const builder = sheetBuilder(exportWords.quantities, widths)
  addTitle(builder, widths.length, exportWords.quantities, paperFacts(paper), exportWords.unitsAsListed)
  const { before, after } = exportWords.quantitiesHead
  builder.add([...before, ...years.map(yearWords), ...after].map((word) => cell(word, 'head')))
  const users = quantityUsers(paper)
  for (const [index, quantity] of paper.standard.quantities.entries()) {
    const recorded = paper.state.values.get(valueId(quantity.id, judgedYear))
    const scale = users.get(quantity.id)?.scale ?? 'number'
    builder.add([
      cell({ type: 'number', value: String(index + 1), format: '0' }, 'number'),
      cell(quantity.name.zh),
      cell(recorded?.unit || quantity.unit, 'center'),
      cell(quantity.base || '—'),
      cell(users.get(quantity.id)?.names.join('、') ?? '—'),
      ...years.map((year) => quantityCell(paper, quantity.id, year, recorded?.unit ?? quantity.unit, scale)),
      cell(recorded ? sourceText(paper, recorded) || '—' : '—'),
      cell(competing(paper, quantity.id, years)),
    ])
  }
  addClosing(builder, widths.length, paperFacts(paper))
  return builder.finish({ frozenRows: 3, frozenColumns: 2, repeatedRows: [1, 3], orientation: 'landscape' })
}

function quantityUsers(paper: LedgerPaper): Map<string, { names: string[]; scale: 'number' | 'waterClass' }> {
  const users = new Map<string, { names: string[]; scale: 'number' | 'waterClass' }>()
  for (const item of [...paper.standard.conditions, ...paper.standard.indicators]) {
    for (const input of inputsInUse(item, profileOf(paper.state))) {
      const entry = users.get(input.quantity) ?? { names: [], scale: input.list?.scale ?? 'number' }
      if (!entry.names.includes(itemSheetName(item))) entry.names.push(itemSheetName(item))
      users.set(input.quantity, entry)
    }
  }
  return users
}

function quantityCell(
  paper: LedgerPaper,
  quantity: string,
  year: number,
  unit: string,
  scale: 'number' | 'waterClass',
): SheetCell {
  const value = paper.state.values.get(valueId(quantity, year))
  if (!value) return cell(exportWords.missing, 'center')
  if (value.list) return cell(printList(value.list, scale).replaceAll('；', '\n'))
  if (value.unit !== unit) return cell(`${value.entered} ${value.unit}`, 'center')
  const written = exactText(exact(value.number!))
  const decimals = Math.min(6, written.split('.')[1]?.length ?? 0)
  const format = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
  return cell({ type: 'number', value: written, format }, 'number')
}

function competing(paper: LedgerPaper, quantity: string, years: readonly number[]): string {
  const lines = years.flatMap((year) =>
    (paper.state.values.get(valueId(quantity, year))?.competing ?? []).map((statement) =>
      say(exportWords.competing, 'zh', {
        year: String(year),
        from: statement.department ? departmentNameOn(paper, statement.department) : statement.source,
        entered: statement.entered,
        unit: statement.unit,
      }),
    ),
  )
  return lines.join('\n') || '—'
}
