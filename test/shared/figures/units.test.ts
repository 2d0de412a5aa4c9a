// Conversion between units, exactly, over the table that ships with the program.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exact, exactText, type Rational } from '../../../shared/figures/exact.ts'
import { convert } from '../../../shared/figures/units.ts'
import { standard, units } from '../builders.ts'
import { anyRational } from './anyFigure.ts'

const converted = (value: Rational, from: string, to: string): Rational => {
  const result = convert(value, from, to, units)
  if (!result.ok) throw new Error(`${result.code} ${from} → ${to}`)
  return result.value
}
/** Any spelling of the units of one dimension. */
const dimension = fc.constantFrom(...units.dimensions)
const threeOfOne = dimension.chain(({ units: members }) => {
  const names = members.flatMap((unit) => [unit.id, ...unit.synonyms])
  const one = fc.constantFrom(...names)
  return fc.tuple(one, one, one)
})

describe('laws', () => {
  test('there and back is where it began', () => {
    fc.assert(
      fc.property(anyRational, threeOfOne, (value, [a, b]) => {
        expect(converted(converted(value, a, b), b, a)).toEqual(value)
      }),
    )
  })

  test('the way over a third unit of the same kind makes no difference', () => {
    const members = dimension.chain(({ units: known }) => {
      const one = fc.constantFrom(...known.map((unit) => unit.id))
      return fc.tuple(one, one, one)
    })
    fc.assert(
      fc.property(anyRational, members, (value, [a, b, c]) => {
        expect(converted(converted(value, a, b), b, c)).toEqual(converted(value, a, c))
      }),
    )
  })
})

describe('the table of units', () => {
  test('every synonym is worth what its unit is', () => {
    for (const { units: members } of units.dimensions)
      for (const unit of members)
        for (const synonym of unit.synonyms)
          expect([synonym, converted(exact('7.5'), synonym, unit.id)]).toEqual([synonym, exact('7.5')])
  })

  test('every unit of a dimension is refused for a unit of another one', () => {
    for (const one of units.dimensions)
      for (const other of units.dimensions) {
        if (one === other) continue
        const from = one.units.find(
          (unit) => !other.units.some((alike) => alike.synonyms.includes(unit.id)),
        )!.id
        const to = other.units.at(-1)!.id
        const code = convert(exact('1'), from, to, units)
        expect([from, to, code]).toEqual([
          from,
          to,
          { ok: false, code: 'unitMismatch', facts: { unit: from, wanted: to } },
        ])
      }
  })
})

test.each([
  ['15', '亩', '公顷', '1'],
  ['1', '亩', 'm²', '2000/3'],
  ['1', '公顷', '亩', '15'],
  ['3', '万亩', 'km²', '20'],
  ['20000', '公顷', 'km²', '200'],
  ['1', '万公顷', '平方公里', '100'],
  ['36', '亿元', '万元', '360000'],
  ['2.43', '万吨标煤', '吨标煤', '24300'],
  ['9000', '吨', '千克', '9000000'],
  ['1', '亿m³', '万立方米', '10000'],
  ['4.5', '‰', '%', '0.45'],
  ['97.5', '%', '—', '0.975'],
  ['28', 'µg/m³', 'mg/m³', '0.028'],
  ['1.2', '万元/人', '元', '12000'],
])('%s %s in %s is %s', (number, from, to, wanted) =>
  expect(exactText(converted(exact(number), from, to))).toBe(wanted),
)

test.each([
  ['m³', 'm3'],
  ['m³', '立方米'],
  ['㎡', 'm2'],
  ['KM²', 'km2'],
  ['％', '%'],
  ['μg/m³', 'µg/m³'],
  ['吨 标煤', '吨标煤'],
  ['TCE', '吨标准煤'],
])('%s and %s are one unit', (one, other) => {
  expect(converted(exact('5'), one, other)).toEqual(exact('5'))
  expect(converted(exact('5'), other, one)).toEqual(exact('5'))
})

test('a word of two dimensions is read as the one that is wanted: 万方 of water, 万方 of floor', () => {
  expect(exactText(converted(exact('2'), '万方', 'm³'))).toBe('20000')
  expect(exactText(converted(exact('2'), '万方', 'km²'))).toBe('0.02')
})

test('a unit that is not in the table is unknown, unless both sides spell it alike', () => {
  expect(convert(exact('5'), '担', '吨', units)).toEqual({
    ok: false,
    code: 'unitUnknown',
    facts: { unit: '担', wanted: '吨' },
  })
  expect(convert(exact('5'), '吨', '担', units)).toMatchObject({ ok: false, code: 'unitUnknown' })
  expect(converted(exact('5'), '公斤 / 公顷', '公斤/公顷')).toEqual(exact('5'))
})

test('every input of the catalogue can be had from the unit of its quantity, and back', () => {
  const quantities = new Map(standard.quantities.map((quantity) => [quantity.id, quantity.unit]))
  for (const item of [...standard.indicators, ...standard.conditions])
    for (const input of item.inputs) {
      const stated = quantities.get(input.quantity)!
      const back = converted(converted(exact('7.5'), stated, input.unit), input.unit, stated)
      expect([item.id, input.id, back]).toEqual([item.id, input.id, exact('7.5')])
    }
})
