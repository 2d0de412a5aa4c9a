// The command line from outside: exit codes, one JSON document on stdout, words for people on stderr.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type {
  CheckReport,
  DoctorReport,
  GapRow,
  HistoryRow,
  IntakeAnswer,
  ValueRow,
} from '../../../shared/api/views.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { type CommandEnd, runCommand } from '../support/commandLine.ts'
import { profileInput, putFile } from '../support/officeCalls.ts'

/** A home with one new ledger in it, and the command line that works there. */
async function homeWithLedger() {
  const home = temporaryFolder()
  const ledger = join(home, '台账.ecoledger')
  const profile = putFile(home, 'profile.json', `\uFEFF${JSON.stringify(profileInput())}`)
  const run = (...words: string[]) => runCommand(home, ...words)
  const made = await run('init', ledger, '--profile', profile, '--json')
  expect(json(made)).toMatchObject({ name: '台账', shownFolder: ledger, readOnly: false })
  return { home, ledger, run }
}

/** Exactly one JSON document on stdout and nothing else, exit 0 (or the given code), silence on stderr. */
function json<Shape>(end: CommandEnd, code = 0): Shape {
  expect(end.stderr).toBe('')
  expect(end.code).toBe(code)
  expect(end.stdout.endsWith('\n')).toBe(true)
  return JSON.parse(end.stdout) as Shape
}

/** Exit 2, the sentence on stderr, nothing on stdout. */
function expectRefused(end: CommandEnd, words: string): void {
  expect(end).toMatchObject({ code: 2, stdout: '' })
  expect(end.stderr).toContain(words)
  expect(end.stderr).not.toMatch(/at .*\.ts:\d+/)
}

test('help names every command; no command and an unknown command end with 2', async () => {
  const home = temporaryFolder()
  const help = await runCommand(home, '--help')
  expect(help).toMatchObject({ code: 0, stderr: '' })
  for (const command of [
    'init',
    'values import',
    'evidence add',
    'check',
    'gaps',
    'export',
    'doctor',
    'demo',
    'call',
  ])
    expect(help.stdout).toContain(`eco-ledger ${command} `)
  expect((await runCommand(home)).code).toBe(2)
  expectRefused(await runCommand(home, 'delete', 'x'), 'delete')
})

test.each([
  [['check'], '用法：eco-ledger check <ledger> [--json]'],
  [['check', 'a', 'b'], '参数个数不对'],
  [['check', 'a', '--fast'], '选项有误'],
  [['export', 'a'], '--out'],
  [['evidence', 'add', 'a', 'b', '--years', '2013'], '--item'],
  [['evidence', 'add', 'a', 'b', '--item', '5', '--years', '去年'], '去年'],
  [['item', 'set', 'a', '5', '--verdict', 'met'], 'basicallyMet'],
  [['item', 'set', 'a', '5', '--verdict', 'basicallyMet'], '--by'],
])('the words %j end with 2, what is wrong and the usage of the command', async (words, told) => {
  const end = await runCommand(temporaryFolder(), ...words)
  expectRefused(end, told)
  expect(end.stderr).toContain(`用法：eco-ledger ${words[0]}`)
})

test('a ledger that is not there and a folder that is none are refused, and nothing is made', async () => {
  const home = temporaryFolder()
  const empty = temporaryFolder()
  const refusals = [['check'], ['doctor'], ['values', 'list']].flatMap((words) => [
    runCommand(home, ...words, join(home, '没有')).then((end) => expectRefused(end, '不存在')),
    runCommand(home, ...words, empty).then((end) => expectRefused(end, '不是生态创建台账')),
  ])
  await Promise.all(refusals)
  expect(readdirSync(empty)).toEqual([])
})

test('init refuses a folder that is not empty, a missing profile and a faulty one with the name of the field', async () => {
  const { home, ledger, run } = await homeWithLedger()
  expectRefused(await run('init', ledger, '--profile', join(home, 'profile.json')), '已有内容')
  expectRefused(await run('init', join(home, '新'), '--profile', join(home, '没有.json')), '没有.json')
  const faulty = putFile(home, '错.json', JSON.stringify({ ...profileInput(), terrain: 'sea' }))
  expectRefused(await run('init', join(home, '新'), '--profile', faulty), 'profile.terrain')
  const good = join(home, 'profile.json')
  expectRefused(await run('init', join(home, '新'), '--profile', good, '--standard', 'city'), 'city')
  expect(existsSync(join(home, '新'))).toBe(false)
})

