// Every rule trips on its fault and on nothing else, and says so in both languages.
import { describe, expect, test } from 'vitest'
import { allRules } from '../../../shared/rules/allRules.ts'
import { lossSentence } from '../../../shared/wording/lossSentences.ts'
import { ruleSentences } from '../../../shared/wording/ruleSentences.ts'
import { type Language, say } from '../../../shared/wording/say.ts'
import { derive, faultlessLedger } from '../builders.ts'
import { figureRuleCases } from './figureRuleCases.ts'
import { paperRuleCases } from './paperRuleCases.ts'
import { findingsOf } from './ruleCase.ts'

const cases = { ...figureRuleCases, ...paperRuleCases }
const languages: Language[] = ['zh', 'en']

test('a faultless ledger leaves every rule silent', () => {
  expect(derive(faultlessLedger()).findings).toEqual([])
})

test('every rule has a case, and every case a rule', () => {
  expect(Object.keys(cases).sort()).toEqual(allRules.map((rule) => rule.id).sort())
})

test('every rule has its sentence, and no sentence is left from a rule that is gone', () => {
  expect(Object.keys(ruleSentences).sort()).toEqual(allRules.map((rule) => rule.id).sort())
})

test('no rule stands in the table twice', () => {
  expect(new Set(allRules.map((rule) => rule.run)).size).toBe(allRules.length)
})

describe.each(allRules)('$id', ({ id, severity }) => {
  const entry = cases[id]!

  test('finds the fault and its place, once', () => {
    const findings = findingsOf(id, entry.trips, entry.broken)
    expect(findings).toMatchObject(entry.finds.map((finding) => ({ severity, ...finding })))
  })

  test('lets what only looks alike pass', () => {
    expect(findingsOf(id, entry.silent, entry.broken)).toEqual([])
  })

  test.each(languages)('says it in %s with every fact filled in', (language) => {
    const findings = findingsOf(id, entry.trips, entry.broken)
    expect(findings.length).toBeGreaterThan(0)
    for (const { facts } of findings)
      for (const sentence of Object.values(ruleSentences[id]!)) {
        const said = say(sentence, language, facts)
        expect(said).not.toMatch(/[{}]|undefined|null/)
        expect(said.trim()).not.toBe('')
      }
  })
})

test.each(languages)('every loss is told in %s with every fact filled in', (language) => {
  for (const entry of Object.values(cases)) {
    const state = faultlessLedger()
    entry.trips(state)
    for (const loss of derive(state).readiness.losses)
      expect(lossSentence(loss, language, (id) => `《${id}》`)).not.toMatch(/[{}]|undefined|null/)
  }
})
