// What people decide: not applicable, basically met, clauses, side conditions, thresholds and items of the office's own.
import { expect, test } from 'vitest'
import { failureText } from '../../../../shared/wording/failureSentences.ts'
import type { OfficeCalls } from '../../support/officeCalls.ts'
import { ownIndicator, shownState } from '../../support/shownState.ts'
import { officeWithLedger } from '../../support/testOffice.ts'

const enter = (office: OfficeCalls, item: string, figures: Record<string, string>, year = 2013) =>
  office.call('values.enter', {
    entries: Object.entries(figures).map(([input, text]) => ({ item, input, year, text })),
  })
const assessed = async (office: OfficeCalls, item: string) =>
  (await office.call('items.get', { item })).assessment!

test('an item declared not applicable is judged so, with the name of who said it, until it is taken back', async () => {
  const office = await officeWithLedger()
  await office.call('app.setUser', { userName: '张三' })
  await office.call('item.set', { item: '16', notApplicable: { reason: '区内没有规模化养殖场' } })
  expect((await assessed(office, '16')).verdict).toBe('notApplicable')
  const { record } = await office.call('items.get', { item: '16' })
  expect(record.notApplicable).toMatchObject({ reason: '区内没有规模化养殖场', by: '张三' })
  await office.call('item.set', { item: '16', notApplicable: null })
  expect((await assessed(office, '16')).verdict).toBe('noData')
})

test('basically met is a reviewer’s word about what the figures miss, and about nothing else', async () => {
  const office = await officeWithLedger()
  await office.call('item.set', { item: '20', basicallyMet: { by: '李主任', reason: '在建项目年底完成' } })
  expect((await assessed(office, '20')).verdict).toBe('noData')
  await enter(office, '20', { investment: '100', gdp: '3600' })
  expect(await assessed(office, '20')).toMatchObject({ verdict: 'basicallyMet', computed: 'notMet' })
  await enter(office, '20', { investment: '360' })
  expect(await assessed(office, '20')).toMatchObject({ verdict: 'met', computed: 'met' })
})

test('basic conditions cannot be waived, unknown items and departments are refused', async () => {
  const office = await officeWithLedger()
  const waive = { item: 'C3', notApplicable: { reason: '无' } }
  expect(await office.refusal('item.set', waive)).toMatchObject({ code: 'conditionCannotBeWaived' })
  const basically = { item: 'C3', basicallyMet: { by: '甲', reason: '' } }
  expect(await office.refusal('item.set', basically)).toMatchObject({ code: 'conditionCannotBeWaived' })
  expect(await office.refusal('item.set', { item: '99', remarks: '' })).toMatchObject({ code: 'unknownItem' })
  expect(await office.refusal('item.set', { item: '5', lead: 'nobody' })).toMatchObject({
    code: 'unknownDepartment',
  })
  expect(await office.refusal('item.set', { item: '5', supporting: ['stat', 'nobody'] })).toMatchObject({
    facts: { department: 'nobody' },
  })
})

test('another lead department takes over the item and its gaps', async () => {
  const office = await officeWithLedger()
  await office.call('item.set', { item: '5', lead: 'agri', supporting: ['land'] })
  expect(await office.call('items.get', { item: '5' })).toMatchObject({ lead: 'agri', supporting: ['land'] })
  const departments = await office.call('departments.list', {})
  expect(departments.find(({ id }) => id === 'agri')!.items).toContain('5')
  expect(departments.find(({ id }) => id === 'forest')!.items).not.toContain('5')
})

