// 基本条件: one row a clause, with what was found: arithmetic, a named person's word, or papers.
import { expect, test } from 'vitest'
import type { LedgerState } from '../../../shared/ledger/ledgerState.ts'
import { confirmed, dropLinks, faultlessLedger, pointer, put, putValue } from '../builders.ts'
import { sheetNamed, tableOf, workbookOf } from './paperOf.ts'

const changed = (change: (state: LedgerState) => void) => {
  const state = faultlessLedger()
  change(state)
  return sheetNamed(workbookOf(state), '基本条件')
}
const untouched = () => changed(() => {})
/** The cells of a clause from its number on. */
function clauseRow(sheet: ReturnType<typeof changed>, clause: string): string[] {
  const row = tableOf(sheet).find((cells) => cells.includes(clause))!
  return row.slice(row.indexOf(clause))
}

test('each condition stands once over its clauses, with its verdict and a link to its sheet', () => {
  const sheet = untouched()
  const rows = sheet.rows.filter(({ cells }) => cells[0]?.style === 'link')
  expect(rows.map(({ cells }) => cells[0]!.content)).toEqual(
    [1, 2, 3, 4, 5].map((number) => ({ type: 'link', text: `${number}`, address: `#'条件${number}'!A1` })),
  )
  expect(rows.map(({ cells }) => cells[0]!.rows)).toEqual([6, 4, 5, 2, 3])
})

test('a clause judged by figures shows the arithmetic with its limit, and 缺数据 where there is none', () => {
  expect(clauseRow(untouched(), 'C5.1')).toMatchObject([
    'C5.1',
    expect.anything(),
    '按数据',
    '4 ÷ 4 × 100 = 100.00（≥80）',
    '✓ 达标',
    '区生态办',
    expect.anything(),
    '—',
  ])
  const short = changed((state) => putValue(state, 'towns_named', 2013, '3'))
  expect(clauseRow(short, 'C5.1').slice(2, 5)).toEqual(['按数据', '3 ÷ 4 × 100 = 75.00（≥80）', '✗ 未达标'])
  const without = changed((state) => void state.values.delete('towns_named@2013'))
  expect(clauseRow(without, 'C5.1').slice(2, 5)).toEqual(['按数据', '缺数据', '○ 缺数据'])
})

test('a clause that a person confirms names the person and the day, or says that nobody has', () => {
  expect(clauseRow(untouched(), 'C3.1').slice(2, 5)).toEqual([
    '具名确认',
    '张三于2014年1月10日确认。',
    '✓ 达标',
  ])
  const without = changed((state) => void state.clauses.delete('C3.1'))
  expect(clauseRow(without, 'C3.1').slice(2, 5)).toEqual(['具名确认', '尚未确认', '○ 缺数据'])
  const denied = changed((state) =>
    put(state, 'clauses', { id: 'C3.1', confirmed: { ...confirmed(false), reason: '未完成节能任务' } }),
  )
  expect(clauseRow(denied, 'C3.1').slice(2, 5)).toEqual([
    '具名确认',
    '张三于2014年1月10日确认。未完成节能任务',
    '✗ 未达标',
  ])
})

test('a clause judged by papers says whether they are there, and names those that prove it', () => {
  const row = clauseRow(untouched(), 'C1.1')
  expect(row.slice(2, 5)).toEqual(['查文件', '必备文件齐全', '✓ 达标'])
  expect(row.at(-2)).toBe('001《文件E-C1-E01》第1页')
  const without = clauseRow(
    changed((state) => dropLinks(state, 'C1-E01')),
    'C1.1',
  )
  expect(without[3]).toBe('必备文件未齐')
  expect(without[4]).not.toBe('✓ 达标')
  expect(without.at(-2)).toBe('—')
})

test('a paper that is linked twice to one clause is named once', () => {
  const sheet = changed((state) => {
    const link = state.links.get(pointer('C1-E01'))!
    put(state, 'links', { ...link, id: '又一次' })
  })
  expect(clauseRow(sheet, 'C1.1').at(-2)).toBe('001《文件E-C1-E01》第1页')
})

test('what the catalogue is not sure of carries its mark', () => {
  expect(clauseRow(untouched(), 'C1.4').at(-1)).toMatch(/^※/)
  expect(clauseRow(untouched(), 'C2.1').at(-1)).not.toMatch(/^※/)
})
