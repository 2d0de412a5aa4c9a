// Undo and redo: every kind of step is taken back exactly, across restarts, and nothing is ever erased from the record.
import { expect, test } from 'vitest'
import type { InputOf, OperationName } from '../../../../shared/api/contract.ts'
import { type OfficeCalls, openFolder } from '../../support/officeCalls.ts'
import { paperId, paperToken } from '../../support/papers.ts'
import { ownIndicator, shownState } from '../../support/shownState.ts'
import { officeWithLedger, testOffice } from '../../support/testOffice.ts'

const forest = (text: string, year = 2013) => ({ entries: [{ item: '5', input: 'forest_area', year, text }] })

type Step = { [Name in OperationName]: readonly [Name, InputOf<Name>] }[OperationName]

/** A ledger in which every kind of step has something to act on. */
async function filledOffice() {
  const office = await officeWithLedger()
  const evidence = await paperId(office, '证明.txt')
  const { link } = await office.call('evidence.link', {
    evidence,
    item: '5',
    requirement: 'I5-E05',
    years: [2013],
  })
  const binned = await paperId(office, '旧.txt')
  await office.call('evidence.bin', { evidence: [binned] })
  await office.call('values.enter', forest('3900'))
  return { ...office, evidence, link, binned }
}

const steps: [string, (ids: { evidence: string; link: string; binned: string; token: string }) => Step][] = [
  ['a figure', () => ['values.enter', forest('3901')]],
  ['a cleared figure', () => ['values.enter', forest('')]],
  ['new evidence', ({ token }) => ['evidence.add', { tokens: [token], link: { item: '6' } }]],
  ['a new version', ({ evidence, token }) => ['evidence.replaceFile', { evidence, token }]],
  ['an edited record', ({ evidence }) => ['evidence.edit', { evidence: [evidence], fields: { note: '注' } }]],
  ['a binned record', ({ evidence }) => ['evidence.bin', { evidence: [evidence] }]],
  ['a restored record', ({ binned }) => ['evidence.restore', { evidence: [binned] }]],
  ['a link', ({ evidence }) => ['evidence.link', { evidence, item: '6', years: [2011] }]],
  ['a changed link', ({ link }) => ['evidence.changeLink', { link, page: 9 }]],
  ['a removed link', ({ link }) => ['evidence.unlink', { links: [link] }]],
  [
    'an item declared not applicable',
    () => ['item.set', { item: '16', notApplicable: { reason: '无养殖场' } }],
  ],
  [
    'a confirmed clause',
    () => ['clause.confirm', { clause: 'C2.1', confirmed: { holds: true, by: '甲', reason: '' } }],
  ],
  [
    'a declared side condition',
    () => [
      'sideCondition.declare',
      { item: '18b', sideCondition: 'no_accident', declared: { holds: true, by: '甲' } },
    ],
  ],
  [
    'a threshold of one’s own',
    () => ['threshold.override', { component: '5', op: '>=', value: '20', reason: '省定', by: '甲' }],
  ],
  [
    'an item of one’s own',
    () => ['ownItem.add', { indicator: ownIndicator('Z1'), reason: '市定', by: '甲' }],
  ],
  [
    'a department',
    () => ['department.change', { department: 'stat', name: '统计办', contact: '乙', phone: '1', order: 3 }],
  ],
  ['the profile', () => ['profile.change', { terrain: 'hill', visitDate: '2013-10-08' }]],
]

test.each(steps)('%s is taken back by undo and brought back by redo', async (_what, stepOf) => {
  const office = await filledOffice()
  const token = await paperToken(office, '新.txt', '新')
  const before = await shownState(office)
  const [operation, input] = stepOf({ ...office, token })
  await office.call(operation, input as never)
  const after = await shownState(office)
  expect(after).not.toEqual(before)
  expect(await office.call('ledger.standing', {})).toMatchObject({ undo: { operation }, redo: null })
  expect(await office.call('change.undo', {})).toEqual({ operation })
  expect(await shownState(office)).toEqual(before)
  expect(await office.call('ledger.standing', {})).toMatchObject({ redo: { operation } })
  await office.call('change.redo', {})
  expect(await shownState(office)).toEqual(after)
})

