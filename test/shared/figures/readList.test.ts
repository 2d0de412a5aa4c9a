// Lists of places with what was measured and against what: read, printed, and refused with a code.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  classText,
  type ListLine,
  type ListScale,
  printList,
  readClass,
  readList,
} from '../../../shared/figures/readList.ts'
import { anyDecimal } from './anyFigure.ts'

const name = fc.string({ unit: fc.constantFrom(...'东溪断面类区2昼夜SO'), minLength: 1, maxLength: 8 })
const waterClass = fc.constantFrom('1', '2', '3', '4', '5', '6')
const linesOf = (measure: fc.Arbitrary<string>): fc.Arbitrary<ListLine[]> =>
  fc.uniqueArray(fc.record({ name, measured: measure, against: fc.option(measure, { nil: null }) }), {
    selector: (line) => line.name,
    maxLength: 8,
  })
const anyList: fc.Arbitrary<[ListScale, ListLine[]]> = fc.oneof(
  fc.tuple(fc.constant('number' as const), linesOf(anyDecimal)),
  fc.tuple(fc.constant('waterClass' as const), linesOf(waterClass)),
)

test('a printed list reads back as the same list', () => {
  fc.assert(
    fc.property(anyList, ([scale, lines]) => {
      expect(readList(printList(lines, scale), scale)).toEqual({ ok: true, lines })
    }),
  )
})

test('；; 、 and line breaks part the entries alike; = ＝ : ： and tabs part the name', () => {
  const marks = fc.record({
    between: fc.constantFrom('；', ';', '、', '\n', '\r\n', ' ； '),
    names: fc.constantFrom('=', '＝', ':', '：', '\t', ' = '),
    against: fc.constantFrom('/', '／', ' / '),
  })
  fc.assert(
    fc.property(linesOf(anyDecimal), marks, (lines, { between, names, against }) => {
      const typed = lines
        .map(
          (line) =>
            `${line.name}${names}${line.measured}${line.against === null ? '' : against + line.against}`,
        )
        .join(between)
      expect(readList(typed, 'number')).toEqual({ ok: true, lines })
    }),
  )
})

test('numbers of a list are read as everywhere: full-width, with thousands marks', () => {
  expect(readList('甲＝１，２３４．５０／2,000', 'number')).toEqual({
    ok: true,
    lines: [{ name: '甲', measured: '1234.5', against: '2000' }],
  })
})

test('an empty list is a list without entries', () => {
  expect(readList(' \n；； ', 'number')).toEqual({ ok: true, lines: [] })
})

test('a river that flows through is read as inflow against outflow', () => {
  expect(readList('西江=入Ⅲ/出Ⅳ', 'waterClass')).toEqual({
    ok: true,
    lines: [{ name: '西江', measured: '3', against: '4' }],
  })
})

describe('water classes', () => {
  test.each([
    ['1', ['Ⅰ', 'I', 'i', '1', '１', 'Ⅰ类', 'I 类水质', '入Ⅰ', '出境Ⅰ类']],
    ['2', ['Ⅱ', 'II', '2', 'Ⅱ类水']],
    ['3', ['Ⅲ', 'III', '3', ' Ⅲ 类 ', '入境Ⅲ']],
    ['4', ['Ⅳ', 'IV', 'iv', '4']],
    ['5', ['Ⅴ', 'V', '5', 'Ⅴ类']],
    ['6', ['劣Ⅴ', '劣V', '劣5', '劣Ⅴ类', '>V', '＞Ⅴ', '6']],
  ])('class %s', (code, spellings) => {
    for (const spelling of spellings) expect([spelling, readClass(spelling)]).toEqual([spelling, code])
  })

  test.each(['', '0', '7', 'VI', '三', '劣', '劣Ⅳ', 'Ⅲ-Ⅳ', 'Ⅲ～Ⅳ', '优', '-1', '3.5'])(
    '"%s" is no class',
    (text) => expect(readClass(text)).toBeNull(),
  )

  test('a class prints as it is written and reads back', () => {
    fc.assert(
      fc.property(waterClass, (code) => {
        expect(readClass(classText(code))).toBe(code)
      }),
    )
    expect(['1', '3', '6'].map(classText)).toEqual(['Ⅰ', 'Ⅲ', '劣Ⅴ'])
  })
})

test.each([
  ['number', 'SO2 0.028', 'listLineNotUnderstood', 'SO2 0.028'],
  ['number', '=0.028', 'listLineNotUnderstood', '=0.028'],
  ['number', 'SO2=', 'listLineNotUnderstood', 'SO2='],
  ['number', 'SO2=约0.03', 'listLineNotUnderstood', 'SO2=约0.03'],
  ['number', 'SO2=0.02/0.06/0.1', 'listLineNotUnderstood', 'SO2=0.02/0.06/0.1'],
  ['number', 'SO2=0.02/', 'listLineNotUnderstood', 'SO2=0.02/'],
  ['number', 'NO2=0.05/0.08；SO2=0.02/无', 'listLineNotUnderstood', 'SO2=0.02/无'],
  ['number', 'SO2=1；NO2=2； SO2 =3', 'listNameTwice', 'SO2'],
  ['waterClass', '东溪=Ⅲ/好', 'classNotUnderstood', '东溪=Ⅲ/好'],
  ['waterClass', '东溪=Ⅶ/Ⅲ', 'classNotUnderstood', '东溪=Ⅶ/Ⅲ'],
  ['waterClass', '东溪=/Ⅲ', 'classNotUnderstood', '东溪=/Ⅲ'],
] as const)('a %s list refuses %s with %s', (scale, typed, code, text) =>
  expect(readList(typed, scale)).toEqual({ ok: false, code, facts: { text } }),
)

test.each(['NO2=58µg/0.08', 'NO2=3.5E-2/0.08', '甲=2.5x'])(
  'a unit behind a number of a list is refused, not dropped: %s',
  (typed) => expect(readList(typed, 'number')).toMatchObject({ ok: false }),
)

test('a limit behind a tab that cannot be read is refused, not dropped', () =>
  expect(readList('东溪\tⅢ\t四', 'waterClass')).toMatchObject({ ok: false, code: 'classNotUnderstood' }))

test('outflow typed before inflow is not read as inflow before outflow', () =>
  expect(readList('西江=出Ⅳ/入Ⅲ', 'waterClass')).not.toMatchObject({
    ok: true,
    lines: [{ measured: '4', against: '3' }],
  }))

test('outflow typed before inflow is turned round when both sides say what they are', () =>
  expect(readList('西江=出境Ⅳ类/入境Ⅲ类', 'waterClass')).toEqual({
    ok: true,
    lines: [{ name: '西江', measured: '3', against: '4' }],
  }))

test.each(['西江=出Ⅳ/Ⅲ', '西江=Ⅳ/入Ⅲ', '西江=入Ⅲ/入Ⅳ', '西江=出Ⅲ/出Ⅳ'])(
  'a pair of which one side says that it stands in the other’s place is refused: %s',
  (typed) => expect(readList(typed, 'waterClass')).toMatchObject({ ok: false, code: 'classNotUnderstood' }),
)

test.each(['SO2\t0.02\t无', 'SO2=0.02/0.06µg', 'SO2=5²/0.06', 'SO2=①/0.06'])(
  'nothing that was typed into a list is dropped in silence: %j',
  (typed) => expect(readList(typed, 'number')).toMatchObject({ ok: false, code: 'listLineNotUnderstood' }),
)