test('a clause is confirmed by a named person; clauses judged by papers or figures are not', async () => {
  const office = await officeWithLedger()
  const confirmed = { holds: true, by: '李主任', reason: '编办批复' }
  await office.call('clause.confirm', { clause: 'C2.1', confirmed })
  const { conditionAssessment, clauseRecords } = await office.call('items.get', { item: 'C2' })
  expect(conditionAssessment!.clauses.find(({ id }) => id === 'C2.1')!.verdict).toBe('met')
  expect(clauseRecords['C2.1']).toMatchObject(confirmed)
  for (const clause of ['C2.3', 'C5.1'])
    expect(await office.refusal('clause.confirm', { clause, confirmed })).toMatchObject({
      code: 'clauseIsNotConfirmed',
    })
  expect(await office.refusal('clause.confirm', { clause: 'C9.9', confirmed })).toMatchObject({
    code: 'unknownClause',
  })
  const nameless = { clause: 'C2.1', confirmed: { ...confirmed, by: '  ' } }
  expect(await office.refusal('clause.confirm', nameless)).toMatchObject({
    facts: { fields: 'confirmed.by' },
  })
})

test('a side condition that does not hold bars the item although its figures keep the limit', async () => {
  const office = await officeWithLedger()
  await enter(office, '18b', { served_population: '82000', rural_population: '82000' })
  expect((await assessed(office, '18b')).verdict).toBe('met')
  const declare = (holds: boolean) =>
    office.call('sideCondition.declare', {
      item: '18b',
      sideCondition: 'no_accident',
      declared: { holds, by: '甲' },
    })
  await declare(false)
  expect((await assessed(office, '18b')).verdict).toBe('notMet')
  await declare(true)
  expect((await assessed(office, '18b')).verdict).toBe('met')
  const computed = { item: '12b', sideCondition: 'no_hazardous_discharge', declared: null }
  expect(await office.refusal('sideCondition.declare', computed)).toMatchObject({
    code: 'unknownSideCondition',
  })
})

test('a threshold of the office’s own judges, is marked with its reason, and gives way when it is restored', async () => {
  const office = await officeWithLedger()
  await enter(office, '5', { forest_area: '3900', land_area: '20000' })
  const override = { component: '5', op: '>=' as const, value: '２０', reason: '省定标准', by: '李主任' }
  await office.call('threshold.override', override)
  const item = await assessed(office, '5')
  expect(item).toMatchObject({ verdict: 'notMet', margin: '-0.5' })
  expect(item.limit).toMatchObject({
    value: '20',
    override: { original: { op: '>=', value: '18' }, reason: '省定标准' },
  })
  expect((await office.call('findings.list', {})).rows.map(({ rule }) => rule)).toContain(
    'overriddenThreshold',
  )
  await office.call('threshold.restore', { component: '5' })
  expect((await assessed(office, '5')).verdict).toBe('met')
  const unknown = { ...override, component: '7' }
  expect(await office.refusal('threshold.override', unknown)).toMatchObject({ code: 'unknownComponent' })
  const words = { ...override, value: '二十' }
  expect(await office.refusal('threshold.override', words)).toMatchObject({ code: 'notADecimal' })
})

test('an item of the office’s own is judged, printed in the tree and counted beside the catalogue’s', async () => {
  const office = await officeWithLedger()
  await office.call('ownItem.add', { indicator: ownIndicator('Z1'), reason: '市里另加', by: '李主任' })
  await enter(office, 'Z1', { good: '3', all: '4' })
  expect(await assessed(office, 'Z1')).toMatchObject({ verdict: 'met', shown: '75.00', own: true })
  expect((await office.call('items.tree', {})).at(-1)).toMatchObject({ id: 'Z1', own: true })
  const again = { indicator: ownIndicator('Z1'), reason: '再加', by: '甲' }
  expect(await office.refusal('ownItem.add', again)).toMatchObject({ code: 'itemIdTaken' })
  const stray = ownIndicator('Z2')
  stray.inputs[0]!.quantity = 'no_such_quantity'
  expect(await office.refusal('ownItem.add', { indicator: stray, reason: '加', by: '甲' })).toMatchObject({
    code: 'unknownQuantity',
    facts: { quantity: 'no_such_quantity' },
  })
})

