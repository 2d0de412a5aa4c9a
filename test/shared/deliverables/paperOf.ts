// The printed ledger of a test's state, and its cells by address.
import { effectiveStandard } from '../../../shared/catalogue/effectiveStandard.ts'
import type { LedgerPaper } from '../../../shared/deliverables/ledgerPaper.ts'
import { ledgerWorkbook } from '../../../shared/deliverables/ledgerWorkbook.ts'
import {
  type CellContent,
  cellAddress,
  type Sheet,
  type SheetCell,
  type Workbook,
} from '../../../shared/deliverables/workbook.ts'
import type { LedgerState, Link } from '../../../shared/ledger/ledgerState.ts'
import { derive, standard, units } from '../builders.ts'

function groupBy(links: readonly Link[], key: (link: Link) => string): Map<string, Link[]> {
  const groups = new Map<string, Link[]>()
  for (const link of links) groups.set(key(link), [...(groups.get(key(link)) ?? []), link])
  return groups
}

/** What the engine puts together for an export, unless the fields say otherwise. */
export function paperOf(state: LedgerState, fields: Partial<LedgerPaper> = {}): LedgerPaper {
  const effective = effectiveStandard(standard, state.overrides.values(), state.ownItems.values())
  const items = [...effective.standard.conditions, ...effective.standard.indicators]
  const links = [...state.links.values()]
  return {
    ...derive(state),
    standard: effective.standard,
    overrides: effective.overrides,
    units,
    state,
    linksByItem: groupBy(links, (link) => link.item),
    linksByEvidence: groupBy(links, (link) => link.evidence),
    leads: new Map(items.map((item) => [item.id, state.items.get(item.id)?.lead ?? item.departments[0]!])),
    date: '2014-01-10',
    evidenceHref: (sha256) => `evidence/${sha256.slice(0, 2)}/${sha256}.pdf`,
    ...fields,
  }
}

export const workbookOf = (state: LedgerState, fields: Partial<LedgerPaper> = {}): Workbook =>
  ledgerWorkbook(paperOf(state, fields))

export function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((entry) => entry.name === name)
  if (!sheet) throw new Error(`no sheet ${name}`)
  return sheet
}

export interface PlacedCell {
  sheet: string
  address: string
  row: number
  column: number
  cell: SheetCell
}

/** Every cell of a sheet with its address; places under a merge and empty places are left out. */
export function cellsOf(sheet: Sheet): PlacedCell[] {
  return sheet.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell ? [{ sheet: sheet.name, address: cellAddress(column, row + 1), row, column, cell }] : [],
    ),
  )
}

export function contentAt(sheet: Sheet, address: string): CellContent | null {
  return cellsOf(sheet).find((entry) => entry.address === address)?.cell.content ?? null
}

/** What a reader sees in a cell, in words. */
export function wordsIn(content: CellContent): string {
  switch (content.type) {
    case 'blank':
      return ''
    case 'number':
      return content.value
    case 'date':
      return content.date
    case 'formula':
      return content.result
    default:
      return content.text
  }
}

/** The rows of a sheet in words, without places that are empty. */
export function tableOf(sheet: Sheet): string[][] {
  return sheet.rows.map(({ cells }) => cells.flatMap((cell) => (cell ? [wordsIn(cell.content)] : [])))
}

/** The first row whose first words are the ones named. */
export function rowBeginning(sheet: Sheet, words: string): string[] {
  const row = tableOf(sheet).find(([first]) => first === words)
  if (!row) throw new Error(`no row ${words} on ${sheet.name}`)
  return row
}
