// The overview counts what the other pages list: nothing on it may differ from them.
import { expect, test } from 'vitest'
import { addPaper, paperId } from '../../support/papers.ts'
import { officeWithLedger } from '../../support/testOffice.ts'

test('verdicts, losses and findings are those of the check', async () => {
  const office = await officeWithLedger()
  const entries = [
    { item: '5', input: 'forest_area', year: 2013, text: '3900' },
    { item: '5', input: 'land_area', year: 2013, text: '20000' },
  ]
  await office.call('values.enter', { entries })
  await office.call('item.set', { item: '16', notApplicable: { reason: '无' } })
  const overview = await office.call('ledger.overview', {})
  const report = await office.call('check.run', {})
  expect(overview.score).toBe(report.readiness.score)
  expect(overview.losses.map(({ points }) => points)).toEqual(
    report.readiness.losses.map(({ points }) => points),
  )
  expect(overview.verdicts).toEqual({ met: 1, notMet: 0, noData: 24, notApplicable: 1, basicallyMet: 0 })
  expect(overview.counts).toEqual(report.counts)
  expect(overview.findings).toEqual((await office.call('findings.list', {})).counts)
})

test('papers are counted linked, unlinked and in the bin', async () => {
  const office = await officeWithLedger()
  await addPaper(office, '甲.txt', '甲', { link: { item: '5' } })
  await addPaper(office, '乙.txt', '乙')
  await office.call('evidence.bin', { evidence: [await paperId(office, '丙.txt')] })
  expect((await office.call('ledger.overview', {})).evidence).toEqual({
    records: 2,
    linked: 1,
    unlinked: 1,
    binned: 1,
  })
})

test('figures are counted among those that the items ask for: once a quantity and year, defaults and published values aside', async () => {
  const office = await officeWithLedger()
  const before = (await office.call('ledger.overview', {})).values
  expect(before.recorded).toBe(0)
  expect(before.expected % 3).toBe(0)
  const entries = [
    { item: '2', input: 'gdp', year: 2013, text: '3600000' },
    { item: '10', input: 'gdp', year: 2012, text: '3400000' },
    { item: '5', input: 'water_deduct', year: 2013, text: '12' },
    { item: '1', input: 'net_income_per_capita', year: 2013, text: '20000' },
  ]
  await office.call('values.enter', { entries })
  expect((await office.call('ledger.overview', {})).values).toEqual({
    expected: before.expected,
    recorded: 2,
  })
})

test.each([
  ['2013-10-08', 21],
  ['2013-09-17', 0],
  ['2013-09-16', -1],
])('a visit on %s is %s days away', async (visitDate, days) => {
  const office = await officeWithLedger({ now: () => new Date(2013, 8, 17, 23, 59) }, { visitDate })
  expect((await office.call('ledger.overview', {})).daysToVisit).toBe(days)
})

test('without a date of the visit nothing is counted down', async () => {
  const office = await officeWithLedger()
  expect((await office.call('ledger.overview', {})).daysToVisit).toBeNull()
})

test('the catalogue comes with its units and with what the office changed', async () => {
  const office = await officeWithLedger()
  const change = { component: '5', op: '>=' as const, value: '20.5', reason: '省定', by: '甲' }
  await office.call('threshold.override', change)
  const { standard, units, overrides } = await office.call('catalogue.get', {})
  expect(standard).toMatchObject({ id: 'county2007' })
  expect(units.dimensions.length).toBeGreaterThan(5)
  expect(overrides).toMatchObject([{ id: '5', value: '20.5', reason: '省定', by: '甲' }])
})
