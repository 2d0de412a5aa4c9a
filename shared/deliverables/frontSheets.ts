// Cover, contents and instructions of the printed ledger.
import { profileOf } from '../ledger/ledgerState.ts'
import { exportWords } from '../wording/exportWords.ts'
import { say } from '../wording/say.ts'
import { itemSheetName, type LedgerPaper, limitWords, paperFacts, verdictText } from './ledgerPaper.ts'
import { addTitle, chineseDate, sheetBuilder } from './sheetBuilder.ts'
import { blank, cell, type Sheet, sheetAddress } from './workbook.ts'

export function coverSheet(paper: LedgerPaper, title: string): Sheet {
  const profile = profileOf(paper.state)
  // Eight columns, not one: programs only shrink a sheet to the page where it could break between columns.
  const columns = 8
  const builder = sheetBuilder(
    exportWords.cover,
    Array.from({ length: columns }, () => 10),
  )
  const line = (words: string, height = 30) => builder.add([cell(words, 'coverLine', { columns })], height)
  line('', 90)
  builder.add([cell(title, 'coverTitle', { columns })], 90)
  line(say(exportWords.years, 'zh', yearFacts(paper)), 40)
  line(profile.sample ? exportWords.sampleNotice : '', 60)
  line(`${paper.standard.code}　${paper.standard.title.zh}`)
  line(paper.standard.part.zh, 60)
  line(say(exportWords.office, 'zh', { office: profile.office || profile.district }))
  line(say(exportWords.asOf, 'zh', { date: chineseDate(paper.date) }))
  if (profile.visitDate) line(say(exportWords.visit, 'zh', { date: chineseDate(profile.visitDate) }))
  return builder.finish({ frozenRows: 0, frozenColumns: 0, repeatedRows: null, orientation: 'portrait' })
}

function yearFacts(paper: LedgerPaper): Record<string, string> {
  const { years } = profileOf(paper.state)
  return { from: String(years[0]), to: String(years.at(-1)) }
}

/** Linked contents: one line a sheet, with the item's verdict beside it. */
export function contentsSheet(paper: LedgerPaper): Sheet {
  const builder = sheetBuilder(exportWords.contents, [8, 22, 50, 18])
  addTitle(builder, 4, exportWords.contents, paperFacts(paper), '')
  builder.add(exportWords.contentsHead.map((word) => cell(word, 'head')))
  const add = (number: string, sheet: string, words: string, state: string) =>
    builder.add([
      cell(number, 'center'),
      cell({ type: 'link', text: sheet, address: sheetAddress(sheet) }, 'link'),
      cell(words),
      cell(state, 'center'),
    ])
  let number = 0
  const next = () => String(++number)
  add(next(), exportWords.instructions, exportWords.instructionsAbout, '—')
  add(next(), exportWords.conditions, exportWords.conditionsAbout, '—')
  add(next(), exportWords.indicators, exportWords.indicatorsAbout, '—')
  for (const condition of paper.standard.conditions) {
    const verdict = paper.assessment.conditions.find((entry) => entry.id === condition.id)!.verdict
    add(next(), itemSheetName(condition), condition.name.zh, verdictText(verdict))
  }
  for (const indicator of paper.standard.indicators) {
    const verdict = paper.assessment.items.find((entry) => entry.id === indicator.id)!.verdict
    add(next(), itemSheetName(indicator), indicator.name.zh, verdictText(verdict))
  }
  add(next(), exportWords.catalogue, exportWords.catalogueAbout, '—')
  add(next(), exportWords.gaps, exportWords.gapsAbout, '—')
  add(next(), exportWords.quantities, exportWords.quantitiesAbout, '—')
  return builder.finish({ frozenRows: 3, frozenColumns: 0, repeatedRows: [1, 3], orientation: 'portrait' })
}

/** How figures are computed and judged, every mark explained, every changed threshold named. */
export function instructionsSheet(paper: LedgerPaper): Sheet {
  const widths = [6, 28, 24, 28]
  const columns = widths.length
  const builder = sheetBuilder(exportWords.instructions, widths)
  addTitle(builder, columns, exportWords.instructions, paperFacts(paper), '')
  const profile = profileOf(paper.state)
  const { dimensions } = paper.standard
  const named = (entries: { id: string; name: { zh: string } }[], id: string) =>
    entries.find((entry) => entry.id === id)?.name.zh ?? id
  const points = [
    say(exportWords.judgedFor, 'zh', {
      unitType: named(dimensions.unitType, profile.unitType),
      economy: named(dimensions.economy, profile.economy),
      terrain: named(dimensions.terrain, profile.terrain),
      year: String(profile.judgedYear),
    }),
    ...exportWords.rules,
    ...[...paper.overrides.values()].map((row) =>
      say(exportWords.overrideLine, 'zh', {
        id: row.id,
        limit: limitWords({
          op: row.op,
          value: row.value,
          confidence: { level: 'high', recalled: false, note: '' },
          override: null,
        }),
        reason: row.reason,
        by: row.by,
      }),
    ),
    ...(profile.sample ? [exportWords.sampleNotice] : []),
  ]
  for (const [index, words] of points.entries())
    builder.add([cell(String(index + 1), 'center'), cell(words, 'text', { columns: columns - 1 })])
  builder.add([cell(blank, 'closing', { columns })])
  return builder.finish({ frozenRows: 2, frozenColumns: 0, repeatedRows: [1, 2], orientation: 'portrait' })
}
