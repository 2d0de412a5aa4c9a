// Every worked example of the examples file, entered and judged through the command line.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CheckReport } from '../../shared/api/views.ts'
import { compare, exact } from '../../shared/figures/exact.ts'
import { runCommand } from '../main/support/commandLine.ts'
import { keptFolder } from '../main/support/keptFolder.ts'
import { profileInput, putFile } from '../main/support/officeCalls.ts'
import { type Example, type Fact, readExamples } from './support/readExamples.ts'

const examples = readExamples(
  JSON.parse(readFileSync(new URL('../examples/workedExamples.json', import.meta.url), 'utf8')),
)
const reports = new Map<string, CheckReport>()

/** Examples of one profile that do not contradict each other share a ledger. */
function packExamples(all: readonly Example[]): Example[][] {
  const packs: Example[][] = []
  for (const example of all) {
    const fitting = packs.find(
      (pack) =>
        JSON.stringify(pack[0]!.profile) === JSON.stringify(example.profile) &&
        pack.every((other) => !clash(other, example)),
    )
    if (fitting) fitting.push(example)
    else packs.push([example])
  }
  return packs
}

/** The same item twice, or one quantity with two values. */
function clash(a: Example, b: Example): boolean {
  if (a.item === b.item) return true
  return a.facts.some((fact) =>
    b.facts.some((other) => other.quantity === fact.quantity && other.written !== fact.written),
  )
}

async function judge(pack: readonly Example[], home: string): Promise<CheckReport> {
  const ledger = join(home, '台账.ecoledger')
  const profile = putFile(home, 'profile.json', JSON.stringify(profileInput(pack[0]!.profile)))
  const cell = (fact: Fact) => `${fact.item},2013,${fact.input},${fact.written},${fact.unit}`
  const rows = pack.flatMap((example) => example.facts.map(cell))
  const values = putFile(home, 'values.csv', ['item,year,input,value,unit', ...rows].join('\n'))
  expect(await runCommand(home, 'init', ledger, '--profile', profile)).toMatchObject({ code: 0, stderr: '' })
  const imported = await runCommand(home, 'values', 'import', ledger, values, '--json')
  expect(imported).toMatchObject({ code: 0, stderr: '' })
  expect(JSON.parse(imported.stdout)).toMatchObject({ rows: rows.length, conflicts: 0 })
  const checked = await runCommand(home, 'check', ledger, '--json')
  expect(checked.stderr).toBe('')
  return JSON.parse(checked.stdout) as CheckReport
}

beforeAll(async () => {
  const packs = packExamples(examples)
  await Promise.all(
    packs.map(async (pack) => {
      const report = await judge(pack, keptFolder())
      for (const example of pack) reports.set(example.id, report)
    }),
  )
})

describe('the examples file', () => {
  test('has an example for each of the 26 items and for the computed towns clause', () => {
    const items = new Set(examples.map((example) => example.item))
    const catalogue = [...reports.values()][0]!
    expect([...items].filter((item) => item !== 'C5').sort()).toEqual(
      catalogue.items.map((item) => item.id).sort(),
    )
    expect(items).toContain('C5')
  })
})

describe.each(examples.filter((example) => example.item !== 'C5'))('$id: $note', (example) => {
  test('the judged verdict is that of the example', () => {
    const item = reports.get(example.id)!.items.find((entry) => entry.id === example.item)!
    expect(item.verdict).toBe(example.verdict)
    expect(item.judgedYear).toBe(2013)
    const component = item.components.find((entry) => entry.id === (example.component ?? entry.id))!
    if (example.component) expect(component.years.at(-1)!.verdict).toBe(example.verdict)
    if (example.failing)
      expect(item.components.flatMap((entry) => entry.years.at(-1)!.failing)).toEqual(example.failing)
    for (const side of item.sideConditions.filter((entry) => entry.year === 2013))
      expect(['met', 'undeclared']).toContain(side.verdict)
  })
})

describe.each(examples.filter((example) => example.item !== 'C5' && example.value))(
  '$id: $note',
  (example) => {
    test('the value is exact and shown with the decimals of the item', () => {
      const item = reports.get(example.id)!.items.find((entry) => entry.id === example.item)!
      const component = item.components.find((entry) => entry.id === (example.component ?? item.id))!
      const judged = component.years.find((entry) => entry.year === 2013)!
      expect(compare(exact(judged.value!), exact(example.value!.exact))).toBe(0)
      expect(judged.shown).toBe(example.value!.shown)
      expect(component.limit!.op).toBe(example.value!.op)
      if (item.limit) expect(compare(exact(item.limit.value), exact(example.value!.limit))).toBe(0)
      if (component.limit) expect(compare(exact(component.limit.value), exact(example.value!.limit))).toBe(0)
      // At the edge nothing is between the value and the limit; elsewhere there is.
      expect(compare(exact(judged.margin!), exact('0')) === 0).toBe(example.atEdge)
    })
  },
)

describe.each(examples.filter((example) => example.item === 'C5'))('$id: $note', (example) => {
  test('the clause has the verdict and the value of the example', () => {
    const condition = reports.get(example.id)!.conditions.find((entry) => entry.id === 'C5')!
    const clause = condition.requirements.find((entry) => entry.id === example.component)!
    expect(clause.verdict).toBe(example.verdict)
    expect(compare(exact(clause.value!), exact(example.value!.exact))).toBe(0)
    expect(clause.shown).toBe(example.value!.shown)
    expect(compare(exact(clause.threshold!), exact(example.value!.limit))).toBe(0)
  })
})