test('an item of the office’s own goes only when nothing is linked to it', async () => {
  const office = await officeWithLedger()
  await office.call('ownItem.add', { indicator: ownIndicator('Z1'), reason: '市里另加', by: '李主任' })
  const received = await office.door.receiveFile('甲.txt', [Buffer.from('甲')].values() as never)
  const tokens = [(received as { answer: { token: string } }).answer.token]
  await office.call('evidence.add', { tokens, link: { item: 'Z1', years: [2013] } })
  expect(await office.refusal('ownItem.remove', { item: 'Z1' })).toMatchObject({
    code: 'ownItemStillLinked',
    facts: { count: '1' },
  })
  const { rows } = await office.call('evidence.list', {})
  const { links } = await office.call('evidence.get', { evidence: rows[0]!.id })
  await office.call('evidence.unlink', { links: [links[0]!.id] })
  await office.call('ownItem.remove', { item: 'Z1' })
  expect((await office.call('items.tree', {})).map(({ id }) => id)).not.toContain('Z1')
  expect(await office.refusal('ownItem.remove', { item: '5' })).toMatchObject({ code: 'unknownItem' })
})

test('the profile decides the limits; an impossible profile is refused', async () => {
  const office = await officeWithLedger()
  await enter(office, '5', { forest_area: '9000', land_area: '20000' })
  expect((await assessed(office, '5')).limit!.value).toBe('18')
  await office.call('profile.change', { terrain: 'mountain' })
  expect(await assessed(office, '5')).toMatchObject({ verdict: 'notMet', limit: { value: '75' } })
  expect(await office.refusal('profile.change', { judgedYear: 2020 })).toMatchObject({
    code: 'judgedYearNotAmongYears',
  })
  expect(await office.refusal('profile.change', { years: [2013, 2012] })).toMatchObject({
    code: 'yearsNotAscending',
  })
  expect(await office.refusal('profile.change', { standard: 'x' })).toMatchObject({ code: 'badInput' })
})

test('nearshore water is judged only with a coast', async () => {
  const office = await officeWithLedger()
  const parts = async () => (await assessed(office, '8')).components.map(({ id }) => id)
  expect(await parts()).toEqual(['8.1', '8.2'])
  await office.call('profile.change', { coastal: true })
  expect(await parts()).toEqual(['8.1', '8.2', '8.3'])
})

test('the days to the visit are counted from the calendar day of the office', async () => {
  const office = await officeWithLedger(
    { now: () => new Date(2013, 8, 28, 23, 30) },
    { visitDate: '2013-10-08' },
  )
  expect((await office.call('ledger.overview', {})).daysToVisit).toBe(10)
  expect((await office.call('app.state', {})).today).toBe('2013-09-28')
})

test('a department is renamed, moved in the official order and called by its new name', async () => {
  const office = await officeWithLedger()
  await office.call('department.change', {
    department: 'hcb',
    name: '住房和城乡建设局',
    contact: '赵六',
    phone: '2',
    order: 0,
  })
  const departments = await office.call('departments.list', {})
  expect(departments[0]).toMatchObject({ id: 'hcb', name: '住房和城乡建设局', contact: '赵六' })
  await office.call('values.enter', {
    entries: [{ item: '13', input: 'green_area', year: 2013, text: '1', department: '住房和城乡建设局' }],
  })
  expect((await office.call('values.list', {}))[0]!.department).toBe('hcb')
  const unknown = { department: 'nobody', name: '无', contact: '', phone: '', order: 1 }
  expect(await office.refusal('department.change', unknown)).toMatchObject({ code: 'unknownDepartment' })
})

test('an item of the office’s own whose formula is broken is refused before it stops every check', async () => {
  const office = await officeWithLedger()
  const indicator = ownIndicator('Z1')
  indicator.components[0]!.formula = 'good / (all'
  expect((await office.refusal('ownItem.add', { indicator, reason: '市定', by: '甲' })).code).toBeTypeOf(
    'string',
  )
})

