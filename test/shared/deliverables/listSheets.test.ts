// The lists at the end: every paper with its number, every gap with whom to ask, every quantity once.
import { expect, test } from 'vitest'
import type { LedgerState } from '../../../shared/ledger/ledgerState.ts'
import {
  alter,
  binned,
  dropLinks,
  dropValue,
  faultlessLedger,
  paper,
  pointer,
  put,
  putLink,
  putPaper,
  putValue,
} from '../builders.ts'
import { contentAt, rowBeginning, sheetNamed, tableOf, workbookOf } from './paperOf.ts'

const changed = (name: string, change: (state: LedgerState) => void) => {
  const state = faultlessLedger()
  change(state)
  return sheetNamed(workbookOf(state), name)
}

test('a paper stands with its number, its facts, what it is used for and its checksum', () => {
  const sheet = changed('证明材料总目录', (state) =>
    alter(state, 'links', pointer('C1-E01'), { page: 12, years: [2012, 2013] }),
  )
  expect(rowBeginning(sheet, '001')).toEqual([
    ...[
      '001',
      '文件E-C1-E01',
      '测政发〔2013〕28号',
      '测试区人民政府',
      '2013-12-20',
      '2011—2013',
      '规划方案',
      '3',
    ],
    ...['复印件', '已盖章', '区生态办', '条件1 生态区建设规划文本（含图集、编制说明）（2012、2013）第12页'],
    ...['E-C1-E01.pdf', 'E-C1-E010000', '—'],
  ])
  expect(contentAt(sheet, 'A4')).toMatchObject({ type: 'link', text: '001' })
  expect(contentAt(sheet, 'E4')).toEqual({ type: 'date', date: '2013-12-20' })
})

test.each([
  ['2013-06', { type: 'text', text: '2013-06' }],
  ['2013', { type: 'text', text: '2013' }],
  [null, { type: 'text', text: '—' }],
])('a document date of %s stays what it is', (documentDate, content) => {
  const sheet = changed('证明材料总目录', (state) =>
    alter(state, 'evidence', paper('C1-E01'), { documentDate }),
  )
  expect(contentAt(sheet, 'E4')).toEqual(content)
})

test.each([
  [2013, 2013, '2013'],
  [2013, null, '2013'],
  [2011, 2013, '2011—2013'],
  [null, 2013, '…—2013'],
  [null, null, '—'],
])('a period from %s to %s is printed %s', (periodFrom, periodTo, words) => {
  const sheet = changed('证明材料总目录', (state) =>
    alter(state, 'evidence', paper('C1-E01'), { periodFrom, periodTo }),
  )
  expect(rowBeginning(sheet, '001')[5]).toBe(words)
})

test('what is not known of a paper is —, never a blank', () => {
  const sheet = changed('证明材料总目录', (state) => {
    const nothing = { documentNumber: '', issuer: '', documentDate: null, kind: '', department: '', note: '' }
    alter(state, 'evidence', paper('C1-E01'), {
      ...nothing,
      periodFrom: null,
      periodTo: null,
      pages: null,
      form: 'unknown',
      sealed: 'unknown',
    })
    dropLinks(state, 'C1-E01')
  })
  const row = rowBeginning(sheet, '001')
  expect(row.slice(2, 12)).toEqual(['—', '—', '—', '—', '—', '—', '—', '—', '—', '未关联'])
})

test('a record in the bin is left out and keeps its number: the next one does not move', () => {
  const sheet = changed('证明材料总目录', (state) => alter(state, 'evidence', paper('C1-E02'), { binned }))
  const numbers = tableOf(sheet).map(([first]) => first)
  expect(numbers.slice(3, 6)).toEqual(['001', '003', '004'])
})

test('numbers have as many digits as the largest needs', () => {
  const sheet = changed('证明材料总目录', (state) => {
    for (let number = state.evidence.size; number < 1000; number += 1) putPaper(state, `更多${number}`)
  })
  const numbers = tableOf(sheet).map(([first]) => first!)
  expect([numbers[3], numbers.at(-2)]).toEqual(['0001', '1000'])
})

test('a link of an item that is gone names it by its number and does not stop the printing', () => {
  const sheet = changed('证明材料总目录', (state) =>
    putLink(state, '孤', paper('C1-E01'), { item: 'Z9', requirement: 'Z9-E01', years: [], page: null }),
  )
  expect(rowBeginning(sheet, '001')[11]).toContain('Z9')
})

test('a faultless ledger has no gaps and says so', () => {
  expect(tableOf(changed('缺项清单', () => {}))[3]).toEqual(['应备材料齐全，没有缺项'])
})

test('each gap says what is missing, of which years and from whom, and leads to its item', () => {
  const sheet = changed('缺项清单', (state) => {
    dropLinks(state, 'I5-E01')
    alter(state, 'links', pointer('I5-E03'), { years: [2013] })
  })
  const rows = tableOf(sheet).slice(3, -1)
  expect(rows).toHaveLength(2)
  expect(rows[0]!.slice(0, 6)).toEqual(['1', '指标5', '森林覆盖率', '指标完成情况说明', '必备', '2013'])
  expect(rows[1]!.slice(0, 7)).toEqual([
    ...['2', '指标5', '森林覆盖率', '数据提供部门盖章确认', '必备', '2011、2012', '林业（林水）局'],
  ])
  expect(contentAt(sheet, 'B4')).toEqual({ type: 'link', text: '指标5', address: "#'指标5'!A1" })
})

test('a quantity stands once with the items that share it, its three years and its source', () => {
  const row = rowBeginning(
    changed('数据口径表', (state) => putValue(state, 'gdp', 2012, '3340000.5')),
    tableOf(changed('数据口径表', () => {})).find((cells) => cells.includes('地区生产总值'))![0]!,
  )
  expect(row[1]).toBe('地区生产总值')
  expect(row[4]!.split('、')).toEqual(expect.arrayContaining(['指标2', '指标10', '指标20']))
  expect(row.slice(5, 9)).toEqual(['3600000', '3340000.5', '3600000', '统计局 统计年鉴'])
})

test('a year that was entered in another unit than the judged one is printed with its own unit', () => {
  const sheet = changed('数据口径表', (state) =>
    putValue(state, 'gdp', 2012, '361.8', { unit: '亿元', entered: '361.8' }),
  )
  const row = tableOf(sheet).find((cells) => cells.includes('地区生产总值'))!
  expect(row.slice(5, 8)).toEqual(['3600000', '361.8 亿元', '3600000'])
})

test('a year without a figure is 缺, and what another department stated stands beside', () => {
  const sheet = changed('数据口径表', (state) => {
    dropValue(state, 'gdp', 2011)
    const value = state.values.get('gdp@2013')!
    const statement = {
      entered: '3,500,000',
      number: '3500000',
      list: null,
      unit: '万元',
      department: 'drc',
      source: '公报',
      by: '李四',
      at: '',
    }
    put(state, 'values', { ...value, competing: [statement] })
  })
  const row = tableOf(sheet).find((cells) => cells.includes('地区生产总值'))!
  expect(row.slice(5, 8)).toEqual(['缺', '3600000', '3600000'])
  expect(row.at(-1)).toMatch(/^2013年.+另报3,500,000万元$/)
})
