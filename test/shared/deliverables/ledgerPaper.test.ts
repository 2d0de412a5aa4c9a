// Names, numbers and formats that the sheets of the printed ledger share.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  evidenceNumber,
  fileLink,
  itemSheetName,
  limitWords,
  numberFormat,
  proofLines,
  proofsOf,
  sourcesOf,
  sourceText,
  verdictText,
} from '../../../shared/deliverables/ledgerPaper.ts'
import { exact, roundedText } from '../../../shared/figures/exact.ts'
import {
  alter,
  bareLedger,
  binned,
  faultlessLedger,
  paper,
  pointer,
  put,
  putLink,
  putPaper,
  putValue,
  standard,
} from '../builders.ts'
import { paperOf } from './paperOf.ts'

const indicator = (id: string) => standard.indicators.find((entry) => entry.id === id)!
const certain = { level: 'high' as const, recalled: false, note: '' }

test('the sheet of an item is named by its kind and number', () => {
  expect(itemSheetName(indicator('11a'))).toBe('指标11a')
  expect(itemSheetName(standard.conditions[4]!)).toBe('条件5')
})

test('a number is the place in the order of intake; a new paper moves none, the bin frees none', () => {
  const state = bareLedger()
  for (const id of ['甲', '乙', '丙']) putPaper(state, id)
  alter(state, 'evidence', '甲', { binned })
  const before = paperOf(state)
  expect(['甲', '乙', '丙', '没有'].map((id) => evidenceNumber(before, id))).toEqual([
    '001',
    '002',
    '003',
    '—',
  ])
  putPaper(state, '丁')
  expect(['甲', '乙', '丙', '丁'].map((id) => evidenceNumber(paperOf(state), id))).toEqual([
    '001',
    '002',
    '003',
    '004',
  ])
})

test('proofs come in the order of the requirements, then by the time of their link; those of the bin are left out', () => {
  const state = bareLedger()
  const [first, second] = indicator('5').requirements.map(({ id }) => id)
  for (const id of ['甲', '乙', '丙', '丁']) putPaper(state, id)
  putLink(state, '4', '丁', { requirement: null, at: '2013-01-01T00:00:00Z' })
  putLink(state, '3', '丙', { requirement: second!, at: '2013-01-02T00:00:00Z' })
  putLink(state, '2', '乙', { requirement: first!, at: '2013-01-04T00:00:00Z' })
  putLink(state, '1', '甲', { requirement: first!, at: '2013-01-03T00:00:00Z' })
  const order = () => proofsOf(paperOf(state), indicator('5')).map(({ evidence }) => evidence.id)
  expect(order()).toEqual(['甲', '乙', '丙', '丁'])
  alter(state, 'evidence', '乙', { binned })
  expect(order()).toEqual(['甲', '丙', '丁'])
})

test('a record is one line with its number, title and all its pages in order, however often it is linked', () => {
  const given = paperOf(faultlessLedger())
  const [proof] = proofsOf(given, indicator('5'))
  const at = (page: number | null) => ({ ...proof!, link: { ...proof!.link, page } })
  expect(proofLines(given, [at(1)])).toEqual(['069《文件E-I5-E01》第1页'])
  expect(proofLines(given, [at(12), at(3), at(null), at(3)])).toEqual(['069《文件E-I5-E01》第3、12页'])
  expect(proofLines(given, [at(null)])).toEqual(['069《文件E-I5-E01》'])
})

test('a stored file is a link where a relative address holds, else plain words', () => {
  const state = faultlessLedger()
  const evidence = state.evidence.get(paper('I5-E01'))!
  expect(fileLink(paperOf(state), evidence, '069')).toMatchObject({ type: 'link', text: '069' })
  expect(fileLink(paperOf(state, { evidenceHref: () => null }), evidence, '069')).toEqual({
    type: 'text',
    text: '069',
  })
})

