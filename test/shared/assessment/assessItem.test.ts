// One indicator judged: exact value against its limit, year by year, with side conditions and what people declared.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LedgerState, Profile } from '../../../shared/ledger/ledgerState.ts'
import {
  bareLedger,
  declared,
  dropValue,
  faultlessLedger,
  itemRow,
  judged,
  notApplicable,
  put,
  putValue,
  reviewed,
  years,
} from '../builders.ts'

/** A ledger with these figures in every year and nothing else. */
function only(numbers: Record<string, string>, profile: Partial<Profile> = {}): LedgerState {
  const state = bareLedger(profile)
  for (const year of years)
    for (const [quantity, number] of Object.entries(numbers)) putValue(state, quantity, year, number)
  return state
}
const changed = (change: (state: LedgerState) => void, item: string) => {
  const state = faultlessLedger()
  change(state)
  return judged(state, item)
}

describe('a zero denominator', () => {
  test('is noData, not 100 %', () => {
    const item = judged(only({ harmless: '0', collected: '0' }), '12a')
    expect(item).toMatchObject({ verdict: 'noData', value: null, shown: null, margin: null })
    expect(item.components[0]!.years.map((year) => year.zeroDenominator)).toEqual([true, true, true])
  })

  test('is noData, not a good 0, and still shows what was divided', () => {
    const item = judged(only({ fertiliser_pure: '1200000', farmland_area: '0' }), '17')
    expect(item).toMatchObject({ verdict: 'noData', arithmetic: '1200000 ÷ 0' })
  })

  test('may come from a deduction as large as the whole', () => {
    const item = judged(only({ forest_area: '10', land_area: '200', water_deduct: '200' }), '5')
    expect(item).toMatchObject({ verdict: 'noData', arithmetic: '10 ÷ (200 − 200) × 100' })
  })
})

describe('the limit', () => {
  test.each([
    ['17', { fertiliser_pure: '1250000', farmland_area: '5000' }, '250.0', 'notMet'],
    ['17', { fertiliser_pure: '1249999', farmland_area: '5000' }, '250.0', 'met'],
    ['22', { satisfied: '950', valid_answers: '1000' }, '95.00', 'notMet'],
    ['22', { satisfied: '95001', valid_answers: '100000' }, '95.00', 'met'],
    ['5', { forest_area: '3600', land_area: '20000' }, '18.00', 'met'],
    ['5', { forest_area: '3599.9', land_area: '20000' }, '18.00', 'notMet'],
    ['3a', { fresh_water: '18000000', industrial_va: '900000' }, '20.00', 'met'],
    ['3a', { fresh_water: '18000001', industrial_va: '900000' }, '20.00', 'notMet'],
    ['12a', { harmless: '89996', collected: '100000' }, '90.00', 'notMet'],
    ['18a', { pass_volume: '4379.9', total_volume: '4380' }, '100.00', 'notMet'],
    ['18a', { pass_volume: '4380', total_volume: '4380' }, '100.00', 'met'],
  ])('item %s with %o shows %s and is %s: the unrounded value decides', (id, numbers, shown, verdict) => {
    expect(judged(only(numbers), id)).toMatchObject({ shown, verdict })
  })

  test('< is strict for each of two components', () => {
    const at = (cod: string, so2: string) =>
      changed((state) => {
        putValue(state, 'gdp', 2013, '1000')
        putValue(state, 'cod_emission', 2013, cod)
        putValue(state, 'so2_emission', 2013, so2)
      }, '10').verdict
    expect([at('3499', '4499'), at('3500', '4499'), at('3499', '4500')]).toEqual(['met', 'notMet', 'notMet'])
  })

  test('a share is met exactly when the cross product says so, however it is shown', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 7n })
    fc.assert(
      fc.property(amount, fc.bigInt({ min: 1n, max: 10n ** 7n }), (harmless, collected) => {
        const state = bareLedger()
        putValue(state, 'harmless', 2013, String(harmless))
        putValue(state, 'collected', 2013, String(collected))
        const met = harmless * 100n >= 90n * collected
        expect(judged(state, '12a').verdict).toBe(met ? 'met' : 'notMet')
      }),
    )
  })
})

