// The print-ready Excel ledger: nine kinds of sheet in reading order, a pure function of the ledger's state.
import { profileOf } from '../ledger/ledgerState.ts'
import { exportWords } from '../wording/exportWords.ts'
import { say } from '../wording/say.ts'
import { conditionsSheet } from './conditionsSheet.ts'
import { contentsSheet, coverSheet, instructionsSheet } from './frontSheets.ts'
import { indicatorsSheet } from './indicatorsSheet.ts'
import { itemSheet, type ValueCells } from './itemSheet.ts'
import type { LedgerPaper } from './ledgerPaper.ts'
import { evidenceSheet, gapsSheet, quantitiesSheet } from './listSheets.ts'
import type { Workbook } from './workbook.ts'

export function ledgerWorkbook(paper: LedgerPaper): Workbook {
  const { district, years } = profileOf(paper.state)
  const facts = { district, from: String(years[0]), to: String(years.at(-1)) }
  const title = say(exportWords.ledgerTitle, 'zh', facts)
  // The item sheets come first: the overview's values refer to their cells.
  const valueCells: ValueCells = new Map()
  const items = [...paper.standard.conditions, ...paper.standard.indicators].map((item) =>
    itemSheet(paper, item, valueCells),
  )
  return {
    title,
    date: paper.date,
    sheets: [
      coverSheet(paper, say(exportWords.coverTitle, 'zh', facts)),
      contentsSheet(paper),
      instructionsSheet(paper),
      conditionsSheet(paper, say(exportWords.conditionsTitle, 'zh', facts)),
      indicatorsSheet(paper, title, valueCells),
      ...items,
      evidenceSheet(paper),
      gapsSheet(paper),
      quantitiesSheet(paper),
    ],
  }
}
