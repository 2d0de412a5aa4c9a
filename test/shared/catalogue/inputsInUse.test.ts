// Which inputs of an item are in use in a district: what only a coast or another terrain asks for is left out.
import { expect, test } from 'vitest'
import { inputsInUse, mayStayEmpty } from '../../../shared/catalogue/inputsInUse.ts'
import { standard } from '../builders.ts'

const waters = standard.indicators.find(({ id }) => id === '8')!

test('an inland district is not asked for nearshore points, a coastal one is', () => {
  const inland = inputsInUse(waters, { coastal: false }).map(({ id }) => id)
  const coast = inputsInUse(waters, { coastal: true }).map(({ id }) => id)
  expect(coast).toHaveLength(waters.inputs.length)
  expect(coast.filter((id) => !inland.includes(id))).toEqual(['sea_points'])
})

test('items without a coastal part ask everyone for the same inputs', () => {
  const others = [...standard.indicators, ...standard.conditions].filter(({ id }) => id !== '8')
  expect(others.length).toBe(30)
  for (const item of others) expect(inputsInUse(item, { coastal: false })).toBe(item.inputs)
})

test('only figures without which nothing can be judged are wanted: no published values, defaults or common limits', () => {
  const empty = standard.indicators.flatMap((item) =>
    item.inputs.filter((input) => mayStayEmpty(item, input)).map(({ id }) => `${item.id} ${id}`),
  )
  expect(empty).toContain('5 water_deduct')
  expect(empty).toContain('1 net_income_per_capita')
  expect(empty).not.toContain('5 forest_area')
  expect(empty).not.toContain('8 sections')
  const limits = standard.indicators.flatMap((item) =>
    item.components.flatMap(({ check }) => (check?.limits ? [`${item.id} ${check.limits}`] : [])),
  )
  expect(limits.length).toBeGreaterThan(0)
  for (const limit of limits) expect(empty).toContain(limit)
})
