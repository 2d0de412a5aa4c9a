// Links: which record proves which requirement, for which years, at which page.
import { expect, test } from 'vitest'
import { paperId } from '../../support/papers.ts'
import { officeWithLedger } from '../../support/testOffice.ts'

test('a link fills the requirement for its years, and unlinking empties it again', async () => {
  const office = await officeWithLedger()
  const evidence = await paperId(office, '证明.txt')
  const years = async () => {
    const { coverage } = await office.call('items.get', { item: '5' })
    const cells = coverage.requirements.find(({ requirement }) => requirement === 'I5-E05')!.cells
    return cells.filter(({ state }) => state === 'filled').map(({ year }) => year)
  }
  const target = { evidence, item: '5', requirement: 'I5-E05', years: [2012, 2013], page: 3 }
  const { link } = await office.call('evidence.link', target)
  expect(await years()).toEqual([2012, 2013])
  await office.call('evidence.changeLink', { link, years: [2011] })
  expect(await years()).toEqual([2011])
  await office.call('evidence.unlink', { links: [link] })
  expect(await years()).toEqual([])
})

test('a requirement that wants the judged year gets it without asking', async () => {
  const office = await officeWithLedger()
  const evidence = await paperId(office, '国土.txt')
  const { link } = await office.call('evidence.link', { evidence, item: '5', requirement: 'I5-E06' })
  const { links } = await office.call('evidence.get', { evidence })
  expect(links).toMatchObject([{ id: link, years: [2013], page: null }])
})

test('linking to the same place again widens the years of the link that is there', async () => {
  const office = await officeWithLedger()
  const evidence = await paperId(office, '证明.txt')
  const target = { evidence, item: '5', requirement: 'I5-E05' }
  const first = await office.call('evidence.link', { ...target, years: [2013], page: 3, note: '表2' })
  const again = await office.call('evidence.link', { ...target, years: [2011, 2013] })
  expect(again).toEqual(first)
  const elsewhere = await office.call('evidence.link', { ...target, years: [2012], page: 8 })
  const { links } = await office.call('evidence.get', { evidence })
  expect(links).toMatchObject([
    { id: first.link, years: [2011, 2013], page: 3, note: '表2' },
    { id: elsewhere.link, years: [2012], page: 8 },
  ])
  const standing = await office.call('ledger.standing', {})
  await office.call('evidence.link', { ...target, years: [2013], page: 3 })
  expect(await office.call('ledger.standing', {})).toEqual(standing)
})

test('one record may prove many items, conditions too', async () => {
  const office = await officeWithLedger()
  const evidence = await paperId(office, '年鉴.txt')
  for (const item of ['2', '10', '20', 'C5'])
    await office.call('evidence.link', { evidence, item, years: [2013] })
  const { rows } = await office.call('evidence.list', { show: 'linked' })
  expect(rows[0]!.links.map(({ item }) => item)).toEqual(['2', '10', '20', 'C5'])
  expect((await office.call('evidence.list', { item: '10' })).total).toBe(1)
  expect((await office.call('evidence.list', { show: 'unlinked' })).total).toBe(0)
})

test.each([
  ['an item that is not there', { item: '99' }, 'unknownItem'],
  ['a requirement of another item', { item: '5', requirement: 'I6-E01' }, 'unknownRequirement'],
  ['a year outside the ledger', { item: '5', years: [2010] }, 'yearOutsideLedger'],
  ['page nought', { item: '5', page: 0 }, 'badInput'],
])('%s is refused and no link is made', async (_what, target, code) => {
  const office = await officeWithLedger()
  const evidence = await paperId(office, '证明.txt')
  expect(await office.refusal('evidence.link', { evidence, ...target })).toMatchObject({ code })
  const { links } = await office.call('evidence.get', { evidence })
  expect(links).toEqual([])
})

test('files dropped on a requirement that is not there are not taken in at all', async () => {
  const office = await officeWithLedger()
  const token = await office.door.receiveFile('甲.txt', [Buffer.from('甲')].values() as never)
  const tokens = [(token as { answer: { token: string } }).answer.token]
  const link = { item: '5', requirement: 'I5-E99' }
  expect(await office.refusal('evidence.add', { tokens, link })).toMatchObject({ code: 'unknownRequirement' })
  expect(await office.call('evidence.add', { tokens })).toMatchObject({ files: [{ error: null }] })
})

test('a link that is gone cannot be changed or removed, and the others named with it stay', async () => {
  const office = await officeWithLedger()
  const evidence = await paperId(office, '证明.txt')
  const { link } = await office.call('evidence.link', { evidence, item: '5', years: [2013] })
  expect(await office.refusal('evidence.unlink', { links: [link, 'gone'] })).toMatchObject({
    code: 'unknownLink',
  })
  expect(await office.refusal('evidence.changeLink', { link: 'gone', page: 2 })).toMatchObject({
    code: 'unknownLink',
  })
  expect(await office.refusal('evidence.changeLink', { link, requirement: 'I6-E01' })).toMatchObject({
    code: 'unknownRequirement',
  })
  expect((await office.call('evidence.get', { evidence })).links).toHaveLength(1)
})
