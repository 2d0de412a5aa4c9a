// The standard as one office uses it: its own items behind the catalogue’s, its own limits beside them.
import { expect, test } from 'vitest'
import { effectiveStandard } from '../../../shared/catalogue/effectiveStandard.ts'
import type { Indicator } from '../../../shared/catalogue/standard.ts'
import { standard } from '../builders.ts'

const [model] = standard.indicators
function own(id: string, quantities: string[]): { indicator: Indicator } {
  const inputs = quantities.map((quantity, index) => ({
    ...model!.inputs[0]!,
    id: `input${index}`,
    quantity,
  }))
  return { indicator: { ...model!, id, inputs } }
}

test('without items of its own an office uses the catalogue itself', () => {
  const effective = effectiveStandard(standard, [], [])
  expect(effective.standard).toBe(standard)
  expect(effective.ownItems.size).toBe(0)
})

test('own items follow the catalogue’s and are known as the office’s', () => {
  const effective = effectiveStandard(standard, [], [own('Z1', ['gdp']), own('Z2', ['gdp'])])
  expect(effective.standard.indicators.map(({ id }) => id).slice(-2)).toEqual(['Z1', 'Z2'])
  expect(effective.standard.indicators).toHaveLength(standard.indicators.length + 2)
  expect([...effective.ownItems]).toEqual(['Z1', 'Z2'])
  expect(standard.indicators).toHaveLength(26)
})

test('a quantity that the catalogue lacks is made once, from the first input that names it', () => {
  const effective = effectiveStandard(standard, [], [own('Z1', ['gdp', 'Z1.parks']), own('Z2', ['Z1.parks'])])
  const added = effective.standard.quantities.slice(standard.quantities.length)
  expect(added).toEqual([
    { id: 'Z1.parks', name: model!.inputs[0]!.name, unit: model!.inputs[0]!.unit, base: '' },
  ])
})

test('own limits are found by the component or clause that they change', () => {
  const row = { id: 'C5.1', op: '>=' as const, value: '90', reason: '', by: '', at: '' }
  expect(effectiveStandard(standard, [row], []).overrides.get('C5.1')).toBe(row)
})
