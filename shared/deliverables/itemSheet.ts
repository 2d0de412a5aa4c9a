// One item's own sheet: 考核标准 · 指标解释 · 审核内容 · 完成情况 (three years, live formulas) · 证明材料.
import type { ComponentAssessment, ItemAssessment } from '../assessment/assessment.ts'
import { figuresOf } from '../assessment/assessmentContext.ts'
import { inputsInUse } from '../catalogue/inputsInUse.ts'
import type { CatalogueInput, Condition, Indicator } from '../catalogue/standard.ts'
import { exactText, type Rational } from '../figures/exact.ts'
import { excelFormula, inputsOf, parseFormula } from '../figures/formula.ts'
import { printList } from '../figures/readList.ts'
import { profileOf } from '../ledger/ledgerState.ts'
import { exportWords } from '../wording/exportWords.ts'
import { say } from '../wording/say.ts'
import { verdictSentences } from '../wording/verdictSentences.ts'
import { clauseWords } from './conditionsSheet.ts'
import {
  assessmentOf,
  componentOf,
  evidenceNumber,
  fileLink,
  inputValue,
  itemSheetName,
  type LedgerPaper,
  leadName,
  limitWords,
  numberFormat,
  paperFacts,
  proofsOf,
  sourcesOf,
  sourceText,
  verdictText,
} from './ledgerPaper.ts'
import { addClosing, addTitle, type SheetBuilder, sheetBuilder, yearWords } from './sheetBuilder.ts'
import { type CellContent, cell, cellAddress, type Sheet, type SheetCell } from './workbook.ts'

/** Address of a component's value of one year on its item's sheet, by `component@year`. */
export type ValueCells = Map<string, string>

interface ItemPage {
  builder: SheetBuilder
  paper: LedgerPaper
  years: readonly number[]
  columns: number
}

export function itemSheet(paper: LedgerPaper, item: Indicator | Condition, valueCells: ValueCells): Sheet {
  const { years } = profileOf(paper.state)
  const widths = [26, 10, ...years.map(() => 15), 30, 14, 24]
  const page = { builder: sheetBuilder(itemSheetName(item), widths), paper, years, columns: widths.length }
  const kind = 'row' in item ? exportWords.indicator : exportWords.condition
  const number = 'row' in item ? item.id : String(item.number)
  addTitle(
    page.builder,
    page.columns,
    `${kind}${number}　${item.name.zh}`,
    paperFacts(paper),
    unitWords(item),
  )
  addWords(page, item)
  if ('row' in item) addIndicatorFigures(page, item, valueCells)
  else addConditionFigures(page, item)
  addProof(page, item)
  addClosing(page.builder, page.columns, paperFacts(paper))
  return page.builder.finish({
    frozenRows: 2,
    frozenColumns: 1,
    repeatedRows: [1, 2],
    orientation: 'landscape',
  })
}

function unitWords(item: Indicator | Condition): string {
  return 'row' in item && item.unit !== '' ? say(exportWords.unit, 'zh', { unit: item.unit }) : ''
}

function addWords(page: ItemPage, item: Indicator | Condition): void {
  const { builder, paper, columns } = page
  const line = (label: string, words: string) =>
    builder.add([cell(label, 'label'), cell(words || '—', 'text', { columns: columns - 1 })])
  const limits =
    'row' in item
      ? assessmentOf(paper, item.id)
          .components.filter((component) => component.limit)
          .map((component) => `${component.name.zh} ${limitWords(component.limit)}`)
      : []
  const inForce = limits.length > 0 ? `\n${exportWords.limitHere}${limits.join('；')}` : ''
  line(exportWords.standardLabel, `${item.requirementText.zh}${inForce}`)
  line(exportWords.definitionLabel, item.definition.zh)
  if ('row' in item) line(exportWords.formulaLabel, item.formulaText.zh)
  line(exportWords.auditLabel, item.auditPoints.map((point, index) => `${index + 1}. ${point.zh}`).join('\n'))
  if ('row' in item && item.note !== '') line(exportWords.noteLabel, item.note)
}

function addFiguresHead(page: ItemPage): void {
  const { builder, years, columns } = page
  builder.add([cell(exportWords.figuresSection, 'section', { columns })])
  builder.add([
    cell(exportWords.inputColumn, 'head'),
    cell(exportWords.unitColumn, 'head'),
    ...years.map((year) => cell(yearWords(year), 'head')),
    cell(exportWords.sourceColumn, 'head'),
    cell(exportWords.departmentColumn, 'head'),
    cell(exportWords.remarkColumn, 'head'),
  ])
}

