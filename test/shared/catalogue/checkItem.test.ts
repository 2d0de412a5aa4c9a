// One item looked at for itself: every formula that it carries can be computed from its own inputs.
import { expect, test } from 'vitest'
import { checkItem } from '../../../shared/catalogue/checkItem.ts'
import type { Condition, Indicator } from '../../../shared/catalogue/standard.ts'
import { standard } from '../builders.ts'

const itemOf = (id: string) =>
  structuredClone([...standard.indicators, ...standard.conditions].find((entry) => entry.id === id)!)
const faultsOf = (item: Indicator | Condition) => {
  const faults: string[] = []
  checkItem(standard, item, (place, problem) => faults.push(`${place}：${problem}`))
  return faults
}

test('no item of the catalogue has a fault of its own', () => {
  for (const { id } of [...standard.indicators, ...standard.conditions])
    expect(faultsOf(itemOf(id))).toEqual([])
})

test('a broken formula is named wherever it stands: component, side condition, bound, clause', () => {
  const item = itemOf('10') as Indicator
  item.components[0]!.formula = 'cod_emission / / gdp'
  item.sideConditions[0]!.left = '(cod_emission'
  item.bounds = [{ left: 'cod_emission', op: '<=', right: 'gdp gdp', text: { zh: '不大于', en: 'at most' } }]
  expect(faultsOf(item)).toEqual([
    'indicators "10" › components "10.COD" › formula：formula "cod_emission / / gdp" at "/"',
    'indicators "10" › sideConditions "cod_cap"：formula "(cod_emission" at "end"',
    'indicators "10" › bounds：formula "gdp gdp" at "gdp"',
  ])
  const condition = itemOf('C5') as Condition
  condition.clauses[0]!.formula = ''
  expect(faultsOf(condition)).toEqual([
    'conditions "C5" › clauses "C5.1"：a computed clause needs a formula',
    'conditions "C5" › clauses "C5.1" › formula：formula "" at "end"',
  ])
})
