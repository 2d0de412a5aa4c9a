// Slices of the evidence list: filtered, sorted, counted; 20,000 records stay in memory and only a page travels.
import type { ParsedInputOf } from '../../../shared/api/contract.ts'
import { failed } from '../../../shared/api/failure.ts'
import type { EvidenceRow, SeverityCounts } from '../../../shared/api/views.ts'
import { currentVersion, type Evidence, type Link } from '../../../shared/ledger/ledgerState.ts'
import type { Finding } from '../../../shared/rules/finding.ts'
import type { QueryHandler } from '../context.ts'

export const listEvidence: QueryHandler<'evidence.list'> = (context, input) => {
  const { linksByEvidence, findingsByEvidence } = context.derived()
  const linksOf = (evidence: Evidence) => linksByEvidence.get(evidence.id) ?? []
  const text = fold(input.text)
  const kept = [...context.state.evidence.values()].filter(
    (evidence) =>
      shows(evidence, input.show, linksOf(evidence), findingsByEvidence.get(evidence.id) ?? []) &&
      matches(evidence, input, text, linksOf(evidence)),
  )
  const sorted = sortEvidence(kept, input)
  const rows = sorted
    .slice(input.offset, input.offset + input.limit)
    .map((evidence) => evidenceRow(evidence, linksOf(evidence), findingsByEvidence.get(evidence.id) ?? []))
  return { ok: true, answer: { total: sorted.length, offset: input.offset, rows } }
}

export const getEvidence: QueryHandler<'evidence.get'> = (context, input) => {
  const evidence = context.state.evidence.get(input.evidence)
  if (!evidence) return failed('unknownEvidence', { evidence: input.evidence })
  const { linksByEvidence, findingsByEvidence } = context.derived()
  const links = linksByEvidence.get(evidence.id) ?? []
  return {
    ok: true,
    answer: {
      evidence,
      links: [...links],
      findings: [...(findingsByEvidence.get(evidence.id) ?? [])],
      current: currentVersion(evidence),
    },
  }
}

export function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const counts: SeverityCounts = { error: 0, warning: 0, note: 0 }
  for (const finding of findings) counts[finding.severity] += 1
  return counts
}

function shows(
  evidence: Evidence,
  show: ParsedInputOf<'evidence.list'>['show'],
  links: readonly Link[],
  findings: readonly Finding[],
): boolean {
  if (show === 'binned') return evidence.binned !== null
  if (evidence.binned) return false
  if (show === 'linked') return links.length > 0
  if (show === 'unlinked') return links.length === 0
  return show === 'all' || findings.some((finding) => finding.severity !== 'note')
}

function matches(
  evidence: Evidence,
  input: ParsedInputOf<'evidence.list'>,
  text: string,
  links: readonly Link[],
): boolean {
  if (input.item && !links.some((link) => link.item === input.item)) return false
  if (input.kind && evidence.kind !== input.kind) return false
  if (input.department && evidence.department !== input.department) return false
  if (!text) return true
  return [
    evidence.title,
    evidence.documentNumber,
    evidence.issuer,
    currentVersion(evidence).fileName,
    evidence.note,
  ].some((field) => fold(field).includes(text))
}

/** Full-width letters and bracket styles of 文号 must not hide a hit. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[〔【［[（(]/g, '(')
    .replace(/[〕】］\]）)]/g, ')')
    .trim()
}

function sortEvidence(evidence: Evidence[], input: ParsedInputOf<'evidence.list'>): Evidence[] {
  const collator = new Intl.Collator('zh-CN', { numeric: true })
  const key = (record: Evidence): string =>
    input.sort === 'fileName' ? currentVersion(record).fileName : (record[input.sort] ?? '')
  const keyed = evidence.map((record) => ({ record, key: key(record) }))
  // ISO times compare as plain text; titles by the language's own order.
  keyed.sort((a, b) =>
    input.sort === 'addedAt' || input.sort === 'documentDate'
      ? a.key < b.key
        ? -1
        : a.key > b.key
          ? 1
          : 0
      : collator.compare(a.key, b.key),
  )
  if (input.descending) keyed.reverse()
  return keyed.map(({ record }) => record)
}

function evidenceRow(evidence: Evidence, links: readonly Link[], findings: readonly Finding[]): EvidenceRow {
  const { fileName, sizeBytes, sha256 } = currentVersion(evidence)
  const {
    id,
    title,
    documentNumber,
    issuer,
    documentDate,
    periodFrom,
    periodTo,
    kind,
    pages,
    form,
    sealed,
    department,
    addedAt,
  } = evidence
  return {
    id,
    title,
    documentNumber,
    issuer,
    documentDate,
    periodFrom,
    periodTo,
    kind,
    pages,
    form,
    sealed,
    department,
    addedAt,
    fileName,
    sizeBytes,
    sha256,
    versions: evidence.versions.length,
    binned: evidence.binned !== null,
    findings: countSeverities(findings),
    links: links.map(({ item, requirement, years, page }) => ({ item, requirement, years, page })),
  }
}
