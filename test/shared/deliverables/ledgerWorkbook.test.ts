// The printed ledger as a whole: nine kinds of sheet in reading order, every cell in its place, every formula and link leading somewhere.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Sheet, Workbook } from '../../../shared/deliverables/workbook.ts'
import type { LedgerState } from '../../../shared/ledger/ledgerState.ts'
import { anyLedger } from '../anyLedger.ts'
import {
  alter,
  bareLedger,
  faultlessLedger,
  itemRow,
  notApplicable,
  put,
  putValue,
  reviewed,
} from '../builders.ts'
import { spreadsheet } from './computeFormula.ts'
import { cellsOf, paperOf, tableOf, wordsIn, workbookOf } from './paperOf.ts'

/** Figures in other units, a zero denominator, an item that does not apply, a reviewer's word, a changed threshold. */
function eventfulLedger(): LedgerState {
  const state = faultlessLedger({ sample: true, terrain: 'mountain', visitDate: null, office: '' })
  putValue(state, 'forest_area', 2012, '12.5', { unit: '万亩', entered: '12.5万' })
  putValue(state, 'gdp', 2013, '361.8', { unit: '亿元' })
  putValue(state, 'farmland_area', 2013, '0')
  put(state, 'items', itemRow('16', { notApplicable, remarks: '无规模化养殖' }))
  put(state, 'items', itemRow('20', { reviewed }))
  put(state, 'overrides', {
    id: '5',
    op: '>=',
    value: '20.5',
    reason: '省定',
    by: '甲',
    at: '2013-01-01T00:00:00Z',
  })
  return state
}

const states: [string, LedgerState][] = [
  ['a ledger with nothing in it', bareLedger()],
  ['a faultless ledger', faultlessLedger()],
  ['an eventful ledger', eventfulLedger()],
]

