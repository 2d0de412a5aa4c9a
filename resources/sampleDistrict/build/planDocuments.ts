// Which documents the sample district has: built from the catalogue's own requirements, with planted faults.
import type { Condition, Indicator, Requirement, Standard } from '../../../shared/catalogue/standard.ts'
import { years } from './sampleFigures.ts'

export interface PlannedPage {
  item: Indicator | Condition
  requirement: Requirement
  /** Years that the page proves; empty for "once". */
  years: number[]
}
export interface PlannedDocument {
  file: string
  title: string
  format: 'pdf' | 'docx' | 'xlsx' | 'jpg'
  issuer: string
  kind: string
  pages: PlannedPage[]
  documentNumber: string
  documentDate: string | null
  sealed: 'yes' | 'no' | 'notNeeded' | 'unknown'
  /** false: the links carry no page pointer (planted). */
  pointers: boolean
}

/** Left out on purpose: requirement or requirement@year. */
export const plantedGaps = new Set([
  'I15-E06',
  'I20-E05@2012',
  'I9-E06@2013',
  'I13-E07@2011',
  'C1-E11@2013',
  'I12a-E05',
])

const ahead = 'gov_doc resolution approval plan contract'.split(' ')

export function planDocuments(standard: Standard): PlannedDocument[] {
  const departments = new Map(standard.departments.map((entry) => [entry.id, shortName(entry.name.zh)]))
  const kinds = new Map(standard.documentKinds.map((entry) => [entry.id, entry]))
  const planned: PlannedDocument[] = []
  const groups = new Map<string, PlannedDocument>()
  for (const item of [...standard.conditions, ...standard.indicators]) {
    for (const requirement of item.requirements) {
      if (!requirement.must && requirement.kind !== 'photo') continue
      const pages = pagesOf(item, requirement)
      if (pages.length === 0) continue
      const single = singleDocument(item, requirement)
      if (single) {
        planned.push({ ...single, pages })
        continue
      }
      const issuer = requirement.issuers[0]!
      const kind = kinds.get(requirement.kind)!
      const key = `${issuer}|${kind.id}`
      const known = groups.get(key)
      if (known) known.pages.push(...pages)
      else groups.set(key, groupDocument(issuer, departments.get(issuer)!, kind, groups.size + 1, pages))
    }
  }
  return [...planned, ...groups.values()].map(plantFaults)
}

function pagesOf(item: Indicator | Condition, requirement: Requirement): PlannedPage[] {
  if (plantedGaps.has(requirement.id)) return []
  if (requirement.years === 'once') return [{ item, requirement, years: [] }]
  const wanted = requirement.years === 'threeYears' ? [...years] : [years.at(-1)!]
  return wanted
    .filter((year) => !plantedGaps.has(`${requirement.id}@${year}`))
    .map((year) => ({ item, requirement, years: [year] }))
}

/** Statements are Word files, calculation sheets workbooks, photos pictures: one a requirement. */
function singleDocument(
  item: Indicator | Condition,
  requirement: Requirement,
): Omit<PlannedDocument, 'pages'> | null {
  const number = 'row' in item ? `指标${item.id}` : `条件${item.number}`
  const base = {
    issuer: requirement.issuers[0]!,
    kind: requirement.kind,
    documentNumber: '',
    documentDate: '2014-03-20',
    pointers: true,
  }
  const named = (extension: string) => `${number} ${requirement.name.zh}.${extension}`
  const title = `${number}${requirement.name.zh}`
  if (requirement.kind === 'photo')
    return {
      ...base,
      format: 'jpg',
      file: named('jpg'),
      title,
      sealed: 'notNeeded',
      documentDate: '2013-09-17',
    }
  if (requirement.id.endsWith('-E01') && requirement.kind === 'statement')
    return { ...base, format: 'docx', file: named('docx'), title, sealed: 'notNeeded' }
  if (requirement.id.endsWith('-E02') && requirement.kind === 'calc_sheet')
    return { ...base, format: 'xlsx', file: named('xlsx'), title, sealed: 'yes' }
  return null
}

function groupDocument(
  issuer: string,
  name: string,
  kind: Standard['documentKinds'][number],
  number: number,
  pages: PlannedPage[],
): PlannedDocument {
  const official = ahead.includes(kind.id)
  const title = `样板区${name}${kind.name.zh}（2011—2013年）`
  return {
    file: `${title}.pdf`,
    title,
    format: 'pdf',
    issuer,
    kind: kind.id,
    pages,
    documentNumber: official ? `样${name.slice(0, 1)}发〔2014〕${number}号` : '',
    documentDate: '2014-03-28',
    sealed: kind.sealed ? 'yes' : 'notNeeded',
    pointers: true,
  }
}

function shortName(name: string): string {
  return name
    .replace(/（.*?）/g, '')
    .split('/')[0]!
    .replace(/^区/, '')
}

/** One undated, one not sealed, one long document without page pointers. */
function plantFaults(document: PlannedDocument): PlannedDocument {
  if (document.issuer === 'health' && document.kind === 'certificate')
    return { ...document, documentDate: null }
  if (document.issuer === 'forest' && document.kind === 'certificate') return { ...document, sealed: 'no' }
  if (document.issuer === 'fin' && document.kind === 'list') return { ...document, pointers: false }
  return document
}
