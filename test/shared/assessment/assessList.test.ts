// Air, water and noise: every place of the list must keep its limit or class.
import { describe, expect, test } from 'vitest'
import { bareLedger, faultlessLedger, judged, putList } from '../builders.ts'

const air = (means: string, limits: string | null) => {
  const state = bareLedger()
  putList(state, 'pollutant_means', 2013, means)
  if (limits !== null) putList(state, 'limits', 2013, limits)
  return judged(state, '7').components[0]!.years.at(-1)!
}
const water = (sections: string, transit: string) => {
  const state = bareLedger()
  putList(state, 'sections', 2013, sections)
  putList(state, 'transit_pairs', 2013, transit)
  return judged(state, '8')
}

describe('measured against a limit', () => {
  test('all within is met, and at the limit is within', () => {
    expect(air('SO2=0.028/0.06；NO2=0.08/0.08', null)).toMatchObject({
      verdict: 'met',
      failing: [],
      missing: [],
      arithmetic: 'SO2：0.028 ≤ 0.06\nNO2：0.08 ≤ 0.08',
    })
  })

  test('one over its limit is notMet and is named', () => {
    expect(air('SO2=0.028/0.06；PM10=0.1000001/0.10；NO2=0.09/0.08', null)).toMatchObject({
      verdict: 'notMet',
      failing: ['PM10', 'NO2'],
    })
    expect(air('PM10=0.101/0.10', null).arithmetic).toBe('PM10：0.101 ＞ 0.1')
  })

  test('a limit is found by the whole name, else by its last word; the entry’s own comes first', () => {
    const limits = 'SO2=0.06；1类区 SO2=0.02'
    expect(air('1类区 SO2=0.03', limits)).toMatchObject({ verdict: 'notMet', failing: ['1类区 SO2'] })
    expect(air('2类区 SO2=0.03', limits).verdict).toBe('met')
    expect(air('1类区 SO2=0.03/0.04', limits).verdict).toBe('met')
  })
})

describe('a list that is not complete', () => {
  test('an entry without any limit is noData and asks for the limits', () => {
    expect(air('SO2=0.028/0.06；O3=0.1', 'SO2=0.06')).toMatchObject({
      verdict: 'noData',
      missing: ['limits'],
      arithmetic: 'SO2：0.028 ≤ 0.06\nO3：0.1 ？',
    })
  })

  test('an entry over its limit outweighs one without a limit', () => {
    expect(air('SO2=0.07/0.06；O3=0.1', null)).toMatchObject({ verdict: 'notMet', failing: ['SO2'] })
  })

  test('an empty list is noData and asks for itself', () => {
    expect(air('', 'SO2=0.06')).toMatchObject({ verdict: 'noData', missing: ['pollutant_means'] })
    expect(judged(bareLedger(), '9').components[0]!.years.at(-1)!.missing).toEqual(['zone_levels'])
  })

  test('an earlier year’s limits do not serve another year', () => {
    const state = faultlessLedger()
    state.values.delete('limits@2013')
    expect(judged(state, '7')).toMatchObject({ judgedYear: 2012, judgedEarlier: true, verdict: 'met' })
  })
})

describe('water classes', () => {
  test('a section may be better than its target, not worse', () => {
    expect(water('东溪=Ⅱ/Ⅲ；南溪=Ⅲ/Ⅲ', '西江=入Ⅲ/出Ⅲ').verdict).toBe('met')
    const worse = water('东溪=Ⅱ/Ⅲ；南溪=Ⅳ/Ⅲ', '西江=入Ⅲ/出Ⅲ')
    expect(worse.verdict).toBe('notMet')
    expect(worse.components[0]!.years.at(-1)).toMatchObject({
      failing: ['南溪'],
      arithmetic: '东溪：Ⅱ ≤ Ⅲ\n南溪：Ⅳ ＞ Ⅲ',
    })
  })

  test('a river may leave cleaner than it came, not dirtier', () => {
    expect(water('东溪=Ⅱ/Ⅲ', '西江=入Ⅴ/出Ⅳ').verdict).toBe('met')
    const dirtier = water('东溪=Ⅱ/Ⅲ', '西江=入Ⅴ/出劣Ⅴ')
    expect(dirtier.verdict).toBe('notMet')
    expect(dirtier.components[1]!.years.at(-1)).toMatchObject({
      failing: ['西江'],
      arithmetic: '西江：劣Ⅴ ＞ Ⅴ',
    })
  })

  test('a river of which only the inflow is known is noData', () => {
    expect(water('东溪=Ⅱ/Ⅲ', '西江=入Ⅴ').verdict).toBe('noData')
  })

  test('the sea counts only for a district that lies on it', () => {
    expect(judged(faultlessLedger({ coastal: false }), '8').components.map(({ id }) => id)).toEqual([
      '8.1',
      '8.2',
    ])
    const coastal = faultlessLedger({ coastal: true })
    expect(judged(coastal, '8')).toMatchObject({ verdict: 'noData' })
    putList(coastal, 'sea_points', 2013, '一号点=Ⅱ/Ⅱ')
    expect(judged(coastal, '8').verdict).toBe('met')
    putList(coastal, 'sea_points', 2013, '一号点=Ⅲ/Ⅱ')
    expect(judged(coastal, '8').verdict).toBe('notMet')
  })
})

test('noise at exactly the limit is met, a tenth above is not', () => {
  const noise = (levels: string) => {
    const state = bareLedger()
    putList(state, 'zone_levels', 2013, levels)
    return judged(state, '9').verdict
  }
  expect(noise('2类区昼间=59.4/60；2类区夜间=50.0/50')).toBe('met')
  expect(noise('2类区昼间=59.4/60；2类区夜间=50.1/50')).toBe('notMet')
})
