// The county catalogue is what the standard says, and a fault in its data is named with its place.
import { describe, expect, test } from 'vitest'
import { itemsUsing } from '../../../shared/catalogue/findInput.ts'
import { readStandard, type StandardFault } from '../../../shared/catalogue/readStandard.ts'
import { standard, standardData } from '../builders.ts'

const allItems = [...standard.conditions, ...standard.indicators]

describe('the county catalogue', () => {
  test('has 5 conditions, 22 rows, 26 items and 213 requirements', () => {
    expect(standard.conditions.map((condition) => condition.id)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5'])
    expect([...new Set(standard.indicators.map((item) => item.row))]).toEqual(
      Array.from({ length: 22 }, (_, index) => index + 1),
    )
    expect(standard.indicators.length).toBe(26)
    expect(allItems.flatMap((item) => item.requirements).length).toBe(213)
  })

  test('splits exactly the rows 3, 11, 12 and 18', () => {
    const split = standard.indicators.filter((item) => item.id !== String(item.row)).map((item) => item.id)
    expect(split).toEqual(['3a', '3b', '11a', '11b', '12a', '12b', '18a', '18b'])
  })

  test('divides the fertiliser of row 17 by farmland, not by the land of the district', () => {
    const item = standard.indicators.find((entry) => entry.row === 17)!
    const divisor = item.inputs.filter((input) => input.role === 'denominator')
    expect(divisor.map((input) => input.quantity)).toEqual(['farmland_area'])
    expect(item.components[0]!.formula).toBe(`fertiliser_pure / ${divisor[0]!.id}`)
    expect(itemsUsing(standard, 'farmland_area')).toEqual(['17'])
    expect(itemsUsing(standard, 'land_area')).toEqual(['5', '6'])
  })

  test('states GDP once for items 2, 10 and 20', () => {
    expect(itemsUsing(standard, 'gdp')).toEqual(['2', '10', '20'])
    expect(standard.quantities.filter((quantity) => quantity.name.zh.includes('生产总值')).length).toBe(1)
  })
})

describe('the county catalogue throughout', () => {
  test('keeps the two rural populations of rows 1 and 18b apart', () => {
    expect(itemsUsing(standard, 'rural_resident_population')).toEqual(['1'])
    expect(itemsUsing(standard, 'rural_total_population')).toEqual(['18b'])
  })

  test('uses every quantity, and proves every clause that is judged by documents', () => {
    for (const quantity of standard.quantities)
      expect([quantity.id, itemsUsing(standard, quantity.id).length > 0]).toEqual([quantity.id, true])
    for (const condition of standard.conditions)
      for (const clause of condition.clauses.filter((entry) => entry.judgedBy === 'documents')) {
        const proving = condition.requirements.filter(
          (entry) => entry.must && entry.proves.includes(clause.id),
        )
        expect([clause.id, proving.length > 0]).toEqual([clause.id, true])
      }
  })

  test('has a threshold for every figure but none for a list', () => {
    for (const item of standard.indicators)
      for (const component of item.components)
        expect([component.id, component.thresholds.length > 0]).toEqual([component.id, !component.check])
  })
})

/** The data as loose as JSON is: the faults below break its shape. */
// biome-ignore lint/suspicious/noExplicitAny: damaged data has no type
type Loose = any
const item = (data: Loose, id: string) =>
  [...data.conditions, ...data.indicators].find((entry: Loose) => entry.id === id)
const faultsOf = (damage: (data: Loose) => void): StandardFault[] => {
  const data = standardData() as Loose
  damage(data)
  const read = readStandard(data)
  return read.ok ? [] : read.faults
}

const shape: [string, (data: Loose) => void, string][] = [
  ['a missing name', (data) => delete item(data, '5').name.zh, 'indicators "5" › name › zh'],
  ['a word for a number', (data) => (item(data, '5').row = 'five'), 'indicators "5" › row'],
  [
    'a threshold with a comma',
    (data) => (item(data, '5').components[0].thresholds[1].value = '4,5'),
    'indicators "5" › components "5" › thresholds "1" › value',
  ],
  [
    'an unknown role',
    (data) => (item(data, '10').inputs[2].role = 'divisor'),
    'indicators "10" › inputs "gdp" › role',
  ],
  [
    'a field nobody knows',
    (data) => (item(data, 'C3').clauses[2].limit = '0'),
    'conditions "C3" › clauses "C3.3"',
  ],
  ['another schema', (data) => (data.schema = 'eco-ledger/standard/2'), 'schema'],
]
describe('a fault of shape', () => {
  test.each(shape)('%s is named with its place', (_name, damage, place) => {
    expect(faultsOf(damage).map((fault) => fault.place)).toEqual([place])
  })
})

const sense: [(data: Loose) => void, string, string][] = [
  [(data) => data.quantities.push(data.quantities[0]), 'quantities "net_income_total"', 'id stands twice'],
  [(data) => data.departments.push(data.departments[0]), 'departments "stat"', 'id stands twice'],
  [(data) => (item(data, '5').requirements[1].id = 'I5-E01'), 'requirements "I5-E01"', 'id stands twice'],
  [
    (data) => (item(data, '5').inputs[0].quantity = 'woods'),
    'indicators "5" › inputs "forest_area"',
    'unknown quantity woods',
  ],
  [
    (data) => (item(data, '5').components[0].formula = 'forest_area / land'),
    'indicators "5" › components "5" › formula',
    'land is no input of the item',
  ],
  [
    (data) => delete item(data, '5').components[0].formula,
    'indicators "5" › components "5"',
    'needs either a formula or a check',
  ],
  [
    (data) => delete item(data, '5').components[0].thresholds[0].value,
    'indicators "5" › components "5" › thresholds',
    'needs either a value or an input',
  ],
  [
    (data) => (item(data, '21').components[0].thresholds[0].input = 'target'),
    'indicators "21" › components "21" › thresholds',
    'target is no input of the item',
  ],
  [
    (data) => (item(data, '7').components[0].check.limits = 'good_days'),
    'indicators "7" › components "7" › check',
    'good_days is no list input',
  ],
  [
    (data) => (item(data, '10').sideConditions[0].right = 'cap'),
    'indicators "10" › sideConditions "cod_cap"',
    'cap is no input of the item',
  ],
  [
    (data) => delete item(data, '10').sideConditions[0].op,
    'indicators "10" › sideConditions "cod_cap"',
    'a computed condition needs left, op and right',
  ],
  [
    (data) => (item(data, '15').bounds[0].left = 'straw'),
    'indicators "15" › bounds',
    'straw is no input of the item',
  ],
  [(data) => (item(data, '15').category = 'air'), 'indicators "15" › category', 'unknown air'],
  [
    (data) => (item(data, '15').departments = ['farm']),
    'indicators "15" › departments',
    'unknown department farm',
  ],
  [
    (data) => (item(data, '15').requirements[0].kind = 'rumour'),
    'indicators "15" › requirements "I15-E01"',
    'unknown kind rumour',
  ],
  [
    (data) => (item(data, '15').requirements[0].issuers = ['farm']),
    'indicators "15" › requirements "I15-E01" › issuers',
    'unknown department farm',
  ],
  [
    (data) => (item(data, 'C5').clauses[0].formula = 'towns / towns_total'),
    'conditions "C5" › clauses "C5.1" › formula',
    'towns is no input of the condition',
  ],
  [
    (data) => delete item(data, 'C5').clauses[0].formula,
    'conditions "C5" › clauses "C5.1"',
    'a computed clause needs a formula',
  ],
  [
    (data) => (item(data, 'C5').requirements[0].proves = ['C5.9']),
    'conditions "C5" › requirements "C5-E01" › proves',
    'unknown clause C5.9',
  ],
  [
    (data) => (item(data, 'C5').clauses[0].formula = 'towns_named / (towns_total'),
    'conditions "C5" › clauses "C5.1" › formula',
    'formula "towns_named / (towns_total" at "end"',
  ],
  [
    (data) => (item(data, '10').sideConditions[0].right = '95 %'),
    'indicators "10" › sideConditions "cod_cap"',
    'formula "95 %" at "%"',
  ],
  [
    (data) => (item(data, '10').sideConditions[1].id = 'cod_cap'),
    'indicators "10" › sideConditions "cod_cap"',
    'id stands twice',
  ],
  [
    (data) => (item(data, '10').sideConditions[0].component = '10.NOX'),
    'indicators "10" › sideConditions "cod_cap"',
    'unknown component 10.NOX',
  ],
  [(data) => (item(data, '5').components[0].id = 'C5.1'), 'components "C5.1"', 'id stands twice'],
  [(data) => (data.counts.items = 27), 'counts › items', 'says 27, holds 26'],
  [(data) => (item(data, '2').row = 1), 'counts › rows', 'says 22, holds 21'],
]
describe('a fault of sense', () => {
  test.each(sense.map(([damage, place, problem]) => [place, problem, damage] as const))(
    '%s: %s',
    (place, problem, damage) => {
      expect(faultsOf(damage)).toEqual([{ place, problem }])
    },
  )

  test('an item that is there twice is named, and the count with it', () => {
    expect(faultsOf((data) => data.indicators.push(item(data, '5')))).toContainEqual({
      place: 'items "5"',
      problem: 'id stands twice',
    })
  })

  test('every fault is told, not the first alone', () => {
    const faults = faultsOf((data) => {
      item(data, '15').category = 'air'
      item(data, '16').category = 'air'
    })
    expect(faults.map((fault) => fault.place)).toEqual([
      'indicators "15" › category',
      'indicators "16" › category',
    ])
  })
})

test.each(['forest_area / (land_area - water_deduct', 'forest_area land_area', 'forest_area ^ land_area'])(
  'a formula that cannot be computed is a fault of the data: %s',
  (formula) => expect(faultsOf((data) => (item(data, '5').components[0].formula = formula))).not.toEqual([]),
)

test('a component id that stands twice is a fault of the data', () =>
  expect(faultsOf((data) => (item(data, '10').components[1].id = '10.COD'))).not.toEqual([]))