/** What must hold of any workbook, as a list of what does not. */
function faultsOf(workbook: Workbook): string[] {
  const names = workbook.sheets.map(({ name }) => name)
  return [
    ...names.filter(
      (name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) !== index,
    ),
    ...names.filter((name) => name.length > 31 || /[\\/?*[\]:']/.test(name)),
    ...workbook.sheets.flatMap((sheet) => [...shapeFaults(sheet), ...contentFaults(sheet, new Set(names))]),
  ]
}

function shapeFaults(sheet: Sheet): string[] {
  const width = sheet.widths.length
  const covered = new Set<string>()
  const faults: string[] = []
  const fault = (words: string) => void faults.push(`${sheet.name}: ${words}`)
  for (const [index, row] of sheet.rows.entries()) {
    if (row.cells.length > width) fault(`row ${index + 1} is wider than the sheet`)
    if (!(row.heightPoints > 0 && row.heightPoints <= 409))
      fault(`row ${index + 1} is ${row.heightPoints} high`)
    if ([...row.cells].some((cell) => cell === undefined)) fault(`row ${index + 1} has a hole`)
  }
  for (const { address, row, column, cell } of cellsOf(sheet)) {
    if (row + cell.rows > sheet.rows.length || column + cell.columns > width) fault(`${address} reaches out`)
    for (let down = row; down < row + cell.rows; down += 1)
      for (let across = column; across < column + cell.columns; across += 1) {
        if (covered.has(`${down},${across}`)) fault(`${address} lies over another cell`)
        covered.add(`${down},${across}`)
        if ((down !== row || across !== column) && sheet.rows[down]?.cells[across])
          fault(`${address} hides a cell`)
      }
  }
  if (sheet.widths.some((units) => !(units > 0))) fault('a column has no width')
  if (sheet.frozenRows > sheet.rows.length || sheet.frozenColumns > width) fault('frozen beyond its end')
  const [first, last] = sheet.repeatedRows ?? [1, 1]
  if (first < 1 || last < first || last > sheet.rows.length) fault('repeats rows that are not there')
  return faults
}

function contentFaults(sheet: Sheet, names: ReadonlySet<string>): string[] {
  return cellsOf(sheet).flatMap(({ address, cell: { content } }) => {
    const words = wordsIn(content)
    const faults = [
      /undefined|null|NaN|Infinity|\[object|\{\w+\}/.test(words) && 'holds what is no word',
      words.length > 32_767 && 'is longer than Excel takes',
      content.type === 'number' && !/^-?\d+(\.\d+)?(\/\d+)?$/.test(content.value) && 'is no number',
      (content.type === 'number' || content.type === 'formula') &&
        !/^(#,##)?0(\.0+)?$/.test(content.format) &&
        'has no number format',
      content.type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(content.date) && 'is no whole date',
      content.type === 'link' && !linkHolds(content.address, names) && 'leads nowhere',
      content.type === 'link' && content.text === '' && 'is a link without words',
    ]
    return faults
      .filter((fault) => fault !== false)
      .map((fault) => `${sheet.name}!${address} ${fault}: ${words}`)
  })
}

/** A sheet of this workbook, or a relative address that is fit for a file's link. */
function linkHolds(address: string, names: ReadonlySet<string>): boolean {
  const inside = /^#'(.+)'!A1$/.exec(address)
  return inside ? names.has(inside[1]!) : /^[\w./%-]+$/.test(address) && !address.startsWith('/')
}

describe.each(states)('%s', (_what, state) => {
  const workbook = workbookOf(state)

  test('has every cell in its place, with content that can be printed', () => {
    expect(faultsOf(workbook)).toEqual([])
  })

  test('has nine kinds of sheet in reading order, one for each condition and each item', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      ...['封面', '目录', '填表说明', '基本条件', '考核指标'],
      ...['条件1', '条件2', '条件3', '条件4', '条件5'],
      ...[
        '1',
        '2',
        '3a',
        '3b',
        '4',
        '5',
        '6',
        '7',
        '8',
        '9',
        '10',
        '11a',
        '11b',
        '12a',
        '12b',
        '13',
        '14',
        '15',
      ].map((id) => `指标${id}`),
      ...['16', '17', '18a', '18b', '19', '20', '21', '22'].map((id) => `指标${id}`),
      ...['证明材料总目录', '缺项清单', '数据口径表'],
    ])
  })

  test('has formulas that name cells with numbers and come to what the program computed', () => {
    const { formulas, compute, decimal } = spreadsheet(workbook)
    for (const { placed, content } of formulas) {
      const value = compute(placed, content.formula)
      const wanted = decimal(content.result)
      expect(
        Math.abs(value - wanted),
        `${placed.sheet}!${placed.address} = ${content.formula}`,
      ).toBeLessThanOrEqual(Math.abs(wanted) * 1e-9)
    }
  })

  test('has every sheet fitted to its paper: A3 from fifteen columns, else A4', () => {
    for (const { name, paper, widths } of workbook.sheets)
      expect(paper, name).toBe(widths.length >= 15 ? 'A3' : 'A4')
  })

  test('is signed below every table', () => {
    for (const sheet of workbook.sheets.filter(({ name }) => !['封面', '目录', '填表说明'].includes(name))) {
      const last = tableOf(sheet).at(-1)!.join('')
      for (const word of ['单位负责人', '审核人', '填表人', '联系电话', '填报日期'])
        expect(last, sheet.name).toContain(word)
    }
  })

  test('comes out the same from the same state, and leaves the state as it was', () => {
    const before = structuredClone(state)
    expect(workbookOf(state)).toEqual(workbook)
    expect(state).toEqual(before)
  })
})

test('an eventful ledger still has formulas by the dozen', () => {
  expect(spreadsheet(workbookOf(eventfulLedger())).formulas.length).toBeGreaterThan(100)
})

test('each sheet of a sample is marked as one, and no sheet of a real ledger', () => {
  const marked = (workbook: Workbook) =>
    workbook.sheets.filter((sheet) => tableOf(sheet).slice(0, 4).flat().join('').includes('【样板】')).length
  const sample = workbookOf(faultlessLedger({ sample: true }))
  expect(marked(sample)).toBe(sample.sheets.length)
  expect(marked(workbookOf(faultlessLedger()))).toBe(0)
})

test('the second row of each table says who, as of when and in which unit', () => {
  const workbook = workbookOf(faultlessLedger())
  for (const sheet of workbook.sheets.filter(({ name }) => name !== '封面')) {
    const [who, when] = tableOf(sheet)[1]!
    expect(who, sheet.name).toBe('填报单位：测试区生态办（公章）')
    expect(when, sheet.name).toBe('截止日期：2014年1月10日')
  }
})

test('any ledger, however full of holes and faults, prints with every cell in its place', () => {
  fc.assert(
    fc.property(anyLedger, (state) => {
      const workbook = workbookOf(state)
      expect(faultsOf(workbook)).toEqual([])
      const { formulas, compute, decimal } = spreadsheet(workbook)
      for (const { placed, content } of formulas)
        expect(compute(placed, content.formula)).toBeCloseTo(decimal(content.result), 6)
    }),
    { numRuns: 15 },
  )
})

test('one paper that proves two thousand things has a line that Excel still takes', () => {
  const state = faultlessLedger()
  const [first] = state.evidence.keys()
  const [link] = state.links.values()
  for (let number = 0; number < 2000; number += 1)
    put(state, 'links', { ...link!, id: `many${number}`, evidence: first!, page: number + 1 })
  expect(faultsOf(workbookOf(state))).toEqual([])
})

test('without a place for the workbook no paper is linked, and nothing else is missing', () => {
  const state = faultlessLedger()
  const linked = workbookOf(state)
  const unlinked = workbookOf(state, { evidenceHref: () => null })
  const outside = unlinked.sheets
    .flatMap(cellsOf)
    .filter(({ cell: { content } }) => content.type === 'link' && !content.address.startsWith('#'))
  expect(outside).toEqual([])
  expect(unlinked.sheets.map(tableOf)).toEqual(linked.sheets.map(tableOf))
})

test('the title names district and years, and the file carries the day of the state', () => {
  const state = faultlessLedger()
  alter(state, 'profile', 'profile', { district: '西湖区', years: [2010, 2011, 2012], judgedYear: 2012 })
  expect(workbookOf(state, { date: '2013-05-06' })).toMatchObject({
    title: '西湖区创建国家级生态区考核指标台账（2010—2012年）',
    date: '2013-05-06',
  })
  expect(paperOf(state).date).toBe('2014-01-10')
})
