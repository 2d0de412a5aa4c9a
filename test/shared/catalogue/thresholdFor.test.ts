// Which threshold holds for a district, by its terrain, its economy and what kind of unit it is.
import { describe, expect, test } from 'vitest'
import { type ProfileDimensions, thresholdFor } from '../../../shared/catalogue/thresholdFor.ts'
import { standard } from '../builders.ts'

const plain: ProfileDimensions = { economy: 'developed', unitType: 'city_or_district', terrain: 'plain' }
const limit = (id: string, profile: Partial<ProfileDimensions> = {}) => {
  const component = standard.indicators.flatMap((item) => item.components).find((entry) => entry.id === id)!
  const threshold = thresholdFor(component, { ...plain, ...profile })
  return threshold && `${threshold.op}${threshold.value ?? threshold.input}`
}

test.each([
  ['mountain', '>=75', '>=20'],
  ['hill', '>=45', '>=20'],
  ['plain', '>=18', '>=15'],
  ['alpine_or_grassland', '>=90', null],
])('%s asks for forest %s and protected land %s', (terrain, forest, protectedLand) => {
  expect([limit('5', { terrain }), limit('6', { terrain })]).toEqual([forest, protectedLand])
})

test.each([
  ['developed', 'city_or_district', '>=8000'],
  ['developed', 'county', '>=6000'],
  ['underdeveloped', 'city_or_district', '>=6000'],
  ['underdeveloped', 'county', '>=4500'],
])('a %s %s asks for a rural income of %s', (economy, unitType, income) => {
  expect(limit('1', { economy, unitType })).toBe(income)
})

test('other items ask the same of every district', () => {
  const everywhere = standard.dimensions.economy.flatMap((economy) =>
    standard.dimensions.unitType.flatMap((unitType) =>
      standard.dimensions.terrain.map((terrain) => ({
        economy: economy.id,
        unitType: unitType.id,
        terrain: terrain.id,
      })),
    ),
  )
  expect(everywhere.length).toBe(16)
  const asked = (id: string) => [...new Set(everywhere.map((profile) => limit(id, profile)))]
  expect(['10.COD', '10.SO2', '17', '22', '21'].map(asked)).toEqual([
    ['<3.5'],
    ['<4.5'],
    ['<250'],
    ['>95'],
    ['<=policy_target'],
  ])
})

describe('the choice', () => {
  const sure = { level: 'high' as const, recalled: false, note: '' }
  const threshold = (when: Record<string, string>, value: string) => ({
    when,
    op: '>=' as const,
    value,
    confidence: sure,
  })

  test('falls on the first that fits, and on none where none fits', () => {
    const thresholds = [
      threshold({ terrain: 'hill' }, '1'),
      threshold({ economy: 'developed' }, '2'),
      threshold({}, '3'),
    ]
    expect(thresholdFor({ thresholds }, plain)?.value).toBe('2')
    expect(thresholdFor({ thresholds }, { ...plain, economy: 'underdeveloped' })?.value).toBe('3')
    expect(thresholdFor({ thresholds: thresholds.slice(0, 1) }, plain)).toBeNull()
  })

  test('wants every named dimension to fit, not one of them', () => {
    const thresholds = [threshold({ terrain: 'plain', economy: 'underdeveloped' }, '1')]
    expect(thresholdFor({ thresholds }, plain)).toBeNull()
    expect(thresholdFor({ thresholds }, { ...plain, economy: 'underdeveloped' })?.value).toBe('1')
  })
})
