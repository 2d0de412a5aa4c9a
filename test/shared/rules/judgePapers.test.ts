// The findings of single papers; runRules.test.ts proves that they add up to the whole.
import { expect, test } from 'vitest'
import { judgePapers } from '../../../shared/rules/judgePapers.ts'
import { alter, faultlessLedger, paper, standard } from '../builders.ts'

const state = faultlessLedger()
alter(state, 'evidence', paper('I5-E05'), { documentDate: null, issuer: '', kind: '' })
alter(state, 'evidence', paper('I6-E01'), { issuer: '' })
const view = {
  standard,
  state,
  linksByEvidence: Map.groupBy(state.links.values(), ({ evidence }) => evidence),
  brokenFiles: new Set<string>(),
}
const rulesIn = (papers: ReturnType<typeof judgePapers>) =>
  Object.fromEntries([...papers].map(([id, findings]) => [id, findings.map(({ rule }) => rule)]))

test('each paper has its findings in the order of the rules, and papers without any are left out', () => {
  expect(rulesIn(judgePapers(view, state.evidence))).toEqual({
    [paper('I5-E05')]: ['undated', 'noKind', 'noIssuer'],
    [paper('I6-E01')]: ['noIssuer'],
  })
})

test('only the papers asked about are judged', () => {
  const asked = new Map([[paper('I6-E01'), state.evidence.get(paper('I6-E01'))!]])
  expect(rulesIn(judgePapers(view, asked))).toEqual({ [paper('I6-E01')]: ['noIssuer'] })
})