test('values are imported, listed and judged; a faulty file ends with 2, its rows named, and changes nothing', async () => {
  const { home, ledger, run } = await homeWithLedger()
  const head = 'item,year,input,value,unit,department'
  const good = putFile(
    home,
    '好.csv',
    `${head}\n5,2013,forest_area,3600,公顷,forest\n5,2013,land_area,20000,公顷,land`,
  )
  const bad = putFile(home, '坏.csv', `${head}\n5,2013,forest_area,3700,公顷,\n5,2013,land_area,约2万,公顷,`)
  expect(json(await run('values', 'import', ledger, good, '--json'))).toEqual({
    rows: 2,
    changed: 2,
    conflicts: 0,
  })
  expectRefused(await run('values', 'import', ledger, bad), '第3行')
  expectRefused(await run('values', 'import', ledger, bad, '--json'), '约2万')
  expectRefused(await run('values', 'import', ledger, join(home, '没有.csv')), '没有.csv')
  const values = json<ValueRow[]>(await run('values', 'list', ledger, '--json'))
  expect(values.find(({ input }) => input === 'forest_area')).toMatchObject({
    value: '3600',
    department: 'forest',
  })
  const report = json<CheckReport>(await run('check', ledger, '--json'), 1)
  const item = report.items.find(({ id }) => id === '5')!
  expect(item).toMatchObject({ verdict: 'met', value: '18', shown: '18.00', operator: '>=', threshold: '18' })
})

test('evidence is added to a requirement with years and page; one faulty file ends with 2 and the others are in', async () => {
  const { home, ledger, run } = await homeWithLedger()
  const good = putFile(home, '证明.txt', '证明')
  const empty = putFile(home, '空.pdf', '')
  const words = ['--requirement', 'I5-E05', '--years', '2012,2013', '--page', '3', '--json']
  const files = json<IntakeAnswer[]>(await run('evidence', 'add', ledger, good, empty, ...words), 2)
  expect(files).toMatchObject([{ error: null }, { id: null, error: { code: 'emptyFile' } }])
  const rows = json<{ links: unknown[] }[]>(await run('evidence', 'list', ledger, '--json'))
  expect(rows).toMatchObject([
    { links: [{ item: '5', requirement: 'I5-E05', years: [2012, 2013], page: 3 }] },
  ])
  expectRefused(
    await run('evidence', 'add', ledger, good, '--item', '5', '--requirement', 'I5-E99'),
    'I5-E99',
  )
  expectRefused(await run('evidence', 'add', ledger, join(home, '没有.pdf')), '没有.pdf')
  const twin = await run('evidence', 'add', ledger, putFile(home, '副本.txt', '证明'))
  expect(twin).toMatchObject({ code: 0, stderr: '' })
  expect(twin.stdout).toContain('相同')
})

test('gaps are listed by department; what people decide is set and shows in the check', async () => {
  const { ledger, run } = await homeWithLedger()
  const all = json<GapRow[]>(await run('gaps', ledger, '--json'))
  const must = json<GapRow[]>(await run('gaps', ledger, '--department', 'forest', '--must', '--json'))
  expect(must.length).toBeGreaterThan(0)
  expect(must.length).toBeLessThan(all.length)
  expect(must.every(({ from, must: needed }) => from.includes('forest') && needed)).toBe(true)
  json(await run('item', 'set', ledger, '16', '--not-applicable', '无养殖场', '--by', '李主任', '--json'))
  const report = json<CheckReport>(await run('check', ledger, '--json'), 1)
  expect(report.items.find(({ id }) => id === '16')!.verdict).toBe('notApplicable')
  expectRefused(await run('item', 'set', ledger, '99', '--not-applicable', '无'), '99')
  expectRefused(await run('item', 'set', ledger, '16'), '没有指定')
})