describe('the limit in force', () => {
  test('the margin is exact, in the good direction, and negative where it is missed', () => {
    const margin = (id: string, numbers: Record<string, string>) => judged(only(numbers), id).margin
    expect(margin('12a', { harmless: '89996', collected: '100000' })).toBe('-0.004')
    expect(margin('11b', { reused: '6000', fresh: '1200' })).toBe('10/3')
    expect(margin('3a', { fresh_water: '10800000', industrial_va: '900000' })).toBe('8')
    expect(margin('3a', { fresh_water: '21600000', industrial_va: '900000' })).toBe('-4')
    expect(margin('17', { fertiliser_pure: '1200000', farmland_area: '5000' })).toBe('10')
    expect(margin('22', { satisfied: '960', valid_answers: '1000' })).toBe('1')
  })

  test('it is that of the terrain; where the standard has none the item is noData and keeps its value', () => {
    const forest = { forest_area: '9000', land_area: '20000' }
    const verdicts = (['plain', 'hill', 'mountain'] as const).map(
      (terrain) => judged(only(forest, { terrain }), '5').verdict,
    )
    expect(verdicts).toEqual(['met', 'met', 'notMet'])
    const alpine = judged(
      only(
        { protected_sum: '150', protected_overlap_area: '0', land_area: '20000' },
        { terrain: 'alpine_or_grassland' },
      ),
      '6',
    )
    expect(alpine).toMatchObject({ verdict: 'noData', shown: '75.00', limit: null, margin: null })
  })
})

describe('a limit of its own', () => {
  test('a local target is the limit of its own year, and without it nothing is judged', () => {
    const people = { births: '3675', deaths: '2100', avg_population: '350000' }
    const state = only({ ...people, policy_target: '4.5' })
    expect(judged(state, '21')).toMatchObject({
      verdict: 'met',
      shown: '4.50',
      limit: { op: '<=', value: '4.5' },
    })
    putValue(state, 'policy_target', 2013, '4.49')
    expect(judged(state, '21')).toMatchObject({ verdict: 'notMet', limit: { value: '4.49' } })
    expect(judged(only(people), '21')).toMatchObject({ verdict: 'noData', shown: '4.50' })
    expect(judged(only(people), '21').components[0]!.years[0]!.missing).toEqual(['policy_target'])
  })

  test('a threshold changed by the office holds, with the original beside it', () => {
    const state = faultlessLedger()
    put(state, 'overrides', { id: '5', op: '>=', value: '19.51', reason: '省厅', by: '张三', at: '' })
    expect(judged(state, '5')).toMatchObject({
      verdict: 'notMet',
      limit: { op: '>=', value: '19.51', override: { original: { op: '>=', value: '18' }, by: '张三' } },
    })
  })
})

describe('the year that decides', () => {
  test('is the latest complete one', () => {
    const item = changed((state) => dropValue(state, 'forest_area', 2013), '5')
    expect(item).toMatchObject({ judgedYear: 2012, judgedEarlier: true, verdict: 'met', shown: '19.50' })
    expect(item.years.map((year) => year.verdict)).toEqual(['met', 'met', 'noData'])
  })

  test('is the judged one even when an earlier one looked better', () => {
    const item = changed((state) => putValue(state, 'forest_area', 2013, '1000'), '5')
    expect(item).toMatchObject({ judgedYear: 2013, judgedEarlier: false, verdict: 'notMet', shown: '5.00' })
  })

  test('stays the judged one when no year is complete', () => {
    expect(judged(bareLedger(), '5')).toMatchObject({
      judgedYear: 2013,
      judgedEarlier: false,
      verdict: 'noData',
      arithmetic: '',
    })
  })
})

