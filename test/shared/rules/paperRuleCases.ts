// Cases of the rules about documents: proof that is missing, and records that an assessor would send back.
import { alter, binned, dropLinks, paper, pointer, putLink, putPaper } from '../builders.ts'
import type { RuleCase } from './ruleCase.ts'

const newer = {
  sha256: 'f'.repeat(64),
  fileName: '修订.pdf',
  sizeBytes: 200,
  addedAt: '2014-01-10T08:00:00.000Z',
  by: '张三',
}
const older = { ...newer, sha256: 'e'.repeat(64), fileName: '原件.pdf' }

export const paperRuleCases: Record<string, RuleCase> = {
  missingMustProof: {
    trips: (state) => dropLinks(state, 'I5-E03'),
    finds: [
      {
        item: '5',
        requirement: 'I5-E03',
        year: null,
        place: { page: 'items', item: '5', requirement: 'I5-E03' },
      },
    ],
    silent: (state) => alter(state, 'links', pointer('I5-E03'), { years: [2013] }),
  },
  yearNotCovered: {
    trips: (state) => alter(state, 'links', pointer('I5-E03'), { years: [2013] }),
    finds: [
      { item: '5', requirement: 'I5-E03', year: 2011 },
      {
        item: '5',
        requirement: 'I5-E03',
        year: 2012,
        place: { page: 'items', item: '5', requirement: 'I5-E03', year: 2012 },
      },
    ],
    silent: (state) => dropLinks(state, 'I5-E03'),
  },
  missingUsefulProof: {
    trips: (state) => alter(state, 'links', pointer('I5-E08'), { years: [2011, 2013] }),
    finds: [{ item: '5', requirement: 'I5-E08' }],
    silent: (state) => dropLinks(state, 'I5-E07'),
  },
  undated: {
    trips: (state) => alter(state, 'evidence', paper('I5-E03'), { documentDate: null }),
    finds: [
      {
        item: '5',
        evidence: paper('I5-E03'),
        place: { page: 'evidence', evidence: paper('I5-E03'), field: 'documentDate' },
      },
    ],
    silent: (state) => alter(state, 'evidence', paper('I5-E03'), { documentDate: '2013' }),
  },
  unsealed: {
    trips: (state) => {
      alter(state, 'evidence', paper('I5-E03'), { sealed: 'no' })
      alter(state, 'evidence', paper('I5-E05'), { sealed: 'unknown' })
    },
    finds: [
      { item: '5', evidence: paper('I5-E03'), severity: 'error' },
      { item: '5', evidence: paper('I5-E05'), severity: 'warning' },
    ],
    silent: (state) => {
      alter(state, 'evidence', paper('I5-E03'), { sealed: 'notNeeded' })
      alter(state, 'evidence', paper('I5-E04'), { sealed: 'no' })
    },
  },
  outsidePeriod: {
    trips: (state) => alter(state, 'evidence', paper('I5-E04'), { periodFrom: 2012, periodTo: 2012 }),
    finds: [
      {
        item: '5',
        evidence: paper('I5-E04'),
        year: 2011,
        facts: { title: `文件${paper('I5-E04')}`, period: '2012', years: '2011、2013' },
      },
    ],
    silent: (state) => alter(state, 'evidence', paper('I5-E04'), { periodFrom: null, periodTo: null }),
  },
  noPageOnLongDocument: {
    trips: (state) => {
      alter(state, 'evidence', paper('I5-E04'), { pages: 4 })
      alter(state, 'links', pointer('I5-E04'), { page: null })
    },
    finds: [
      {
        item: '5',
        evidence: paper('I5-E04'),
        place: { page: 'items', item: '5', requirement: 'I5-E04', evidence: paper('I5-E04') },
      },
    ],
    silent: (state) => alter(state, 'links', pointer('I5-E04'), { page: null }),
  },
  pageBeyondEnd: {
    trips: (state) => alter(state, 'links', pointer('I5-E04'), { page: 4 }),
    finds: [
      {
        item: '5',
        evidence: paper('I5-E04'),
        facts: { title: `文件${paper('I5-E04')}`, page: '4', pages: '3' },
      },
    ],
    silent: (state) => alter(state, 'links', pointer('I5-E04'), { page: 3 }),
  },
  unlinked: {
    trips: (state) => putPaper(state, 'spare'),
    finds: [{ item: null, evidence: 'spare' }],
    silent: (state) => putPaper(state, 'spare', { binned }),
  },
  brokenFile: {
    trips: () => {},
    broken: paper('I5-E04'),
    finds: [
      {
        item: '5',
        evidence: paper('I5-E04'),
        facts: { title: `文件${paper('I5-E04')}`, file: `${paper('I5-E04')}.pdf` },
      },
    ],
    silent: (state) => alter(state, 'evidence', paper('I5-E04'), { binned }),
  },
  supersededVersionLinked: {
    trips: (state) => alter(state, 'evidence', paper('I5-E04'), { versions: [older, newer] }),
    finds: [
      {
        item: '5',
        evidence: paper('I5-E04'),
        place: { page: 'items', item: '5', requirement: 'I5-E04', evidence: paper('I5-E04') },
      },
    ],
    silent: (state) => {
      alter(state, 'evidence', paper('I5-E04'), { versions: [older, newer] })
      alter(state, 'links', pointer('I5-E04'), { version: newer.sha256 })
    },
  },
  noKind: {
    trips: (state) => alter(state, 'evidence', paper('I5-E04'), { kind: '' }),
    finds: [{ item: '5', evidence: paper('I5-E04') }],
    silent: (state) => putPaper(state, 'spare', { kind: '' }),
  },
  noIssuer: {
    trips: (state) => alter(state, 'evidence', paper('I5-E04'), { issuer: ' ' }),
    finds: [{ item: '5', evidence: paper('I5-E04') }],
    silent: (state) => putPaper(state, 'spare', { issuer: '' }),
  },
  datedBeforePeriod: {
    trips: (state) => alter(state, 'evidence', paper('I5-E04'), { documentDate: '2012-11' }),
    finds: [
      {
        item: '5',
        evidence: paper('I5-E04'),
        year: 2013,
        facts: { title: `文件${paper('I5-E04')}`, date: '2012-11', years: '2013' },
      },
    ],
    silent: (state) => {
      // A contract looks ahead; a note pinned to an item without a requirement proves no year.
      alter(state, 'evidence', paper('C3-E01'), { documentDate: '2010-12-31' })
      putPaper(state, 'note', { kind: 'report', documentDate: '2010' })
      putLink(state, 'pinned', 'note', { item: '5', requirement: null, years: [2013] })
    },
  },
}
