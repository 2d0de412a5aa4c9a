// The tree of items and the workspace of one: what the window shows of an item is what the ledger holds.
import { expect, test } from 'vitest'
import { addPaper } from '../../support/papers.ts'
import { ownIndicator } from '../../support/shownState.ts'
import { officeWithLedger } from '../../support/testOffice.ts'

test('the tree has the five conditions, then the 26 items by row, then the office’s own', async () => {
  const office = await officeWithLedger()
  await office.call('ownItem.add', { indicator: ownIndicator('Z1'), reason: '市定', by: '甲' })
  const tree = await office.call('items.tree', {})
  expect(tree.map(({ type }) => type)).toEqual([
    ...Array.from({ length: 5 }, () => 'condition'),
    ...Array.from({ length: 27 }, () => 'indicator'),
  ])
  expect(tree.map(({ id }) => id).slice(-2)).toEqual(['22', 'Z1'])
  expect(tree.filter(({ own }) => own).map(({ id }) => id)).toEqual(['Z1'])
  expect(
    new Set(tree.filter(({ type, own }) => type === 'indicator' && !own).map(({ row }) => row)).size,
  ).toBe(22)
})

test('an entry of the tree shows the verdict, the value and the lead of its item', async () => {
  const office = await officeWithLedger()
  const entries = [
    { item: '5', input: 'forest_area', year: 2013, text: '3900' },
    { item: '5', input: 'land_area', year: 2013, text: '20000' },
  ]
  await office.call('values.enter', { entries })
  await office.call('item.set', { item: '5', lead: 'agri' })
  const tree = await office.call('items.tree', {})
  expect(tree.find(({ id }) => id === '5')).toMatchObject({
    name: { zh: '森林覆盖率' },
    unit: '%',
    binding: true,
    verdict: 'met',
    shown: '19.50',
    lead: 'agri',
    filled: 0,
  })
})

test('the workspace of an item holds its inputs with three years each, and who else uses them', async () => {
  const office = await officeWithLedger()
  await office.call('values.enter', { entries: [{ item: '6', input: 'land_area', year: 2012, text: '200' }] })
  const view = await office.call('items.get', { item: '5' })
  const area = view.inputs.find(({ input }) => input.id === 'land_area')!
  expect(Object.keys(area.values)).toEqual(['2011', '2012', '2013'])
  expect(area.values[2012]).toMatchObject({ entered: '200', unit: 'km²' })
  expect(area.values[2013]).toBeNull()
  expect(area.alsoUsedBy).toEqual(['6'])
})

test('papers, gaps, findings and losses of an item are its own; a paper in the bin is not shown', async () => {
  const office = await officeWithLedger()
  const link = { item: '5', requirement: 'I5-E03', years: [2013] }
  const { id } = await addPaper(office, '确认.txt', '确认', { link })
  const view = await office.call('items.get', { item: '5' })
  expect(view.linked).toMatchObject([{ evidence: { id }, link: { requirement: 'I5-E03' } }])
  for (const { item } of [...view.gaps, ...view.findings, ...view.losses]) expect(item).toBe('5')
  expect(view.gaps.length).toBeGreaterThan(0)
  await office.call('evidence.bin', { evidence: [id!] })
  expect((await office.call('items.get', { item: '5' })).linked).toEqual([])
})

test('a condition brings its clauses with what a person said of each', async () => {
  const office = await officeWithLedger()
  await office.call('clause.confirm', {
    clause: 'C3.1',
    confirmed: { holds: true, by: '李四', reason: '已核' },
  })
  const view = await office.call('items.get', { item: 'C3' })
  expect(view).toMatchObject({ indicator: null, assessment: null, condition: { id: 'C3' } })
  expect(view.clauseRecords).toMatchObject({ 'C3.1': { by: '李四', reason: '已核' }, 'C3.2': null })
})

test('an item that is not there is refused by its number', async () => {
  const office = await officeWithLedger()
  expect(await office.refusal('items.get', { item: '99' })).toEqual({
    code: 'unknownItem',
    facts: { item: '99' },
  })
})
