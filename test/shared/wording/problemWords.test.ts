// What machines say is told in the language of the person; what nobody knows stays as it was said.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { operations } from '../../../shared/api/contract.ts'
import { readStandard } from '../../../shared/catalogue/readStandard.ts'
import { failureText } from '../../../shared/wording/failureSentences.ts'
import { problemWords } from '../../../shared/wording/problemWords.ts'
import { standardData } from '../builders.ts'

const said = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('it did not fail')
}

describe('as the machines of today say it', () => {
  test.each([
    ['the system', () => readFileSync('/没有/这个文件'), '找不到'],
    ['a folder read as a file', () => readFileSync('/'), '那里是一个文件夹'],
    ['JSON cut off', () => JSON.parse('{"a":'), '内容不完整'],
    ['no JSON', () => JSON.parse('甲'), '不是JSON格式'],
    ['an encoding', () => new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.of(0xb2, 0xe2)), null],
  ])('%s is told in Chinese', (_who, act, words) => {
    const told = problemWords(said(act), 'zh')
    expect(told).toMatch(/^[^a-z]*\p{Script=Han}/u)
    if (words) expect(told).toBe(words)
    expect(problemWords(said(act), 'en')).not.toMatch(/\p{Script=Han}/u)
  })
})

test('a full disk, a lost disk and a database in use are told, whichever layer says it', () => {
  expect(problemWords('ENOSPC: no space left on device, write', 'zh')).toBe('磁盘空间不足')
  expect(problemWords('database or disk is full', 'zh')).toBe('磁盘空间不足')
  expect(problemWords('disk I/O error', 'zh')).toBe('磁盘读写出错')
  expect(problemWords('database disk image is malformed', 'zh')).toBe('数据库内容损坏')
  expect(problemWords('unable to open database file', 'zh')).toBe('找不到')
  expect(problemWords('Cannot open database because the directory does not exist', 'zh')).toBe('找不到')
  expect(problemWords('attempt to write a readonly database', 'zh')).toBe('磁盘是只读的')
  expect(problemWords('EBUSY: resource busy or locked, open', 'en')).toBe('another program has it open')
})

test('what nobody knows stays as it was said', () => {
  expect(problemWords('flux capacitor empty', 'zh')).toBe('flux capacitor empty')
  expect(problemWords('', 'zh')).toBe('')
})

test('every complaint of the input’s schema is told in Chinese', () => {
  const wrong = {
    profile: {
      district: '',
      unitType: 'x',
      economy: 3,
      coastal: '是',
      years: [],
      judgedYear: 3000.5,
      visitDate: '2013-02-31',
      office: 'x'.repeat(301),
      leader: 7,
    },
  }
  const { error } = operations['app.create'].input.safeParse(wrong)
  const told = error!.issues.map(({ message }) => problemWords(message, 'zh'))
  expect(told.length).toBeGreaterThan(8)
  for (const words of told) expect(words).toMatch(/\p{Script=Han}/u)
  expect(told).toContain('没有这一天，日期应写成2013-04-07')
})

test('every fault of a standard is told in Chinese', () => {
  // biome-ignore lint/suspicious/noExplicitAny: damaged data has no type
  const data = standardData() as any
  const item = data.indicators.find(({ id }: { id: string }) => id === '10')
  item.components[0].formula = 'cod_emission / (gdp'
  item.components[1].formula = 'nothing'
  item.components[1].id = '10.COD'
  item.category = 'air'
  item.sideConditions[0].op = undefined
  data.counts.items = 27
  const read = readStandard(data)
  const faults = read.ok ? [] : read.faults
  expect(faults.length).toBeGreaterThan(5)
  for (const { place, problem } of faults)
    expect(failureText({ code: 'standardFault', facts: { place, problem } }, 'zh').split('：')[1]).toMatch(
      /\p{Script=Han}/u,
    )
})