async function forestFigure(office: OfficeCalls): Promise<string | undefined> {
  return (await office.call('values.list', {})).find(({ input }) => input === 'forest_area')?.value
}

test('steps are taken back one by one, brought back in order, and a new step ends the redo', async () => {
  const office = await officeWithLedger()
  for (const text of ['1', '2', '3']) await office.call('values.enter', forest(text))
  await office.call('change.undo', {})
  await office.call('change.undo', {})
  expect(await forestFigure(office)).toBe('1')
  await office.call('change.redo', {})
  expect(await forestFigure(office)).toBe('2')
  await office.call('values.enter', forest('7'))
  expect(await office.refusal('change.redo', {})).toMatchObject({ code: 'nothingToRedo' })
  await office.call('change.undo', {})
  expect(await forestFigure(office)).toBe('2')
  await office.call('change.undo', {})
  expect(await forestFigure(office)).toBe('1')
})

test('undo and redo go on after a restart where they were', async () => {
  const office = await officeWithLedger()
  for (const text of ['1', '2', '3']) await office.call('values.enter', forest(text))
  await office.call('change.undo', {})
  const standing = await office.call('ledger.standing', {})
  await office.door.close()
  const next = testOffice({ folder: office.folder })
  await openFolder(next, office.ledger)
  expect(await next.call('ledger.standing', {})).toEqual(standing)
  await next.call('change.redo', {})
  expect(await forestFigure(next)).toBe('3')
  await next.call('change.undo', {})
  await next.call('change.undo', {})
  expect(await forestFigure(next)).toBe('1')
})

test('the record keeps every step, those that were taken back too', async () => {
  const office = await officeWithLedger()
  await office.call('values.enter', forest('1'))
  await office.call('values.enter', forest('2'))
  await office.call('change.undo', {})
  await office.call('change.redo', {})
  await office.call('change.undo', {})
  const history = await office.call('ledger.history', {})
  expect(history.map(({ seq, operation, undoes, undone }) => [seq, operation, undoes, undone])).toEqual([
    [6, 'change.undo', 5, false],
    [5, 'change.redo', 4, true],
    [4, 'change.undo', 3, false],
    [3, 'values.enter', null, true],
    [2, 'values.enter', null, false],
    [1, 'app.create', null, false],
  ])
  expect((await office.call('ledger.history', { limit: 2 })).map(({ seq }) => seq)).toEqual([6, 5])
})

test('a refused step and a step that changes nothing leave undo and redo as they were', async () => {
  const office = await officeWithLedger()
  await office.call('values.enter', forest('1'))
  await office.call('change.undo', {})
  const standing = await office.call('ledger.standing', {})
  await office.refusal('values.enter', forest('约1'))
  await office.call('values.enter', forest(''))
  expect(await office.call('ledger.standing', {})).toEqual(standing)
  await office.call('change.redo', {})
  expect(await forestFigure(office)).toBe('1')
})

test('an intake that was taken back leaves its files in the store, and redo finds them there', async () => {
  const office = await officeWithLedger()
  const id = await paperId(office, '证明.txt', '证明')
  await office.call('change.undo', {})
  expect(await office.call('ledger.doctor', {})).toMatchObject({ files: 0, strays: 1, faults: [] })
  await office.call('change.redo', {})
  expect(await office.call('ledger.doctor', {})).toMatchObject({ files: 1, strays: 0, faults: [] })
  const { current } = await office.call('evidence.get', { evidence: id })
  expect(office.door.evidenceFile(current.sha256)).not.toBeNull()
})

test('the making of the ledger is not a step that undo takes back', async () => {
  const office = await officeWithLedger()
  expect(await office.call('ledger.standing', {})).toMatchObject({ undo: null })
  expect(await office.refusal('change.undo', {})).toMatchObject({ code: 'nothingToUndo' })
})
