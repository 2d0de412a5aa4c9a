// Why points are lost, one sentence a loss.
import { expect, test } from 'vitest'
import type { Loss } from '../../../shared/completeness/completeness.ts'
import { lossSentence } from '../../../shared/wording/lossSentences.ts'

const loss = (fields: Partial<Loss>): Loss => ({
  points: '1',
  cause: 'verdict',
  item: '5',
  requirement: null,
  year: null,
  rule: null,
  evidence: null,
  facts: {},
  ...fields,
})
const told = (fields: Partial<Loss>) => lossSentence(loss(fields), 'zh', (id) => `材料${id}`)

test.each([
  ['noData', '5 森林覆盖率：缺数据，无法判定'],
  ['notMet', '5 森林覆盖率：未达标'],
  ['basicallyMet', '5 森林覆盖率：仅“基本达到”'],
  ['judgedEarlier', '5 森林覆盖率：最近一年数据不全，按较早年份判定'],
])('an item that loses by %s says so', (why, words) => {
  expect(told({ facts: { item: '5 森林覆盖率', why } })).toBe(words)
})

test.each([
  ['noData', 'C1：“规划经审议”尚未落实'],
  ['notMet', 'C1：“规划经审议”不满足'],
])('a clause that loses by %s is named', (why, words) => {
  expect(told({ facts: { item: 'C1', clause: '规划经审议', why } })).toBe(words)
})

test('missing proof is named by the words of its requirement, with its year where it has one', () => {
  const proof = {
    cause: 'proof' as const,
    requirement: 'I5-E03',
    facts: { item: '5 森林覆盖率', year: '2012' },
  }
  expect(told({ ...proof, year: null })).toBe('5 森林覆盖率：缺《材料I5-E03》')
  expect(told({ ...proof, year: 2012 })).toBe('5 森林覆盖率：缺《材料I5-E03》2012年')
})

test('a fault of a paper is told in the words of its rule', () => {
  const undated = { cause: 'quality' as const, rule: 'noKind', facts: { title: '批复' } }
  expect(told(undated)).toBe('《批复》未选材料种类')
  expect(lossSentence(loss(undated), 'en', () => '')).toBe('“批复” has no kind')
})
