// 考核指标, the table an assessor reads first: heads, three years, verdict, arithmetic, proof, remarks.
import { expect, test } from 'vitest'
import type { LedgerState } from '../../../shared/ledger/ledgerState.ts'
import {
  alter,
  dropLinks,
  dropValue,
  faultlessLedger,
  itemRow,
  notApplicable,
  pointer,
  put,
  putValue,
  reviewed,
} from '../builders.ts'
import { cellsOf, rowBeginning, sheetNamed, tableOf, wordsIn, workbookOf } from './paperOf.ts'

const sheetOf = (state: LedgerState) => sheetNamed(workbookOf(state), '考核指标')
const changed = (change: (state: LedgerState) => void) => {
  const state = faultlessLedger()
  change(state)
  return sheetOf(state)
}

test('the head has two levels, the year over its column, and stands on every page', () => {
  const sheet = sheetOf(faultlessLedger())
  expect(tableOf(sheet).slice(2, 4)).toEqual([
    [
      ...[
        '序号',
        '类别',
        '指标名称',
        '单位',
        '指标要求',
        '属性',
        '完成情况',
        '是否达标',
        '计算过程',
        '数据来源',
      ],
      ...['责任部门', '证明材料（编号、题名、页码）', '备注'],
    ],
    ['2011年', '2012年', '2013年'],
  ])
  expect(sheet).toMatchObject({
    repeatedRows: [1, 4],
    frozenRows: 4,
    frozenColumns: 3,
    paper: 'A3',
    orientation: 'landscape',
  })
})

test('one row a component, the item’s own cells over all of them', () => {
  const rows = tableOf(sheetOf(faultlessLedger()))
  const at = rows.findIndex(([first]) => first === '10')
  expect(rows[at]!.slice(0, 9)).toEqual([
    ...[
      '10',
      '生态环境保护',
      '主要污染物排放强度',
      '千克/万元GDP',
      '化学需氧量\n＜3.5',
      '约束性',
      '2.5',
      '2.5',
      '2.5',
    ],
  ])
  expect(rows[at + 1]!.slice(0, 4)).toEqual(['二氧化硫\n＜4.5', '3', '3', '3'])
})

test('the number of an item leads to its sheet, and its values are the cells there', () => {
  const sheet = sheetOf(faultlessLedger())
  const row = sheet.rows.find(({ cells }) => cells[0] && wordsIn(cells[0].content) === '5')!
  expect(row.cells[0]!.content).toEqual({ type: 'link', text: '5', address: "#'指标5'!A1" })
  expect(row.cells[8]!.content).toMatchObject({
    type: 'formula',
    formula: "'指标5'!E13",
    result: '19.5',
    format: '0.00',
  })
})

test('an item that does not apply shows — in every place, never a blank, with the reason in its remarks', () => {
  const row = rowBeginning(
    changed((state) => put(state, 'items', itemRow('16', { notApplicable, remarks: '无规模化养殖' }))),
    '16',
  )
  expect(row.slice(6, 11)).toEqual(['—', '—', '—', '— 不适用', '—'])
  expect(row.at(-1)).toBe('不适用：辖区内没有\n无规模化养殖')
})

test('where the last year is incomplete the row says which year decides and shows that year’s arithmetic', () => {
  const row = rowBeginning(
    changed((state) => dropValue(state, 'treated', 2013)),
    '11a',
  )
  expect(row.slice(6, 11)).toEqual(['85', '85', '缺数据', '✓ 达标', '2012年：4250 ÷ 5000 × 100 = 85.00'])
  expect(row.at(-1)).toBe('考核年数据不全，按最近完整年度判定：2012年')
})

test('without any figure the verdict is 缺数据 and no arithmetic is invented', () => {
  const row = rowBeginning(
    changed((state) => {
      for (const year of [2011, 2012, 2013]) dropValue(state, 'treated', year)
    }),
    '11a',
  )
  expect(row.slice(6, 11)).toEqual(['缺数据', '缺数据', '缺数据', '○ 缺数据', '缺数据'])
})

test('a value below the limit is not met however close it is shown', () => {
  // 35.999 of 200 is 17.9995 %: shown 18.00, judged against 18.
  const row = rowBeginning(
    changed((state) => {
      putValue(state, 'forest_area', 2013, '3599.9')
    }),
    '5',
  )
  expect(row[8]).toBe('17.9995')
  expect(row[9]).toBe('✗ 未达标')
  expect(row[10]).toBe('2013年：3599.9 ÷ (20000 − 0) × 100 = 18.00')
})

test('a reviewer’s word stands in the remarks with the name, and is the verdict only where the figures miss', () => {
  const sheet = changed((state) => {
    putValue(state, 'forest_area', 2013, '3500')
    put(state, 'items', itemRow('5', { reviewed }))
  })
  const row = rowBeginning(sheet, '5')
  expect(row[9]).toBe('≈ 基本达到')
  expect(row.at(-1)).toBe('张三：基本达到 差距很小，已整改')
})

test('more than four papers are counted, fewer are all named, none is —', () => {
  const many = rowBeginning(sheetOf(faultlessLedger()), '5').at(-2)!.split('\n')
  expect(many).toHaveLength(5)
  expect(many.at(-1)).toBe('等8份，详见该项表页')
  const none = rowBeginning(
    changed((state) => dropLinks(state, '5')),
    '5',
  )
  expect(none.at(-2)).toBe('—')
})

test('a pointer without a page names its paper without one', () => {
  const row = rowBeginning(
    changed((state) => {
      dropLinks(state, '5')
      const link = faultlessLedger().links.get(pointer('I5-E01'))!
      put(state, 'links', { ...link, page: null })
    }),
    '5',
  )
  expect(row.at(-2)).toBe('069《文件E-I5-E01》')
})

test('a changed limit is printed with the one it replaced; an item of low certainty with its mark', () => {
  const sheet = changed((state) =>
    put(state, 'overrides', { id: '5', op: '>=', value: '20.5', reason: '省定', by: '甲', at: '' }),
  )
  expect(rowBeginning(sheet, '5')[4]).toBe('≥20.5（本单位调整，原≥18）')
})

test('papers of a record in the bin are not named', () => {
  const sheet = changed((state) => {
    const link = state.links.get(pointer('I5-E01'))!
    dropLinks(state, '5')
    put(state, 'links', link)
    alter(state, 'evidence', link.evidence, { binned: { at: '', by: '张三' } })
  })
  expect(rowBeginning(sheet, '5').at(-2)).toBe('—')
})

test('numbers stand to the right, with the decimals of their item', () => {
  const numbers = cellsOf(sheetOf(faultlessLedger())).filter(
    ({ cell }) => cell.content.type === 'formula' || cell.content.type === 'number',
  )
  expect(numbers.length).toBeGreaterThan(60)
  expect(new Set(numbers.map(({ cell }) => cell.style))).toEqual(new Set(['number']))
})
