// A sheet put together row by row: merged cells take their places, title and closing rows follow the norm.
import { expect, test } from 'vitest'
import {
  addClosing,
  addTitle,
  chineseDate,
  type PaperFacts,
  sheetBuilder,
  yearWords,
} from '../../../shared/deliverables/sheetBuilder.ts'
import { cell } from '../../../shared/deliverables/workbook.ts'
import { tableOf } from './paperOf.ts'

const facts: PaperFacts = {
  district: '测试区',
  office: '测试区生态办',
  date: '2013-09-17',
  sample: false,
  leader: '甲',
  reviewer: '',
  compiler: '丙',
  phone: '0571-0000000',
}
const print = { frozenRows: 0, frozenColumns: 0, repeatedRows: null, orientation: 'landscape' as const }

test('a merged cell takes its columns, so that the next cell stands behind it', () => {
  const builder = sheetBuilder('甲', [10, 10, 10, 10])
  expect(builder.next()).toBe(1)
  expect(builder.add([cell('一', 'text', { columns: 3 }), cell('二')])).toBe(1)
  expect(builder.next()).toBe(2)
  const [row] = builder.finish(print).rows
  expect(row!.cells.map((entry) => entry?.content)).toEqual([
    { type: 'text', text: '一' },
    undefined,
    undefined,
    { type: 'text', text: '二' },
  ])
})

test.each([
  [14, 'A4'],
  [15, 'A3'],
])('a sheet of %s columns is printed on %s', (columns, paper) => {
  const widths = Array.from({ length: columns }, () => 10)
  expect(sheetBuilder('甲', widths).finish(print).paper).toBe(paper)
})

test.each([
  ['columns of one width', [10, 10, 10, 10, 10, 10, 10, 10, 10], [3, 3, 3]],
  ['a narrow first column', [6, 28, 24, 28], [2, 1, 1]],
  ['three columns', [8, 60, 8], [1, 1, 1]],
  ['one very wide column', [5, 5, 100, 5, 5], [2, 1, 2]],
])('with %s the second row is parted near the thirds of its width', (_what, widths, parts) => {
  const builder = sheetBuilder('甲', widths)
  addTitle(builder, widths.length, '题', facts, '单位：%')
  const [title, notes] = builder.finish(print).rows
  expect(title!.cells[0]).toMatchObject({ columns: widths.length, style: 'title' })
  expect(notes!.cells.flatMap((entry) => (entry ? [entry.columns] : []))).toEqual(parts)
  expect(notes!.cells.flatMap((entry) => (entry ? [entry.style] : []))).toEqual([
    'noteLeft',
    'noteCenter',
    'noteRight',
  ])
})

test('the title rows say who, as of when and in which unit; a sample is marked in its title', () => {
  const rows = (given: PaperFacts) => {
    const builder = sheetBuilder('甲', [20, 20, 20])
    addTitle(builder, 3, '考核指标台账', given, '单位：%')
    return tableOf(builder.finish(print))
  }
  expect(rows(facts)).toEqual([
    ['考核指标台账'],
    ['填报单位：测试区生态办（公章）', '截止日期：2013年9月17日', '单位：%'],
  ])
  expect(rows({ ...facts, sample: true })[0]).toEqual(['考核指标台账【样板】'])
  expect(rows({ ...facts, office: '' })[1]![0]).toBe('填报单位：测试区（公章）')
})

test('the closing row leaves room to write where a name is not known', () => {
  const builder = sheetBuilder('甲', [20, 20, 20])
  addClosing(builder, 3, facts)
  expect(tableOf(builder.finish(print))).toEqual([
    [
      '单位负责人：甲　　审核人：　　　　　　填表人：丙　　联系电话：0571-0000000　　填报日期：　　年　月　日',
    ],
  ])
})

test.each([
  ['2013-04-07', '2013年4月7日'],
  ['2013-12-31', '2013年12月31日'],
  ['2013-04', '2013年4月'],
  ['2013', '2013年'],
])('%s is written %s', (date, words) => {
  expect(chineseDate(date)).toBe(words)
})

test('a year stands over its column with 年', () => {
  expect(yearWords(2013)).toBe('2013年')
})
