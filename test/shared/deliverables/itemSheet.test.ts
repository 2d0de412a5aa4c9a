// One item's own sheet: what is asked, the three years with live formulas, and the papers that prove it.
import { expect, test } from 'vitest'
import type { LedgerState } from '../../../shared/ledger/ledgerState.ts'
import {
  alter,
  dropLinks,
  dropValue,
  faultlessLedger,
  itemRow,
  notApplicable,
  paper,
  pointer,
  put,
  putLink,
  putPaper,
  putValue,
} from '../builders.ts'
import { contentAt, rowBeginning, sheetNamed, tableOf, workbookOf } from './paperOf.ts'

const sheetOf = (state: LedgerState, name: string) => sheetNamed(workbookOf(state), name)
const changed = (name: string, change: (state: LedgerState) => void) => {
  const state = faultlessLedger()
  change(state)
  return sheetOf(state, name)
}

test('the sheet says in order what is asked, what was reached and what proves it', () => {
  const sheet = sheetOf(faultlessLedger(), '指标5')
  const firsts = tableOf(sheet).map(([first]) => first)
  expect(firsts[0]).toBe('考核指标5　森林覆盖率')
  expect(firsts.slice(2, 8)).toEqual(['考核标准', '指标解释', '计算公式', '审核内容', '口径说明', '完成情况'])
  expect(rowBeginning(sheet, '填报数据')).toEqual([
    ...['填报数据', '单位', '2011年', '2012年', '2013年', '数据来源', '责任部门', '备注'],
  ])
  expect(rowBeginning(sheet, '应备材料')).toEqual([
    ...[
      '应备材料',
      '要求',
      '2011年',
      '2012年',
      '2013年',
      '证明材料题名',
      '编号、页码（点击打开）',
      '文号、单位、日期',
    ],
  ])
  expect(tableOf(sheet)[1]).toContain('单位：%')
})

test('the value is computed in the sheet from the inputs above it, and the arithmetic stands below in words', () => {
  const sheet = sheetOf(faultlessLedger(), '指标5')
  expect(contentAt(sheet, 'E10')).toMatchObject({ type: 'number', value: '3900' })
  expect(contentAt(sheet, 'E13')).toEqual({
    type: 'formula',
    formula: 'E10/(E11-E12)*100',
    result: '19.5',
    format: '0.00',
  })
  expect(rowBeginning(sheet, '2013年计算过程')[1]).toBe('3900 ÷ (20000 − 0) × 100 = 19.50')
})

test('a figure entered in another unit is converted in the cell and quoted as it was entered', () => {
  const sheet = changed('指标5', (state) =>
    putValue(state, 'forest_area', 2012, '58500', { unit: '亩', entered: '58,500' }),
  )
  const row = rowBeginning(sheet, '森林面积')
  expect(row.slice(1, 5)).toEqual(['公顷', '3900', '3900', '3900'])
  expect(row.at(-1)).toBe('2012年原报58,500（亩）')
})

test('an input that nobody entered counts as its default and says so; one that is needed is 缺', () => {
  const sheet = changed('指标5', (state) => dropValue(state, 'forest_area', 2011))
  expect(rowBeginning(sheet, '水域扣除面积（水网地区）').at(-1)).toBe(
    '2011年未填，按0计\n2012年未填，按0计\n2013年未填，按0计',
  )
  expect(rowBeginning(sheet, '森林面积').slice(2, 5)).toEqual(['缺', '3900', '3900'])
  expect(rowBeginning(sheet, '森林覆盖率').slice(2, 5)).toEqual(['缺数据', '19.5', '19.5'])
  expect(tableOf(sheet).map(([first]) => first)).not.toContain('2011年计算过程')
})

test('a denominator of zero is said in words and not divided', () => {
  const sheet = changed('指标17', (state) => putValue(state, 'farmland_area', 2013, '0'))
  expect(rowBeginning(sheet, '化肥施用强度（折纯）').slice(2, 5)).toEqual(['240', '240', '分母为0'])
})

test('a published value stands where the figures for the formula are not all there, and the cell says so by its formula', () => {
  const sheet = changed('指标1', (state) => dropValue(state, 'net_income_total', 2013))
  const value = contentAt(sheet, 'E13')
  expect(value).toMatchObject({ type: 'formula', result: '20000' })
  expect((value as { formula: string }).formula).toMatch(/^E\d+$/)
})

test('a published value that differs from the computed one is named', () => {
  const sheet = changed('指标1', (state) => putValue(state, 'net_income_per_capita', 2013, '20110'))
  expect(rowBeginning(sheet, '农民年人均纯收入').at(-1)).toBe('2013年公布值20110，与计算值不同')
})

