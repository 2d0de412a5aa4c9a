// Cover, contents and instructions: what an assessor reads before the tables.
import { expect, test } from 'vitest'
import type { LedgerState, Profile } from '../../../shared/ledger/ledgerState.ts'
import { faultlessLedger, put, putValue } from '../builders.ts'
import { rowBeginning, sheetNamed, tableOf, workbookOf } from './paperOf.ts'

const sheetOf = (name: string, state: LedgerState) => sheetNamed(workbookOf(state), name)
const lines = (profile: Partial<Profile>) =>
  tableOf(sheetOf('封面', faultlessLedger(profile)))
    .flat()
    .filter(Boolean)

test('the cover names district, years, standard, office and days', () => {
  expect(lines({ visitDate: '2013-10-08' })).toEqual([
    '测试区创建国家级生态区\n考核台账',
    '（2011—2013年）',
    '环发〔2007〕195号　生态县、生态市、生态省建设指标（修订稿）',
    '生态县（含县级市、区）',
    '填报单位：测试区生态办（公章）',
    '截止日期：2014年1月10日',
    '技术核查日期：2013年10月8日',
  ])
})

test('without a date of the visit the cover does not speak of one, without an office the district signs', () => {
  const words = lines({ visitDate: null, office: '' })
  expect(words.join('')).not.toContain('技术核查')
  expect(words).toContain('填报单位：测试区（公章）')
})

test('the contents name every sheet behind them in order, each linked, with the verdict of each item', () => {
  const state = faultlessLedger()
  putValue(state, 'forest_area', 2013, '1')
  const workbook = workbookOf(state)
  const contents = sheetNamed(workbook, '目录')
  const linked = contents.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell?.content.type === 'link' ? [cell.content] : [])),
  )
  const behind = workbook.sheets.map(({ name }) => name).slice(2)
  expect(linked).toEqual(behind.map((name) => ({ type: 'link', text: name, address: `#'${name}'!A1` })))
  const rows = tableOf(contents).slice(3)
  expect(rows.map(([number]) => number)).toEqual(behind.map((_, index) => String(index + 1)))
  expect(rows.find(([, name]) => name === '指标5')!.at(-1)).toBe('✗ 未达标')
  expect(rows.find(([, name]) => name === '条件1')!.at(-1)).toBe('✓ 达标')
  expect(rows.find(([, name]) => name === '缺项清单')!.at(-1)).toBe('—')
})

test('the instructions say for which kind of district and year the limits hold', () => {
  const state = faultlessLedger({ unitType: 'county', economy: 'underdeveloped', terrain: 'mountain' })
  expect(rowBeginning(sheetOf('填表说明', state), '1')[1]).toBe(
    '本台账按县、经济欠发达地区、山区的要求考核，考核年为2013年。',
  )
})

test('every changed limit is named with its reason and the person', () => {
  const state = faultlessLedger()
  const row = { op: '>=' as const, reason: '省定', by: '甲', at: '2013-01-01T00:00:00Z' }
  put(state, 'overrides', { ...row, id: '5', value: '20.5' })
  put(state, 'overrides', { ...row, id: 'C5.1', value: '90', reason: '市定' })
  const words = tableOf(sheetOf('填表说明', state)).flat()
  expect(words).toContain('5的要求已由本单位调整为≥20.5，理由：省定（甲）。')
  expect(words).toContain('C5.1的要求已由本单位调整为≥90，理由：市定（甲）。')
  expect(tableOf(sheetOf('填表说明', faultlessLedger())).flat().join('')).not.toContain('已由本单位调整')
})

test('the points are numbered without a gap', () => {
  const numbers = tableOf(sheetOf('填表说明', faultlessLedger({ sample: true })))
    .map(([first]) => first!)
    .filter((first) => /^\d+$/.test(first))
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)))
  expect(numbers.length).toBeGreaterThan(9)
})
