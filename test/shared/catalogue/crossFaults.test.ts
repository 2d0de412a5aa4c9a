// A standard with an item of the office's own in it holds together, or says where it does not.
import { expect, test } from 'vitest'
import { crossFaults } from '../../../shared/catalogue/crossFaults.ts'
import { effectiveStandard } from '../../../shared/catalogue/effectiveStandard.ts'
import { ownIndicator } from '../../../shared/catalogue/ownIndicator.ts'
import type { Indicator } from '../../../shared/catalogue/standard.ts'
import { standard } from '../builders.ts'

const facts = {
  id: 'Z1',
  name: '自定项',
  category: 'society',
  unit: '%',
  binding: false,
  decimals: 2,
  numerator: '达标数',
  numeratorUnit: '个',
  denominator: '总数',
  denominatorUnit: '个',
  scale: '100',
  op: '>=' as const,
  value: '50',
  department: 'stat',
  proof: ['证明'],
  kind: standard.documentKinds[0]!.id,
}
const own = (change: (indicator: Indicator) => void = () => {}) => {
  const indicator = structuredClone(ownIndicator(facts, 23))
  change(indicator)
  return { indicator }
}
const faultsWith = (...items: { indicator: Indicator }[]) =>
  crossFaults(effectiveStandard(standard, [], items).standard)

test('the catalogue holds together, alone and with an item of the office’s own', () => {
  expect(crossFaults(standard)).toEqual([])
  expect(faultsWith(own())).toEqual([])
})

test('two own items may use one quantity of one of them: it is stated once', () => {
  const second = own((indicator) => {
    indicator.id = 'Z2'
    indicator.components[0]!.id = 'Z2'
    indicator.requirements[0]!.id = 'Z2-E01'
  })
  expect(faultsWith(own(), second)).toEqual([])
})

test('an own item whose limit, paper or place is taken already is named', () => {
  const taken = own((indicator) => {
    indicator.components[0]!.id = '5'
    indicator.requirements[0]!.id = 'I5-E03'
  })
  expect(faultsWith(taken)).toEqual([
    { place: 'requirements "I5-E03"', problem: 'id stands twice' },
    { place: 'components "5"', problem: 'id stands twice' },
  ])
})