test('a value that ends in an exact half shows one digit more: Excel would round it the other way', () => {
  const sheet = changed('指标5', (state) => putValue(state, 'forest_area', 2013, '3601'))
  expect(contentAt(sheet, 'E13')).toMatchObject({ result: '18.005', format: '0.000' })
})

test('a list is printed line by line, a missing one as 缺', () => {
  const sheet = changed('指标8', (state) => dropValue(state, 'sections', 2011))
  const row = tableOf(sheet).find((cells) => cells.includes('东溪断面=Ⅱ/Ⅲ\n南溪断面=Ⅲ/Ⅲ'))!
  expect(row.slice(2, 5)).toEqual(['缺', '东溪断面=Ⅱ/Ⅲ\n南溪断面=Ⅲ/Ⅲ', '东溪断面=Ⅱ/Ⅲ\n南溪断面=Ⅲ/Ⅲ'])
})

test('an item that does not apply has — for its verdict of every year', () => {
  const sheet = changed('指标16', (state) => put(state, 'items', itemRow('16', { notApplicable })))
  expect(rowBeginning(sheet, '判定')).toEqual(['判定', '—', '—', '—', '—', '按2013年判定：— 不适用'])
})

test('side conditions stand with each year’s verdict below the value', () => {
  const row = rowBeginning(sheetOf(faultlessLedger(), '指标18b'), '三年内无饮用水污染事故')
  expect(row.slice(2, 5).map((words) => words.split('\n')[0])).toEqual(['✓ 达标', '✓ 达标', '✓ 达标'])
  expect(row.at(-1)).toBe('附加条件，须同时满足')
})

test('every requirement stands with its years, and every paper below it with number, page and link', () => {
  const sheet = changed('指标5', (state) => {
    alter(state, 'links', pointer('I5-E03'), { years: [2012] })
    putPaper(state, '补件', { title: '补充确认', documentNumber: '', issuer: '', documentDate: null })
    putLink(state, '补', '补件', { item: '5', requirement: 'I5-E03', years: [2013], page: null })
  })
  const rows = tableOf(sheet)
  const at = rows.findIndex(([first]) => first === '数据提供部门盖章确认')
  expect(rows[at]).toEqual([
    ...['数据提供部门盖章确认', '必备', '缺', '✓', '✓', '文件E-I5-E03', '071 第1页'],
    '测政发〔2013〕28号\n测试区人民政府\n2013-12-20',
  ])
  expect(rows[at + 1]).toEqual([
    '补充确认',
    `${String(faultlessLedger().evidence.size + 1).padStart(3, '0')}`,
    '—',
  ])
})

test('an empty slot says 缺 for each wanted year and — where no paper can stand', () => {
  const sheet = changed('指标5', (state) => dropLinks(state, 'I5-E03'))
  expect(rowBeginning(sheet, '数据提供部门盖章确认')).toEqual([
    ...['数据提供部门盖章确认', '必备', '缺', '缺', '缺', '—', '—', '—'],
  ])
})

test('a paper that fills no requirement stands at the end as another paper', () => {
  const sheet = changed('指标5', (state) =>
    alter(state, 'links', pointer('I5-E03'), { requirement: null, years: [2013] }),
  )
  expect(rowBeginning(sheet, '其他材料')).toEqual([
    ...['其他材料', '—', '—', '—', '✓', '文件E-I5-E03', '071 第1页'],
    '测政发〔2013〕28号\n测试区人民政府\n2013-12-20',
  ])
})

test('the newest version of a paper is the one that is linked', () => {
  const newest = 'f'.repeat(64)
  const sheet = changed('指标5', (state) => {
    const { versions } = state.evidence.get(paper('I5-E03'))!
    alter(state, 'evidence', paper('I5-E03'), {
      versions: [...versions, { ...versions[0]!, sha256: newest, fileName: '修订.pdf' }],
    })
  })
  const links = sheet.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell?.content.type === 'link' ? [cell.content] : [])),
  )
  expect(links).toContainEqual({ type: 'link', text: '071 第1页', address: `evidence/ff/${newest}.pdf` })
})

test('a basic condition shows its clauses with the way they are judged, and its figures where it has any', () => {
  const rows = tableOf(sheetOf(faultlessLedger(), '条件5'))
  expect(rows[0]).toEqual(['基本条件5　生态乡镇比例'])
  expect(rows).toContainEqual([
    'C5.1 80%以上乡镇达到全国环境优美乡镇（国家级生态乡镇）标准',
    '按数据',
    '4 ÷ 4 × 100 = 100.00（≥80）',
    '✓ 达标',
  ])
  expect(tableOf(sheetOf(faultlessLedger(), '条件1')).map(([first]) => first)).not.toContain('填报数据')
})
