// 考核指标: the table an assessor reads first. Three years of values, the verdict, the arithmetic, the proof.
import type { ComponentAssessment, ItemAssessment } from '../assessment/assessment.ts'
import type { Indicator } from '../catalogue/standard.ts'
import { profileOf } from '../ledger/ledgerState.ts'
import { exportWords } from '../wording/exportWords.ts'
import { say } from '../wording/say.ts'
import { verdictSentences } from '../wording/verdictSentences.ts'
import { shortProofList } from './conditionsSheet.ts'
import type { ValueCells } from './itemSheet.ts'
import {
  assessmentOf,
  itemSheetName,
  type LedgerPaper,
  leadName,
  limitWords,
  numberFormat,
  paperFacts,
  proofsOf,
  sourcesOf,
  verdictText,
} from './ledgerPaper.ts'
import { addClosing, addTitle, type SheetBuilder, sheetBuilder, yearWords } from './sheetBuilder.ts'
import { type CellContent, cell, type Sheet, type SheetCell, sheetAddress, text } from './workbook.ts'

/** `valueCells`: where each component's value stands on the item's own sheet. */
export function indicatorsSheet(paper: LedgerPaper, title: string, valueCells: ValueCells): Sheet {
  const { years } = profileOf(paper.state)
  const widths = [6, 7, 18, 9, 20, 7, ...years.map(() => 10), 10, 34, 20, 12, 37, 17]
  const builder = sheetBuilder(exportWords.indicators, widths)
  addTitle(builder, widths.length, title, paperFacts(paper), exportWords.unitsAsListed)
  addHead(builder, years)
  for (const indicator of paper.standard.indicators) addIndicator(builder, paper, indicator, valueCells)
  addClosing(builder, widths.length, paperFacts(paper))
  return builder.finish({ frozenRows: 4, frozenColumns: 3, repeatedRows: [1, 4], orientation: 'landscape' })
}

function addHead(builder: SheetBuilder, years: readonly number[]): void {
  const { before, over, after } = exportWords.indicatorsHead
  builder.add([
    ...before.map((word) => cell(word, 'head', { rows: 2 })),
    cell(over, 'head', { columns: years.length }),
    ...after.map((word) => cell(word, 'head', { rows: 2 })),
  ])
  builder.add([
    ...before.map(() => null),
    ...years.map((year) => cell(yearWords(year), 'head')),
    ...after.map(() => null),
  ])
}

function addIndicator(
  builder: SheetBuilder,
  paper: LedgerPaper,
  indicator: Indicator,
  valueCells: ValueCells,
): void {
  const item = assessmentOf(paper, indicator.id)
  const rows = item.components.length
  const category = paper.standard.categories.find(({ id }) => id === indicator.category)?.name.zh ?? ''
  const sheet = itemSheetName(indicator)
  for (const [index, component] of item.components.entries()) {
    const whole = (content: CellContent | string, style: SheetCell['style']) =>
      index === 0 ? cell(content, style, { rows }) : null
    builder.add([
      // The short number carries the link: some programs do not wrap the text of a linked cell.
      whole({ type: 'link', text: indicator.id, address: sheetAddress(sheet) }, 'link'),
      whole(category, 'center'),
      whole(indicator.name.zh, 'text'),
      whole(indicator.unit, 'center'),
      cell(requirementWords(indicator, component, rows > 1)),
      whole(indicator.binding ? exportWords.binding : exportWords.reference, 'center'),
      ...component.years.map((year) => yearCell(item, component, year.year, sheet, indicator, valueCells)),
      whole(verdictText(item.verdict), 'center'),
      cell(arithmeticWords(component, item)),
      whole(sourcesOf(paper, indicator.inputs, item.judgedYear), 'text'),
      whole(leadName(paper, indicator.id), 'center'),
      whole(shortProofList(paper, proofsOf(paper, indicator)), 'text'),
      whole(remarks(paper, indicator, item), 'text'),
    ])
  }
}

function requirementWords(indicator: Indicator, component: ComponentAssessment, several: boolean): string {
  const limit = component.limit ? limitWords(component.limit) : ''
  const name = several ? `${component.name.zh}\n` : ''
  const standing = indicator.kind === 'qualitative' && !several ? indicator.requirementText.zh : ''
  return `${name}${standing || limit || (several ? '' : indicator.requirementText.zh)}`.trim() || '—'
}

/** The value refers to the cell on the item's sheet, which computes it from the input cells there. */
function yearCell(
  item: ItemAssessment,
  component: ComponentAssessment,
  year: number,
  sheet: string,
  indicator: Indicator,
  valueCells: ValueCells,
): SheetCell {
  if (item.verdict === 'notApplicable') return cell('—', 'center')
  const result = component.years.find((entry) => entry.year === year)!
  if (result.value === null) return cell(verdictSentences[result.verdict]!.zh, 'center')
  const address = valueCells.get(`${component.id}@${year}`)
  const format = numberFormat(result.value, indicator.decimals)
  return address
    ? cell({ type: 'formula', formula: `'${sheet}'!${address}`, result: result.value, format }, 'number')
    : cell({ type: 'number', value: result.value, format }, 'number')
}

function arithmeticWords(component: ComponentAssessment, item: ItemAssessment): string {
  if (item.verdict === 'notApplicable') return '—'
  const decisive = component.years.find((entry) => entry.year === item.judgedYear)
  const lines = (decisive?.arithmetic ?? '').split('\n').filter(Boolean)
  const shown = lines.length > 4 ? [...lines.slice(0, 4), exportWords.linesMore] : lines
  return shown.length === 0
    ? exportWords.noFigures
    : say(exportWords.arithmetic, 'zh', { year: String(item.judgedYear), arithmetic: shown.join('\n') })
}

function remarks(paper: LedgerPaper, indicator: Indicator, item: ItemAssessment): string {
  const record = paper.state.items.get(indicator.id)
  const notes = [
    record?.notApplicable ? `${exportWords.notApplicableBecause}${record.notApplicable.reason}` : '',
    record?.reviewed
      ? `${record.reviewed.by}：${verdictSentences['basicallyMet']!.zh} ${record.reviewed.reason}`
      : '',
    item.judgedEarlier ? say(exportWords.judgedEarlier, 'zh', { year: String(item.judgedYear) }) : '',
    ...item.sideConditions
      .filter((entry) => entry.year === item.judgedYear)
      .map((entry) => `${entry.text.zh}：${verdictText(entry.verdict)}`),
    record?.remarks ?? '',
  ].filter(Boolean)
  return (text(notes.join('\n')) as { text?: string }).text ?? '—'
}
