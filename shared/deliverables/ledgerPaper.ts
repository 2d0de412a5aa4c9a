// Everything the printed ledger is made from, and the names and numbers that its sheets share.

import type { LedgerAssessment } from '../assessment/assessLedger.ts'
import type { ItemAssessment, LimitInForce, Verdict } from '../assessment/assessment.ts'
import { limitText } from '../assessment/assessSideConditions.ts'
import type { CatalogueInput, Component, Condition, Indicator, Standard } from '../catalogue/standard.ts'
import type { Gap, ItemCoverage, Readiness } from '../completeness/completeness.ts'
import { compare, exact, roundedText, subtract } from '../figures/exact.ts'
import type { Units } from '../figures/units.ts'
import { departmentName } from '../ledger/departmentName.ts'
import {
  currentVersion,
  type Evidence,
  type InputValue,
  type LedgerState,
  type Link,
  profileOf,
  type ThresholdOverride,
  valueId,
} from '../ledger/ledgerState.ts'
import { exportWords } from '../wording/exportWords.ts'
import { say } from '../wording/say.ts'
import { verdictSentences, verdictSigns } from '../wording/verdictSentences.ts'
import type { PaperFacts } from './sheetBuilder.ts'
import { type CellContent, text } from './workbook.ts'

export interface LedgerPaper {
  standard: Standard
  overrides: ReadonlyMap<string, ThresholdOverride>
  units: Units
  assessment: LedgerAssessment
  coverage: ReadonlyMap<string, ItemCoverage>
  gaps: readonly Gap[]
  readiness: Readiness
  linksByItem: ReadonlyMap<string, readonly Link[]>
  linksByEvidence: ReadonlyMap<string, readonly Link[]>
  leads: ReadonlyMap<string, string>
  state: LedgerState
  /** ISO date of the last recorded change. */
  date: string
  /** Relative address of a stored file as seen from the workbook, or null where it would not hold. */
  evidenceHref: (sha256: string, fileName: string) => string | null
}

export function paperFacts(paper: LedgerPaper): PaperFacts {
  const { district, office, sample, leader, reviewer, compiler, phone } = profileOf(paper.state)
  return { district, office, sample, leader, reviewer, compiler, phone, date: paper.date }
}

export function departmentNameOn(paper: LedgerPaper, id: string): string {
  return departmentName(paper.standard, paper.state, id)
}

export function leadName(paper: LedgerPaper, item: string): string {
  return departmentNameOn(paper, paper.leads.get(item) ?? '')
}

export function itemSheetName(item: Indicator | Condition): string {
  return 'row' in item
    ? `${exportWords.indicatorSheet}${item.id}`
    : `${exportWords.conditionSheet}${item.number}`
}

const numbers = new WeakMap<LedgerPaper, Map<string, string>>()
/** 编号: the place of the record in the order of intake. Binned records keep theirs, so no number moves. */
export function evidenceNumber(paper: LedgerPaper, evidence: string): string {
  let known = numbers.get(paper)
  if (!known) {
    const digits = Math.max(3, String(paper.state.evidence.size).length)
    known = new Map(
      [...paper.state.evidence.keys()].map((id, index) => [id, String(index + 1).padStart(digits, '0')]),
    )
    numbers.set(paper, known)
  }
  return known.get(evidence) ?? '—'
}

export interface Proof {
  link: Link
  evidence: Evidence
}
/** Links of one item whose record is not in the bin, in the order of the requirements. */
export function proofsOf(paper: LedgerPaper, item: Indicator | Condition): Proof[] {
  const order = new Map(item.requirements.map((requirement, index) => [requirement.id, index]))
  const rank = (link: Link) =>
    link.requirement === null ? Infinity : (order.get(link.requirement) ?? Infinity)
  return (paper.linksByItem.get(item.id) ?? [])
    .map((link) => ({ link, evidence: paper.state.evidence.get(link.evidence)! }))
    .filter(({ evidence }) => evidence && !evidence.binned)
    .sort((a, b) => rank(a.link) - rank(b.link) || (a.link.at < b.link.at ? -1 : 1))
}

