// The gap list: what is missing, of which years, and from whom, in the names a person reads.
import { expect, test } from 'vitest'
import { addPaper } from '../../support/papers.ts'
import { officeWithLedger } from '../../support/testOffice.ts'

test('an empty ledger lacks every requirement, with the words of item and requirement and whom to ask', async () => {
  const office = await officeWithLedger()
  const rows = await office.call('gaps.list', {})
  const { standard } = await office.call('catalogue.get', {})
  const requirements = [...standard.conditions, ...standard.indicators].flatMap((item) => item.requirements)
  expect(new Set(rows.map(({ requirement }) => requirement)).size).toBeGreaterThan(requirements.length * 0.9)
  expect(rows.find(({ requirement }) => requirement === 'I5-E03')).toMatchObject({
    item: '5',
    itemName: { zh: '森林覆盖率' },
    requirementName: { zh: '数据提供部门盖章确认' },
    years: [2011, 2012, 2013],
    must: true,
    fromNames: [expect.stringContaining('林业')],
  })
})

test('a department sees only what it can give, and with must only nothing that is merely useful', async () => {
  const office = await officeWithLedger()
  const forest = await office.call('gaps.list', { department: 'forest' })
  expect(forest.length).toBeGreaterThan(0)
  for (const { from } of forest) expect(from).toContain('forest')
  const must = await office.call('gaps.list', { mustOnly: true })
  expect(must.every((row) => row.must)).toBe(true)
  expect(must.length).toBeLessThan((await office.call('gaps.list', {})).length)
})

test('a paper closes the years that it is linked for, and the last one the gap', async () => {
  const office = await officeWithLedger()
  const years = async () =>
    (await office.call('gaps.list', {})).find(({ requirement }) => requirement === 'I5-E03')?.years
  const link = (year: number) => ({ link: { item: '5', requirement: 'I5-E03', years: [year] } })
  await addPaper(office, '一.txt', '一', link(2012))
  expect(await years()).toEqual([2011, 2013])
  await addPaper(office, '二.txt', '二', link(2011))
  await addPaper(office, '三.txt', '三', link(2013))
  expect(await years()).toBeUndefined()
})

test('a department that the office renamed is asked by its own name', async () => {
  const office = await officeWithLedger()
  const department = { department: 'forest', name: '自然资源局', contact: '', phone: '', order: 1 }
  await office.call('department.change', department)
  const [row] = await office.call('gaps.list', { department: 'forest' })
  expect(row!.fromNames).toContain('自然资源局')
})