describe('a year', () => {
  test('shows its own value; several components have none in common', () => {
    const single = changed((state) => putValue(state, 'forest_area', 2011, '4000'), '5')
    expect(single.years).toEqual([
      { year: 2011, verdict: 'met', value: '20', shown: '20.00' },
      { year: 2012, verdict: 'met', value: '19.5', shown: '19.50' },
      { year: 2013, verdict: 'met', value: '19.5', shown: '19.50' },
    ])
    expect(judged(faultlessLedger(), '10').years[0]).toEqual({
      year: 2011,
      verdict: 'met',
      value: null,
      shown: null,
    })
  })

  test('with one of two components is not complete', () => {
    const item = changed((state) => dropValue(state, 'so2_emission', 2013), '10')
    expect(item).toMatchObject({ judgedYear: 2012, judgedEarlier: true, verdict: 'met' })
  })

  test('after the judged one does not count', () => {
    const state = faultlessLedger({ judgedYear: 2012 })
    putValue(state, 'forest_area', 2013, '1000')
    expect(judged(state, '5')).toMatchObject({ judgedYear: 2012, judgedEarlier: false, verdict: 'met' })
  })
})

describe('side conditions', () => {
  test('bar an item whose own value is met', () => {
    const over = changed((state) => putValue(state, 'hazardous_discharge', 2013, '0.001'), '12b')
    expect(over).toMatchObject({ verdict: 'notMet', shown: '97.50' })
    expect(over.sideConditions.at(-1)).toMatchObject({ verdict: 'notMet', arithmetic: '0.001 ≠ 0' })
    expect(changed((state) => putValue(state, 'so2_cap', 2013, '10799999'), '10').verdict).toBe('notMet')
    expect(changed((state) => putValue(state, 'so2_cap', 2013, '10800000'), '10').verdict).toBe('met')
  })

  test('whose figure is missing leave the year without a verdict', () => {
    const item = changed((state) => dropValue(state, 'hazardous_discharge', 2013), '12b')
    expect(item).toMatchObject({ judgedYear: 2012, judgedEarlier: true })
    expect(item.sideConditions.at(-1)).toMatchObject({ verdict: 'noData', missing: ['hazardous_discharge'] })
  })

  test('declared as broken bar; undeclared ones do not', () => {
    const state = faultlessLedger()
    put(state, 'items', itemRow('18b', { declared: { no_accident: declared(false) } }))
    expect(judged(state, '18b').verdict).toBe('notMet')
    state.items.delete('18b')
    expect(judged(state, '18b')).toMatchObject({ verdict: 'met' })
    expect(judged(state, '18b').sideConditions.at(-1)).toMatchObject({ verdict: 'undeclared' })
  })
})

describe('what people declare', () => {
  const met = (state: LedgerState) => putValue(state, 'clean_energy', 2013, '6600')
  const notMet = (state: LedgerState) => putValue(state, 'clean_energy', 2013, '1')
  const noData = (state: LedgerState) => {
    for (const year of years) dropValue(state, 'total_energy', year)
  }
  const verdicts = (fields: Parameters<typeof itemRow>[1]) =>
    [met, notMet, noData].map((change) => {
      const item = changed((state) => {
        change(state)
        put(state, 'items', itemRow('14', fields))
      }, '14')
      return [item.computed, item.verdict]
    })

  test('notApplicable stands over every computed verdict, which stays known', () => {
    const over = [
      ['met', 'notApplicable'],
      ['notMet', 'notApplicable'],
      ['noData', 'notApplicable'],
    ]
    expect(verdicts({ notApplicable })).toEqual(over)
    expect(verdicts({ notApplicable, reviewed })).toEqual(over)
  })

  test('basically met is said only of what is not met', () => {
    expect(verdicts({ reviewed })).toEqual([
      ['met', 'met'],
      ['notMet', 'basicallyMet'],
      ['noData', 'noData'],
    ])
  })
})