/** One line a record, however often it is linked: `012《2013年统计年鉴》第36、41页`. */
export function proofLines(paper: LedgerPaper, proofs: readonly Proof[]): string[] {
  const byRecord = new Map<Evidence, Set<number>>()
  for (const { link, evidence } of proofs) {
    const pages = byRecord.get(evidence) ?? new Set()
    if (link.page !== null) pages.add(link.page)
    byRecord.set(evidence, pages)
  }
  return [...byRecord].map(([evidence, pages]) => {
    const page = [...pages].sort((a, b) => a - b).join('、')
    const onPage = page === '' ? '' : say(exportWords.onPage, 'zh', { page })
    return `${evidenceNumber(paper, evidence.id)}《${evidence.title}》${onPage}`
  })
}

/** A link to the stored file, or plain words where no relative address holds. */
export function fileLink(paper: LedgerPaper, evidence: Evidence, words: string): CellContent {
  const { sha256, fileName } = currentVersion(evidence)
  const address = paper.evidenceHref(sha256, fileName)
  return address === null ? text(words) : { type: 'link', text: words, address }
}

/** ✓ 达标: a word with a sign; colour is never the only mark. */
export function verdictText(verdict: Verdict | 'undeclared'): string {
  return `${verdictSigns[verdict]} ${verdictSentences[verdict]!.zh}`
}

/** `≥18`, with a note where the office changed it or the catalogue is not sure. */
export function limitWords(limit: LimitInForce | null): string {
  if (!limit) return '—'
  const own = limit.override
    ? say(exportWords.overridden, 'zh', { original: limitText(limit.override.original) })
    : ''
  const unsure = limit.confidence.level === 'low' || limit.confidence.recalled ? exportWords.unsureMark : ''
  return `${limitText(limit)}${own}${unsure}`
}

/**
 * Number format with the indicator's decimals. Where the last digit is an exact half, Excel would round away from
 * zero and GB/T 8170 to even: there one more digit is shown and nothing is rounded at all.
 */
export function numberFormat(value: string, decimals: number): string {
  const exactValue = exact(value)
  const rounded = exact(roundedText(exactValue, decimals))
  const distance = subtract(exactValue, rounded)
  const half = exact(`0.${'0'.repeat(decimals)}5`)
  const size = distance.numerator < 0n ? { ...distance, numerator: -distance.numerator } : distance
  const shownDecimals = compare(size, half) === 0 ? decimals + 1 : decimals
  return shownDecimals === 0 ? '0' : `0.${'0'.repeat(shownDecimals)}`
}

export function inputValue(paper: LedgerPaper, input: CatalogueInput, year: number): InputValue | null {
  return paper.state.values.get(valueId(input.quantity, year)) ?? null
}

export function componentOf(indicator: Indicator, id: string): Component {
  return indicator.components.find((component) => component.id === id)!
}

export function assessmentOf(paper: LedgerPaper, id: string): ItemAssessment {
  return paper.assessment.items.find((item) => item.id === id)!
}

/** 统计局《2013年统计年鉴》 for every source of an item's figures in one year, each once. */
export function sourcesOf(paper: LedgerPaper, inputs: readonly CatalogueInput[], year: number): string {
  const sources = inputs.flatMap((input) => {
    const value = inputValue(paper, input, year)
    return value ? [sourceText(paper, value)] : []
  })
  return [...new Set(sources)].filter(Boolean).join('；') || '—'
}

export function sourceText(paper: LedgerPaper, value: InputValue): string {
  const evidence = value.evidence ? paper.state.evidence.get(value.evidence) : null
  const proof = evidence
    ? `${evidenceNumber(paper, evidence.id)}${value.page === null ? '' : say(exportWords.onPage, 'zh', { page: String(value.page) })}`
    : ''
  const department = value.department ? departmentNameOn(paper, value.department) : ''
  return [department, value.source, proof].filter(Boolean).join(' ')
}
