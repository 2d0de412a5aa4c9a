// Items and limits of the office’s own: what would later spoil the printed ledger is refused at the door.
import { expect, test } from 'vitest'
import { ownIndicator } from '../../support/shownState.ts'
import { officeWithLedger } from '../../support/testOffice.ts'

const own = (id: string) => ({ indicator: ownIndicator(id), reason: '市定', by: '甲' })

test('an id that differs from another only by case is taken: its sheet would have the same name', async () => {
  const office = await officeWithLedger()
  await office.call('ownItem.add', own('Z1'))
  for (const id of ['Z1', 'z1', '3A', 'c1'])
    expect(await office.refusal('ownItem.add', own(id)), id).toEqual({
      code: 'itemIdTaken',
      facts: { item: id },
    })
})

test('an id that is too long for the name of a sheet is refused with the most it may have', async () => {
  const office = await officeWithLedger()
  expect(await office.refusal('ownItem.add', own('Z'.repeat(25)))).toMatchObject({
    code: 'itemIdTooLong',
    facts: { most: '24' },
  })
  expect(await office.call('ownItem.add', own('Z'.repeat(24)))).toBeNull()
  expect(await office.call('export.workbook', {})).toMatchObject({
    fileName: expect.stringContaining('.xlsx'),
  })
})

test('a limit is taken as it is typed, full-width digits too; what is no decimal is refused', async () => {
  const office = await officeWithLedger()
  const change = (value: string) => ({ component: '5', op: '>=' as const, value, reason: '省定', by: '甲' })
  await office.call('threshold.override', change(' ２０.５ '))
  expect((await office.call('catalogue.get', {})).overrides).toMatchObject([{ id: '5', value: '20.5' }])
  for (const value of ['约20', '20%', '1/3', ''])
    expect((await office.refusal('threshold.override', change(value))).code, value).toMatch(
      /^(notADecimal|badInput)$/,
    )
})

test('only what is judged by a limit can be given another: no clause by papers, nothing unknown', async () => {
  const office = await officeWithLedger()
  const change = (component: string) => ({ component, op: '>=' as const, value: '1', reason: '', by: '甲' })
  for (const component of ['C1.1', 'C3.1', '99'])
    expect(
      await office.refusal('threshold.override', { ...change(component), reason: '省定' }),
    ).toMatchObject({
      code: 'unknownComponent',
    })
  expect(await office.call('threshold.override', { ...change('C5.1'), reason: '省定' })).toBeNull()
})
