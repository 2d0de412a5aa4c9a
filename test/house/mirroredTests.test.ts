// Every module of shared/ and main/ that does something has its test at the mirrored path, or a named one elsewhere.
import { expect, test } from 'vitest'
import { allRules } from '../../shared/rules/allRules.ts'
import { figureRuleCases } from '../shared/rules/figureRuleCases.ts'
import { paperRuleCases } from '../shared/rules/paperRuleCases.ts'
import { coveredElsewhere } from './support/coveredElsewhere.ts'
import { exportedFunctions } from './support/nodes.ts'
import { exists, parseFile, read, sourceFiles } from './support/sourceFiles.ts'

const modules = sourceFiles('shared', 'main').filter(({ tree }) => exportedFunctions(tree).length > 0)
/** Tests of the desktop stand in test/desktop, where they are run apart from the fast ones. */
const mirror = (path: string) =>
  `test/${path.replace(/^main\/desktop\//, 'desktop/').replace(/\.(ts|mjs)$/, '.test.ts')}`
const ruleOf = (path: string) => /^shared\/rules\/(\w+)\.ts$/.exec(path)?.[1]
const ruleIds = allRules.map(({ id }) => id)

test('every module that exports a function is tested: at the mirrored path, as a rule’s case, or where the table says', () => {
  expect(modules.length).toBeGreaterThan(100)
  const untested = modules
    .map(({ path }) => path)
    .filter(
      (path) => !exists(mirror(path)) && !coveredElsewhere[path] && !ruleIds.includes(ruleOf(path) ?? ''),
    )
  expect(untested).toEqual([])
})

test.each(Object.entries(coveredElsewhere))(
  '%s is covered where the table says',
  (path, { test: file, calls }) => {
    expect(exists(path), `${path} is gone`).toBe(true)
    expect(exists(file), `${file} is gone`).toBe(true)
    expect(exists(mirror(path)), `${path} has a test of its own by now`).toBe(false)
    expect(file).toMatch(/\.test\.ts$/)
    const own = exportedFunctions(parseFile(path).tree)
    if (calls) expect(read(file)).toContain(calls)
    else expect(importedBy(file).has(path) || own.some((name) => read(file).includes(name))).toBe(true)
  },
)

/** What a test imports, itself or by way of the builders and helpers under test/. */
function importedBy(file: string, seen = new Set<string>()): Set<string> {
  for (const { target } of parseFile(file).imports) {
    if (target === null || seen.has(target)) continue
    seen.add(target)
    if (target.startsWith('test/')) importedBy(target, seen)
  }
  return seen
}

test('every mirrored test has tests in it and reads what it mirrors', () => {
  const mirrored = modules.map(({ path }) => mirror(path)).filter(exists)
  expect(mirrored.length).toBeGreaterThan(30)
  expect(mirrored.filter((file) => !/\btest(\.each|\.fails|\.skipIf|\()/.test(read(file)))).toEqual([])
})

test('every rule has a case that trips it and one that leaves it silent', () => {
  const cases = { ...figureRuleCases, ...paperRuleCases }
  expect(ruleIds.length).toBeGreaterThan(25)
  for (const id of ruleIds) {
    expect(cases[id]?.trips, id).toBeTypeOf('function')
    expect(cases[id]?.silent, id).toBeTypeOf('function')
    expect(cases[id]?.finds.length, id).toBeGreaterThan(0)
  }
})

test('a rule’s file carries the rule’s id, and no file is left of a rule that is gone', () => {
  const rules = parseFile('shared/rules/allRules.ts')
    .imports.filter(({ typeOnly }) => !typeOnly)
    .map(({ target }) => ruleOf(target!))
  expect([...rules].sort()).toEqual([...ruleIds].sort())
})
