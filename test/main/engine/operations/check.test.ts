// The check as one document, the findings page by page, and the three-year grid: all of one state.
import { expect, test } from 'vitest'
import { addPaper } from '../../support/papers.ts'
import { officeWithLedger } from '../../support/testOffice.ts'

const enter = (text: string, year = 2013) => ({
  entries: [
    { item: '5', input: 'forest_area', year, text },
    { item: '5', input: 'land_area', year, text: '20000' },
  ],
})

test('an empty ledger is counted as the standard counts, judged as noData, and every loss is told', async () => {
  const office = await officeWithLedger()
  const report = await office.call('check.run', {})
  expect(report.counts).toEqual({ conditions: 5, rows: 22, items: 26 })
  expect(report.items).toHaveLength(26)
  expect(new Set(report.items.map(({ verdict }) => verdict))).toEqual(new Set(['noData']))
  expect(report.conditions.map(({ id }) => id)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5'])
  for (const { message } of report.readiness.losses) expect(message).not.toMatch(/[{}]|undefined/)
  for (const { message, remedy } of report.findings)
    expect(`${message}${remedy}`).not.toMatch(/[{}]|undefined/)
})

test('readiness is 100 less the sum of its losses, to the last thousandth', async () => {
  const office = await officeWithLedger()
  await office.call('values.enter', enter('3900'))
  const { readiness } = await office.call('check.run', {})
  const thousandths = (text: string) => Math.round(Number(text) * 1000)
  const lost = readiness.losses.reduce((sum, { points }) => sum + thousandths(points), 0)
  expect(thousandths(readiness.score)).toBe(100_000 - lost)
})

test('an item carries its value, its limit and the arithmetic that leads from one to the other', async () => {
  const office = await officeWithLedger()
  await office.call('values.enter', enter('3599.9'))
  const { items } = await office.call('check.run', {})
  expect(items.find(({ id }) => id === '5')).toMatchObject({
    verdict: 'notMet',
    value: '17.9995',
    shown: '18.00',
    operator: '>=',
    threshold: '18',
    margin: '-0.0005',
    arithmetic: '3599.9 ÷ (20000 − 0) × 100 = 18.00',
    requirements: { must: expect.any(Number), filled: 0 },
  })
})

test('a paper on a requirement fills its years in the grid and raises what the item has', async () => {
  const office = await officeWithLedger()
  const cells = async () => {
    const grid = await office.call('coverage.grid', {})
    const item = grid.find((entry) => entry.item === '5')!
    return item.requirements
      .find(({ requirement }) => requirement === 'I5-E03')!
      .cells.map(({ year, state }) => `${year} ${state}`)
  }
  expect(await cells()).toEqual(['2011 missing', '2012 missing', '2013 missing'])
  const link = { item: '5', requirement: 'I5-E03', years: [2011, 2013] }
  await addPaper(office, '确认.txt', '确认', { link })
  expect(await cells()).toEqual(['2011 filled', '2012 missing', '2013 filled'])
})

test('findings come gravest first, in pages that together are the whole', async () => {
  const office = await officeWithLedger()
  const whole = await office.call('findings.list', {})
  expect(whole.rows).toHaveLength(whole.total)
  const { error, warning, note } = whole.counts
  expect(error + warning + note).toBe(whole.total)
  expect(whole.rows.map(({ severity }) => severity)).toEqual([
    ...Array.from({ length: error }, () => 'error'),
    ...Array.from({ length: warning }, () => 'warning'),
    ...Array.from({ length: note }, () => 'note'),
  ])
  const pages = []
  for (let offset = 0; offset < whole.total; offset += 50)
    pages.push(...(await office.call('findings.list', { offset, limit: 50 })).rows)
  expect(pages).toEqual(whole.rows)
})

test('one severity alone is listed with the counts of all', async () => {
  const office = await officeWithLedger()
  const { counts } = await office.call('findings.list', {})
  const errors = await office.call('findings.list', { severity: 'error' })
  expect(errors.total).toBe(counts.error)
  expect(errors.counts).toEqual(counts)
  expect(new Set(errors.rows.map(({ severity }) => severity))).toEqual(new Set(['error']))
})
