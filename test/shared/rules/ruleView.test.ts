// What rules share: records in use, a finding’s place, and the order in which a record’s items are named.
import { expect, test } from 'vitest'
import {
  isFinding,
  itemLabel,
  itemsOf,
  linksOf,
  onEvidence,
  type PaperView,
  usedEvidence,
} from '../../../shared/rules/ruleView.ts'
import { evidenceRow, linkRow } from '../../support/rows.ts'
import { alter, bareLedger, binned, putLink, putPaper, standard } from '../builders.ts'

function viewOf(state: ReturnType<typeof bareLedger>): PaperView {
  const linksByEvidence = new Map<string, ReturnType<typeof linkRow>[]>()
  for (const link of state.links.values())
    linksByEvidence.set(link.evidence, [...(linksByEvidence.get(link.evidence) ?? []), link])
  return { standard, state, linksByEvidence, brokenFiles: new Set() }
}

test('a record is in use when it is linked and not in the bin', () => {
  const state = bareLedger()
  for (const id of ['在用', '未关联', '已删']) putPaper(state, id)
  putLink(state, '1', '在用')
  putLink(state, '2', '已删')
  alter(state, 'evidence', '已删', { binned })
  expect(usedEvidence(viewOf(state)).map(({ evidence, links }) => [evidence.id, links.length])).toEqual([
    ['在用', 1],
  ])
})

test('a record’s links come in the order of the standard, whichever was made first', () => {
  const state = bareLedger()
  putPaper(state, '甲')
  for (const [id, item] of Object.entries({ 1: '22', 2: 'C1', 3: 'Z9', 4: '5' }))
    putLink(state, id, '甲', { item })
  expect(linksOf(viewOf(state), state.evidence.get('甲')!).map(({ item }) => item)).toEqual([
    'C1',
    '5',
    '22',
    'Z9',
  ])
})

test('conditions come before indicators, and an item is called by number and name', () => {
  expect(itemsOf({ standard }).map(({ id }) => id)).toEqual([
    ...standard.conditions.map(({ id }) => id),
    ...standard.indicators.map(({ id }) => id),
  ])
  expect(itemLabel(standard.indicators.find(({ id }) => id === '5')!)).toBe('5 森林覆盖率')
})

test('a finding about a record leads to the field of it and counts for the first item that it serves', () => {
  const evidence = evidenceRow('甲', { title: '批复' })
  expect(onEvidence(evidence, [linkRow('1', '甲', { item: '5' })], 'issuer', { more: '1' })).toEqual({
    item: '5',
    evidence: '甲',
    facts: { title: '批复', more: '1' },
    place: { page: 'evidence', evidence: '甲', field: 'issuer' },
  })
  expect(onEvidence(evidence, [], 'issuer')).not.toHaveProperty('item')
})

test('what a rule leaves open is null, and its own severity goes before the table’s', () => {
  const draft = { facts: {}, place: { page: 'settings' as const } }
  expect(isFinding(draft as never, 'noVisitDate', 'note')).toMatchObject({
    rule: 'noVisitDate',
    severity: 'note',
    item: null,
    requirement: null,
    evidence: null,
    year: null,
  })
  expect(isFinding({ ...draft, severity: 'error' } as never, 'noVisitDate', 'note').severity).toBe('error')
})
