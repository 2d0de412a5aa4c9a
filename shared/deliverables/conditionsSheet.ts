// 基本条件: one row a clause, grouped by condition.
import type { ClauseAssessment } from '../assessment/assessment.ts'
import type { Condition } from '../catalogue/standard.ts'
import { exportWords } from '../wording/exportWords.ts'
import { say } from '../wording/say.ts'
import {
  itemSheetName,
  type LedgerPaper,
  leadName,
  limitWords,
  paperFacts,
  proofLines,
  proofsOf,
  verdictText,
} from './ledgerPaper.ts'
import { addClosing, addTitle, chineseDate, type SheetBuilder, sheetBuilder } from './sheetBuilder.ts'
import { cell, type Sheet, sheetAddress } from './workbook.ts'

const widths = [6, 18, 7, 34, 10, 32, 11, 13, 30, 16]
const mostProofs = 4

export function conditionsSheet(paper: LedgerPaper, title: string): Sheet {
  const builder = sheetBuilder(exportWords.conditions, widths)
  addTitle(builder, widths.length, title, paperFacts(paper), '')
  builder.add(exportWords.conditionsHead.map((word) => cell(word, 'head')))
  for (const condition of paper.standard.conditions) addCondition(builder, paper, condition)
  addClosing(builder, widths.length, paperFacts(paper))
  return builder.finish({ frozenRows: 3, frozenColumns: 2, repeatedRows: [1, 3], orientation: 'landscape' })
}

function addCondition(builder: SheetBuilder, paper: LedgerPaper, condition: Condition): void {
  const judged = paper.assessment.conditions.find((entry) => entry.id === condition.id)!
  for (const [index, clause] of judged.clauses.entries()) {
    const first = index === 0
    const rows = judged.clauses.length
    builder.add([
      first
        ? cell(
            { type: 'link', text: String(condition.number), address: sheetAddress(itemSheetName(condition)) },
            'link',
            { rows },
          )
        : null,
      first ? cell(`${condition.name.zh}\n${verdictText(judged.verdict)}`, 'text', { rows }) : null,
      cell(clause.id, 'center'),
      cell(clause.text.zh),
      cell(exportWords.judgedBy[clause.judgedBy]!, 'center'),
      cell(clauseWords(paper, clause)),
      cell(verdictText(clause.verdict), 'center'),
      first ? cell(leadName(paper, condition.id), 'center', { rows }) : null,
      cell(clauseProof(paper, condition, clause.id)),
      cell(
        clause.confidence.level === 'low' || clause.confidence.recalled
          ? `${exportWords.unsureMark}${clause.confidence.note}`
          : clause.confidence.note || '—',
      ),
    ])
  }
}

/** What was found: the arithmetic, the named person's word, or how many papers are there. */
export function clauseWords(paper: LedgerPaper, clause: ClauseAssessment): string {
  if (clause.judgedBy === 'computed')
    return clause.arithmetic === ''
      ? exportWords.noFigures
      : `${clause.arithmetic}${clause.limit ? `（${limitWords(clause.limit)}）` : ''}`
  if (clause.judgedBy === 'documents')
    return clause.verdict === 'met' ? exportWords.documentsThere : exportWords.documentsMissing
  const confirmed = paper.state.clauses.get(clause.id)?.confirmed
  if (!confirmed) return exportWords.notConfirmed
  return say(exportWords.confirmed, 'zh', {
    by: confirmed.by,
    date: chineseDate(confirmed.at.slice(0, 10)),
    reason: confirmed.reason,
  })
}

function clauseProof(paper: LedgerPaper, condition: Condition, clause: string): string {
  const proving = new Set(
    condition.requirements.filter(({ proves }) => proves.includes(clause)).map(({ id }) => id),
  )
  const proofs = proofsOf(paper, condition).filter(
    ({ link }) => link.requirement && proving.has(link.requirement),
  )
  return shortProofList(paper, proofs)
}

/** The first few by name, the rest counted: the item's own sheet has them all. */
export function shortProofList(paper: LedgerPaper, proofs: ReturnType<typeof proofsOf>): string {
  const lines = proofLines(paper, proofs)
  if (lines.length === 0) return '—'
  const more =
    lines.length > mostProofs ? [say(exportWords.andMore, 'zh', { count: String(lines.length) })] : []
  return [...lines.slice(0, mostProofs), ...more].join('\n')
}