test('an item of the office’s own that still has figures is not removed', async () => {
  const office = await officeWithLedger()
  await office.call('ownItem.add', { indicator: ownIndicator('Z1'), reason: '市定', by: '甲' })
  await office.call('values.enter', { entries: [{ item: 'Z1', input: 'good', year: 2013, text: '3' }] })
  expect((await office.refusal('ownItem.remove', { item: 'Z1' })).code).toBeTypeOf('string')
})

test('a broken item of the office’s own is refused with every fault in Chinese, and nothing is added', async () => {
  const office = await officeWithLedger()
  const indicator = ownIndicator('Z1')
  indicator.components[0]!.formula = 'good / (all'
  indicator.components.push({ ...indicator.components[0]!, formula: 'good / every', thresholds: [] })
  indicator.departments = ['nobody']
  const refused = await office.refusal('ownItem.add', { indicator, reason: '市定', by: '甲' })
  expect(refused).toMatchObject({ code: 'faultyOwnItem', facts: { item: 'Z1' } })
  const told = failureText(refused, 'zh')
  for (const words of ['编号重复', '公式“good / (all”没有写完', '“every”不是本项的填报数据', '没有“nobody”'])
    expect(told).toContain(words)
  expect((await office.call('items.tree', {})).map(({ id }) => id)).not.toContain('Z1')
  await office.call('check.run', {})
})

test('an own item may not take the id of a limit or of a paper of the catalogue', async () => {
  const office = await officeWithLedger()
  const indicator = ownIndicator('Z1')
  indicator.components[0]!.id = '5'
  expect(await office.refusal('ownItem.add', { indicator, reason: '市定', by: '甲' })).toMatchObject({
    code: 'faultyOwnItem',
    faults: [{ facts: { place: 'components "5"' } }],
  })
})

test('an own item whose figures are cleared goes with what was decided about it, and undo brings all of it back', async () => {
  const office = await officeWithLedger()
  await office.call('ownItem.add', { indicator: ownIndicator('Z1'), reason: '市里另加', by: '李主任' })
  await enter(office, 'Z1', { good: '3', all: '4' })
  await office.call('item.set', { item: 'Z1', remarks: '市考核办口径' })
  const override = { component: 'Z1', op: '>=' as const, value: '80', reason: '市定', by: '甲' }
  await office.call('threshold.override', override)
  expect(await office.refusal('ownItem.remove', { item: 'Z1' })).toEqual({
    code: 'ownItemStillHasFigures',
    facts: { item: 'Z1', count: '2' },
  })
  await enter(office, 'Z1', { good: '', all: '' })
  const before = await shownState(office)
  await office.call('ownItem.remove', { item: 'Z1' })
  expect((await office.call('catalogue.get', {})).overrides).toEqual([])
  await office.call('change.undo', {})
  expect(await shownState(office)).toEqual(before)
})

test('an own item’s figures of years that the ledger no longer shows do not keep it', async () => {
  const office = await officeWithLedger()
  await office.call('ownItem.add', { indicator: ownIndicator('Z1'), reason: '市里另加', by: '李主任' })
  await enter(office, 'Z1', { good: '3' }, 2011)
  await office.call('profile.change', { years: [2012, 2013] })
  await office.call('ownItem.remove', { item: 'Z1' })
  expect((await office.call('items.tree', {})).map(({ id }) => id)).not.toContain('Z1')
})

test('a day that is in no calendar is refused for the visit and for a paper', async () => {
  const office = await officeWithLedger()
  expect(await office.refusal('profile.change', { visitDate: '2013-02-31' })).toMatchObject({
    code: 'badInput',
    facts: { fields: 'visitDate' },
  })
  for (const documentDate of ['2013-13', '2013-06-31'])
    expect(
      await office.refusal('evidence.edit', { evidence: ['e'], fields: { documentDate } }),
    ).toMatchObject({
      code: 'badInput',
      faults: [{ facts: { field: 'fields.documentDate' } }],
    })
  await office.call('profile.change', { visitDate: '2012-02-29' })
})