test.each([
  ['met', '✓ 达标'],
  ['notMet', '✗ 未达标'],
  ['noData', '○ 缺数据'],
  ['notApplicable', '— 不适用'],
  ['basicallyMet', '≈ 基本达到'],
  ['undeclared', '? 未声明'],
] as const)('%s is a word with a sign', (verdict, words) => {
  expect(verdictText(verdict)).toBe(words)
})

test('a limit is printed with the mark of what is not sure and with what it replaced', () => {
  const limit = { op: '>=' as const, value: '18', confidence: certain, override: null }
  expect(limitWords(null)).toBe('—')
  expect(limitWords(limit)).toBe('≥18')
  expect(limitWords({ ...limit, confidence: { ...certain, level: 'low' } })).toBe('≥18※')
  expect(limitWords({ ...limit, confidence: { ...certain, recalled: true } })).toBe('≥18※')
  const override = { original: { op: '>' as const, value: '15' }, reason: '省定', by: '甲', at: '' }
  expect(limitWords({ ...limit, override })).toBe('≥18（本单位调整，原＞15）')
})

test.each([
  ['18.00', 2, '0.00'],
  ['18.005', 2, '0.000'],
  ['-18.005', 2, '0.000'],
  ['18.0049', 2, '0.00'],
  ['250/3', 2, '0.00'],
  ['2.5', 0, '0.0'],
  ['3', 0, '0'],
])('%s with %s decimals is shown as %s', (value, decimals, format) => {
  expect(numberFormat(value, decimals)).toBe(format)
})

/** Ten-thousandths rounded half away from zero to so many decimals, as every spreadsheet does. */
function spreadsheetShows(tenThousandths: bigint, decimals: number): string {
  const unit = 10n ** BigInt(4 - decimals)
  const size = tenThousandths < 0n ? -tenThousandths : tenThousandths
  const digits = String((size + unit / 2n) / unit).padStart(decimals + 1, '0')
  const above = digits.slice(0, digits.length - decimals)
  const shown = decimals === 0 ? above : `${above}.${digits.slice(-decimals)}`
  return tenThousandths < 0n && /[1-9]/.test(shown) ? `-${shown}` : shown
}

test('what a spreadsheet shows by the format is what GB/T 8170 rounds to, or the exact half in full', () => {
  const decimals = fc.integer({ min: 0, max: 3 })
  fc.assert(
    fc.property(fc.bigInt({ min: -99_999_999n, max: 99_999_999n }), decimals, (tenThousandths, wanted) => {
      const value = spreadsheetShows(tenThousandths, 4)
      const shownDecimals = numberFormat(value, wanted).split('.')[1]?.length ?? 0
      const shown = spreadsheetShows(tenThousandths, shownDecimals)
      if (shownDecimals === wanted) expect(exact(shown)).toEqual(exact(roundedText(exact(value), wanted)))
      else expect(exact(shown)).toEqual(exact(value))
    }),
  )
})

test('a source reads department, document, and the number and page of its proof', () => {
  const state = faultlessLedger()
  putValue(state, 'forest_area', 2013, '3900', { evidence: paper('I5-E04'), page: 12, source: '更新成果' })
  const given = paperOf(state)
  expect(sourceText(given, state.values.get('forest_area@2013')!)).toBe('统计局 更新成果 072第12页')
  expect(sourcesOf(given, indicator('5').inputs, 2013)).toBe('统计局 更新成果 072第12页；统计局 统计年鉴')
  expect(sourcesOf(given, indicator('5').inputs, 2009)).toBe('—')
})

test('a department that the office renamed is printed with its own name, an unknown one as it stands', () => {
  const state = faultlessLedger()
  const department = { id: 'stat', name: '区统计调查局', contact: '', phone: '', order: 1 }
  put(state, 'departments', department)
  putValue(state, 'land_area', 2013, '20000', { department: '外单位', source: '' })
  const given = paperOf(state)
  expect(sourcesOf(given, indicator('5').inputs, 2013)).toBe('区统计调查局 统计年鉴；外单位')
  expect(given.state.links.has(pointer('I5-E01'))).toBe(true)
})