/** Input rows; answers the row number of each input, for the formulas below. */
function addInputs(page: ItemPage, inputs: readonly CatalogueInput[], item: string): Map<string, number> {
  const { builder, paper, years } = page
  const judged = profileOf(paper.state).judgedYear
  const rows = new Map<string, number>()
  for (const input of inputs) {
    const recorded = inputValue(paper, input, judged)
    const row = builder.add([
      cell(input.name.zh),
      cell(input.unit || '—', 'center'),
      ...years.map((year) => inputCell(paper, input, year)),
      cell(recorded ? sourceText(paper, recorded) || '—' : '—'),
      cell(leadName(paper, item), 'center'),
      cell(asEntered(page, input)),
    ])
    rows.set(input.id, row)
  }
  return rows
}

function inputCell(paper: LedgerPaper, input: CatalogueInput, year: number): SheetCell {
  if (input.role === 'list') {
    const list = inputValue(paper, input, year)?.list
    const words = list ? printList(list, input.list!.scale).replaceAll('；', '\n') : exportWords.missing
    return cell(words || exportWords.missing, list ? 'text' : 'center')
  }
  const figure = figuresOf(paper, [input], year).get(input.id)
  return figure
    ? cell({ type: 'number', value: exactText(figure), format: inputFormat(figure) }, 'number')
    : cell(exportWords.missing, 'center')
}

/** Thousands marks, and as many decimals as the figure has (at most six). */
function inputFormat(figure: Rational): string {
  const written = exactText(figure)
  const decimals = written.includes('/') ? 6 : Math.min(6, written.split('.')[1]?.length ?? 0)
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
}

/** Where the office entered another unit: `原报 2013年 3.2万亩`. */
function asEntered(page: ItemPage, input: CatalogueInput): string {
  if (input.role === 'list') return '—'
  const notes = page.years.flatMap((year) => {
    const value = inputValue(page.paper, input, year)
    if (!value || value.number === null)
      return input.default === undefined
        ? []
        : [say(exportWords.byDefault, 'zh', { year: String(year), value: input.default })]
    return value.unit === input.unit
      ? []
      : [say(exportWords.asEntered, 'zh', { year: String(year), entered: value.entered, unit: value.unit })]
  })
  return notes.join('\n') || '—'
}

function addIndicatorFigures(page: ItemPage, indicator: Indicator, valueCells: ValueCells): void {
  addFiguresHead(page)
  const item = assessmentOf(page.paper, indicator.id)
  const rows = addInputs(page, inputsInUse(indicator, profileOf(page.paper.state)), indicator.id)
  for (const component of item.components) addComponent(page, indicator, component, rows, valueCells)
  addSideConditions(page, item)
  const { builder, years, columns } = page
  builder.add([
    cell(exportWords.verdictRow, 'label'),
    cell('—', 'center'),
    ...item.years.map((year) =>
      cell(item.verdict === 'notApplicable' ? '—' : verdictText(year.verdict), 'center'),
    ),
    cell(
      say(exportWords.judgedOn, 'zh', { year: String(item.judgedYear), verdict: verdictText(item.verdict) }),
      'text',
      {
        columns: columns - 2 - years.length,
      },
    ),
  ])
}

function addComponent(
  page: ItemPage,
  indicator: Indicator,
  component: ComponentAssessment,
  rows: ReadonlyMap<string, number>,
  valueCells: ValueCells,
): void {
  const { builder, years, columns } = page
  const row = builder.next()
  builder.add([
    cell(component.name.zh, 'label'),
    cell(indicator.unit || '—', 'center'),
    ...years.map((year, index) => {
      const content = valueContent(indicator, component, year, 2 + index, rows)
      if (content.type === 'formula') valueCells.set(`${component.id}@${year}`, cellAddress(2 + index, row))
      return cell(content, content.type === 'text' ? 'center' : 'number')
    }),
    cell(component.limit ? `${exportWords.limitHere}${limitWords(component.limit)}` : '—'),
    cell('—', 'center'),
    cell(directNote(component)),
  ])
  for (const year of component.years) {
    if (year.arithmetic === '') continue
    builder.add([
      cell(say(exportWords.arithmeticOf, 'zh', { year: String(year.year) }), 'label'),
      cell(year.arithmetic, 'text', { columns: columns - 1 }),
    ])
  }
}

function valueContent(
  indicator: Indicator,
  component: ComponentAssessment,
  year: number,
  column: number,
  rows: ReadonlyMap<string, number>,
): CellContent {
  const result = component.years.find((entry) => entry.year === year)!
  if (result.zeroDenominator) return { type: 'text', text: exportWords.zeroDenominator }
  const { formula, scale } = componentOf(indicator, component.id)
  if (result.value === null || !formula) return { type: 'text', text: verdictSentences[result.verdict]!.zh }
  const parsed = parseFormula(formula)
  const format = numberFormat(result.value, indicator.decimals)
  // A published value stands where the figures for the formula are not all there.
  const direct = indicator.inputs.find((input) => input.role === 'direct')
  const computed =
    inputsOf(parsed).every((id) => !result.missing.includes(id)) && result.arithmetic.includes('=')
  const written = computed
    ? excelFormula(parsed, scale, (id) => cellAddress(column, rows.get(id)!))
    : cellAddress(column, rows.get(direct!.id)!)
  return { type: 'formula', formula: written, result: result.value, format }
}