test('any operation of the contract can be called; its refusals are told in words', async () => {
  const { ledger, run } = await homeWithLedger()
  const input = JSON.stringify({ entries: [{ item: '6', input: 'land_area', year: 2013, text: '200' }] })
  expect(json(await run('call', ledger, 'values.enter', input, '--json'))).toEqual({ changed: 1 })
  expect(json(await run('call', ledger, 'ledger.standing'))).toMatchObject({ revision: 2 })
  expectRefused(await run('call', ledger, 'values.delete'), 'values.delete')
  expectRefused(await run('call', ledger, 'values.list', '{'), '输入不是JSON')
  expectRefused(await run('call', ledger, 'values.enter', '{"entries":[]}'), 'entries')
})

test('the sample district is made, checked, examined and exported; damage is found with exit 1', async () => {
  const home = temporaryFolder()
  const ledger = join(home, '样板.ecoledger')
  const run = (...words: string[]) => runCommand(home, ...words)
  expect(json(await run('demo', ledger, '--json'))).toMatchObject({ name: '样板', sample: true })
  const report = json<CheckReport>(await run('check', ledger, '--json'), 1)
  expect(report.counts).toEqual({ conditions: 5, rows: 22, items: 26 })
  expect(report.findings.some(({ severity }) => severity === 'error')).toBe(true)
  const shown = await run('check', ledger)
  expect(shown).toMatchObject({ code: 1, stdout: expect.stringContaining('样板区'), stderr: '' })
  const doctor = json<DoctorReport>(await run('doctor', ledger, '--json'))
  expect(doctor).toMatchObject({ database: 'ok', faults: [], strays: 0 })
  const out = join(home, '打印', '台账.xlsx')
  expect(json(await run('export', ledger, '--out', out, '--json'))).toEqual({
    file: out,
    sizeBytes: expect.any(Number),
  })
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK')
  expect(readdirSync(join(home, '打印'))).toEqual(['台账.xlsx'])
  // A second demo opens the sample that is there and does not make it anew.
  json(await run('item', 'set', ledger, '16', '--not-applicable', '无养殖场', '--json'))
  json(await run('demo', ledger, '--json'))
  expect(json<HistoryRow[]>(await run('call', ledger, 'ledger.history'))[0]).toMatchObject({
    operation: 'item.set',
  })
  const evidence = join(ledger, 'evidence')
  const folder = join(evidence, readdirSync(evidence).find((name) => /^[0-9a-f]{2}$/.test(name))!)
  rmSync(folder, { recursive: true })
  expect(json<DoctorReport>(await run('doctor', ledger, '--json'), 1).faults).toContainEqual(
    expect.objectContaining({ problem: 'missing' }),
  )
})

test('an export that cannot be written ends with 2, and an older file of that name stays whole', async () => {
  const { home, ledger, run } = await homeWithLedger()
  const folder = join(home, '是文件夹.xlsx')
  mkdirSync(folder)
  expectRefused(await run('export', ledger, '--out', folder), '写不了')
  expect(existsSync(`${folder}.part`)).toBe(false)
  const out = putFile(home, '台账.xlsx', '旧文件')
  writeFileSync(join(ledger, 'ledger.sqlite'), '坏了'.repeat(5000))
  expectRefused(await run('export', ledger, '--out', out), '损坏')
  expect(readFileSync(out, 'utf8')).toBe('旧文件')
})

test('an export to a place below a file is refused in words with exit 2', async () => {
  const { home, ledger, run } = await homeWithLedger()
  const out = join(putFile(home, '不是文件夹', '内容'), '台账.xlsx')
  const end = await run('export', ledger, '--out', out)
  expectRefused(end, '写不了')
  expect(end.stderr).toContain(out)
  expect(end.stderr).not.toMatch(/E[A-Z]{3,}/)
})

test('a requirement that is not there is refused under the name that was typed', async () => {
  const { home, ledger, run } = await homeWithLedger()
  const paper = putFile(home, '证明.txt', '证明')
  expectRefused(await run('evidence', 'add', ledger, paper, '--requirement', 'I5-E99'), 'I5-E99')
})
