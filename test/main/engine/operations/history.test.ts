// Who changed what, newest first; what was taken back is marked, what was brought back is not.
import { expect, test } from 'vitest'
import { officeWithLedger } from '../../support/testOffice.ts'

const enter = (text: string) => ({ entries: [{ item: '5', input: 'forest_area', year: 2013, text }] })

test('each step stands once with its person, its time and its operation, the newest first', async () => {
  const office = await officeWithLedger({ now: () => new Date('2013-09-17T02:00:00Z') })
  await office.call('app.setUser', { userName: '张三' })
  await office.call('values.enter', enter('3900'))
  const rows = await office.call('ledger.history', {})
  expect(rows.map(({ operation }) => operation)).toEqual(['values.enter', 'app.create'])
  expect(rows[0]).toMatchObject({ by: '张三', at: '2013-09-17T02:00:00.000Z', undoes: null, undone: false })
})

test('a step that was taken back is marked; brought back again it is not', async () => {
  const office = await officeWithLedger()
  await office.call('values.enter', enter('3900'))
  const entered = async () =>
    (await office.call('ledger.history', {})).find(({ operation }) => operation === 'values.enter')!
  await office.call('change.undo', {})
  expect(await entered()).toMatchObject({ undone: true })
  await office.call('change.redo', {})
  expect(await entered()).toMatchObject({ undone: false })
  await office.call('change.undo', {})
  expect(await entered()).toMatchObject({ undone: true })
})

test('only as many as asked for, and those the newest', async () => {
  const office = await officeWithLedger()
  for (const text of ['1', '2', '3']) await office.call('values.enter', enter(text))
  const all = await office.call('ledger.history', {})
  expect(await office.call('ledger.history', { limit: 2 })).toEqual(all.slice(0, 2))
  expect(all).toHaveLength(4)
})