function directNote(component: ComponentAssessment): string {
  const notes = component.years
    .filter((year) => year.directDiffers !== null)
    .map((year) =>
      say(exportWords.directDiffers, 'zh', { year: String(year.year), published: year.directDiffers! }),
    )
  return notes.join('\n') || '—'
}

function addSideConditions(page: ItemPage, item: ItemAssessment): void {
  const { builder, columns } = page
  for (const id of new Set(item.sideConditions.map((entry) => entry.id))) {
    const years = item.sideConditions.filter((entry) => entry.id === id)
    builder.add([
      cell(years[0]!.text.zh, 'label'),
      cell('—', 'center'),
      ...years.map((entry) => cell(`${verdictText(entry.verdict)}\n${entry.arithmetic}`.trim(), 'center')),
      cell(exportWords.sideConditionNote, 'text', { columns: columns - 2 - years.length }),
    ])
  }
}

function addConditionFigures(page: ItemPage, condition: Condition): void {
  const { builder, paper, columns, years } = page
  if (condition.inputs.length > 0) {
    addFiguresHead(page)
    addInputs(page, condition.inputs, condition.id)
  }
  builder.add([cell(exportWords.clausesSection, 'section', { columns })])
  const judged = paper.assessment.conditions.find((entry) => entry.id === condition.id)!
  for (const clause of judged.clauses) {
    builder.add([
      cell(`${clause.id} ${clause.text.zh}`, 'label'),
      cell(exportWords.judgedBy[clause.judgedBy]!, 'center'),
      cell(clauseWords(paper, clause), 'text', { columns: years.length + 1 }),
      cell(verdictText(clause.verdict), 'center', { columns: 2 }),
    ])
  }
  const source = sourcesOf(paper, condition.inputs, profileOf(paper.state).judgedYear)
  if (condition.inputs.length > 0)
    builder.add([cell(exportWords.sourceColumn, 'label'), cell(source, 'text', { columns: columns - 1 })])
}

/** Every slot with its years, and under it the documents that fill it, each linked to its file. */
function addProof(page: ItemPage, item: Indicator | Condition): void {
  const { builder, paper, years, columns } = page
  builder.add([cell(exportWords.proofSection, 'section', { columns })])
  builder.add([
    cell(exportWords.requirementColumn, 'head'),
    cell(exportWords.mustColumn, 'head'),
    ...years.map((year) => cell(yearWords(year), 'head')),
    cell(exportWords.documentColumn, 'head'),
    cell(exportWords.numberColumn, 'head'),
    cell(exportWords.documentFactsColumn, 'head'),
  ])
  const proofs = proofsOf(paper, item)
  const coverage = paper.coverage.get(item.id)!
  for (const requirement of item.requirements) {
    const covered = coverage.requirements.find((entry) => entry.requirement === requirement.id)!
    const own = proofs.filter(({ link }) => link.requirement === requirement.id)
    const rows = Math.max(1, own.length)
    for (let index = 0; index < rows; index += 1) {
      const first = index === 0
      builder.add([
        first ? cell(requirement.name.zh, 'text', { rows }) : null,
        first ? cell(requirement.must ? exportWords.must : exportWords.useful, 'center', { rows }) : null,
        ...years.map((year) => (first ? coverCell(covered.cells, year, rows) : null)),
        ...proofCells(page, own[index] ?? null),
      ])
    }
  }
  for (const proof of proofs.filter(({ link }) => link.requirement === null))
    builder.add([
      cell(exportWords.otherProof),
      cell('—', 'center'),
      ...years.map((year) => cell(proof.link.years.includes(year) ? '✓' : '—', 'center')),
      ...proofCells(page, proof),
    ])
}

function coverCell(
  cells: readonly { year: number | null; state: string }[],
  year: number,
  rows: number,
): SheetCell {
  const entry = cells.find((candidate) => candidate.year === year || candidate.year === null)
  const words =
    !entry || entry.state === 'notNeeded' ? '—' : entry.state === 'filled' ? '✓' : exportWords.missing
  return cell(words, 'center', { rows })
}

function proofCells(page: ItemPage, proof: ReturnType<typeof proofsOf>[number] | null): SheetCell[] {
  if (!proof) return [cell('—'), cell('—', 'center'), cell('—')]
  const { link, evidence } = proof
  const onPage = link.page === null ? '' : say(exportWords.onPage, 'zh', { page: String(link.page) })
  const facts = [evidence.documentNumber, evidence.issuer, evidence.documentDate ?? ''].filter(Boolean)
  return [
    cell(evidence.title),
    cell(
      fileLink(page.paper, evidence, `${evidenceNumber(page.paper, evidence.id)} ${onPage}`.trim()),
      'link',
    ),
    cell(facts.join('\n') || '—'),
  ]
}
