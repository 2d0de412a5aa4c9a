// Figures entered by hand: one quantity and year, one value; a refused cell is named and nothing is written.
import { expect, test } from 'vitest'
import type { InputOf } from '../../../../shared/api/contract.ts'
import { failureText } from '../../../../shared/wording/failureSentences.ts'
import type { OfficeCalls } from '../../support/officeCalls.ts'
import { officeWithLedger } from '../../support/testOffice.ts'

type Entry = InputOf<'values.enter'>['entries'][number]
const forest = (text: string, fields: Partial<Entry> = {}): Entry => ({
  item: '5',
  input: 'forest_area',
  year: 2013,
  text,
  ...fields,
})

async function forestLine(office: OfficeCalls) {
  const { inputs } = await office.call('items.get', { item: '5' })
  return inputs.find(({ input }) => input.id === 'forest_area')!.values
}

test('a figure is kept as typed and as an exact number with its unit, and judged at once', async () => {
  const office = await officeWithLedger()
  await office.call('values.enter', {
    entries: [
      forest('５.８５万亩', { department: '林业（林水）局', source: '森林资源二类调查' }),
      { item: '5', input: 'land_area', year: 2013, text: '20,000' },
    ],
  })
  expect((await forestLine(office))[2013]).toMatchObject({
    entered: '５.８５万亩',
    number: '5.85',
    unit: '万亩',
    department: 'forest',
    source: '森林资源二类调查',
  })
  const { assessment } = await office.call('items.get', { item: '5' })
  expect(assessment).toMatchObject({ verdict: 'met', value: '19.5', shown: '19.50', judgedYear: 2013 })
})

test('one quantity is entered once and serves every item that uses it, each in its own unit', async () => {
  const office = await officeWithLedger()
  await office.call('values.enter', {
    entries: [{ item: '6', input: 'land_area', year: 2013, text: '200' }, forest('3900')],
  })
  const rows = await office.call('values.list', {})
  expect(rows.filter(({ quantity }) => quantity === 'land_area')).toMatchObject([
    { item: '5', value: '200', unit: 'km²' },
    { item: '6', value: '200', unit: 'km²' },
  ])
  expect((await office.call('items.get', { item: '5' })).assessment).toMatchObject({ value: '19.5' })
})

test('a list of places is judged place by place', async () => {
  const office = await officeWithLedger()
  const text = 'SO2=0.028/0.06；NO2=0.058/0.08；PM10=0.101/0.10'
  await office.call('values.enter', { entries: [{ item: '7', input: 'pollutant_means', year: 2013, text }] })
  const { assessment } = await office.call('items.get', { item: '7' })
  expect(assessment!.verdict).toBe('notMet')
  expect(assessment!.components[0]!.years.at(-1)).toMatchObject({ failing: ['PM10'] })
})

test('a cleared cell takes the value away; clearing an empty cell is no change', async () => {
  const office = await officeWithLedger()
  await office.call('values.enter', { entries: [forest('3900')] })
  expect(await office.call('values.enter', { entries: [forest('  ')] })).toEqual({ changed: 1 })
  expect((await forestLine(office))[2013]).toBeNull()
  const before = await office.call('ledger.standing', {})
  expect(await office.call('values.enter', { entries: [forest('')] })).toEqual({ changed: 0 })
  expect(await office.call('ledger.standing', {})).toEqual(before)
})

test('the same number typed again is no change; another source for it is', async () => {
  const office = await officeWithLedger()
  await office.call('values.enter', { entries: [forest('3900', { source: '年报' })] })
  expect(await office.call('values.enter', { entries: [forest('3,900')] })).toEqual({ changed: 0 })
  expect(await office.call('values.enter', { entries: [forest('3900', { source: '调查' })] })).toEqual({
    changed: 1,
  })
  expect((await forestLine(office))[2013]).toMatchObject({ entered: '3900', source: '调查' })
})

test('a figure names the paper and the page that prove it, and keeps them when it is corrected', async () => {
  const office = await officeWithLedger()
  const { answer } = (await office.door.receiveFile(
    '年鉴.txt',
    (async function* () {
      yield Buffer.from('年鉴')
    })(),
  )) as { answer: { token: string } }
  const { files } = await office.call('evidence.add', { tokens: [answer.token] })
  const evidence = files[0]!.id!
  await office.call('values.enter', { entries: [forest('3900', { evidence, page: 36 })] })
  await office.call('values.enter', { entries: [forest('3901')] })
  expect((await forestLine(office))[2013]).toMatchObject({ number: '3901', evidence, page: 36 })
  await office.call('values.enter', { entries: [forest('3901', { evidence: null, page: null })] })
  expect((await forestLine(office))[2013]).toMatchObject({ evidence: null, page: null })
})

test.each([
  ['an item that is not there', { item: '99' }, 'unknownItem', { item: '99' }],
  ['an input that is not of the item', { input: 'gdp' }, 'unknownInput', { item: '5', input: 'gdp' }],
  [
    'a year outside the ledger',
    { year: 2010 },
    'yearOutsideLedger',
    { year: '2010', years: '2011、2012、2013' },
  ],
  ['a paper that is not there', { evidence: 'e' }, 'unknownEvidence', { evidence: 'e' }],
  ['words', { text: '见附件' }, 'numberNotUnderstood', { input: '森林面积', year: '2013', text: '见附件' }],
  ['a range', { text: '3600-3900' }, 'numberRange', { text: '3600-3900' }],
  ['an approximate figure', { text: '约3900' }, 'numberApproximate', { text: '约3900' }],
  ['a sign for nothing', { text: '—' }, 'numberPlaceholder', { text: '—' }],
  ['a comma that may be a point', { text: '3,9' }, 'numberAmbiguousComma', { text: '3,9' }],
  ['an unknown unit', { text: '3900', unit: '顷半' }, 'unitUnknown', { unit: '顷半', wanted: '公顷' }],
  ['a unit of another kind', { text: '3900吨' }, 'unitMismatch', { unit: '吨', wanted: '公顷' }],
])('%s is refused with its cell and nothing is written', async (_what, fields, code, facts) => {
  const office = await officeWithLedger()
  const refused = await office.refusal('values.enter', {
    entries: [{ item: '6', input: 'land_area', year: 2013, text: '200' }, forest('3900', fields)],
  })
  expect(refused).toMatchObject({ code, facts })
  expect(await office.call('values.list', {})).toEqual([])
  expect(await office.call('ledger.standing', {})).toMatchObject({ revision: 1 })
})

test('a pasted block with several bad cells names each of them and writes none', async () => {
  const office = await officeWithLedger()
  const refused = await office.refusal('values.enter', {
    entries: [forest('甲', { year: 2011 }), forest('3900', { year: 2012 }), forest('1-2')],
  })
  expect(refused).toMatchObject({ code: 'valuesRejected', facts: { count: '2' } })
  expect(refused.faults!.map(({ code, facts }) => [code, facts['year'], facts['text']])).toEqual([
    ['numberNotUnderstood', '2011', '甲'],
    ['numberRange', '2013', '1-2'],
  ])
  expect(await office.call('values.list', {})).toEqual([])
})

test('a list that is not understood names the place', async () => {
  const office = await officeWithLedger()
  const enter = (item: string, input: string, text: string) =>
    office.refusal('values.enter', { entries: [{ item, input, year: 2013, text }] })
  expect(await enter('7', 'pollutant_means', 'SO2=0.028/0.06；NO2')).toMatchObject({
    code: 'listLineNotUnderstood',
    facts: { text: 'NO2' },
  })
  expect(await enter('7', 'pollutant_means', 'SO2=0.02/0.06；SO2=0.03/0.06')).toMatchObject({
    code: 'listNameTwice',
    facts: { text: 'SO2' },
  })
  expect(await enter('8', 'sections', '东溪=Ⅶ/Ⅲ')).toMatchObject({
    code: 'classNotUnderstood',
    facts: { text: '东溪=Ⅶ/Ⅲ' },
  })
})

test('one figure stated twice with two numbers in one paste is refused with both', async () => {
  const office = await officeWithLedger()
  expect(await office.refusal('values.enter', { entries: [forest('3900'), forest('3901')] })).toMatchObject({
    code: 'pastedTwice',
    facts: { year: '2013', first: '3900', second: '3901' },
  })
  expect(await office.call('values.list', {})).toEqual([])
})

test('a pasted block of 2,000 cells is one step that one undo takes back', async () => {
  const office = await officeWithLedger()
  const cells = Array.from({ length: 2000 }, (_, index) => forest('3900', { year: 2011 + (index % 3) }))
  expect(await office.call('values.enter', { entries: cells })).toEqual({ changed: 3 })
  await office.call('change.undo', {})
  expect(await office.call('values.list', {})).toEqual([])
})

test('commands that come at once are done one after the other and none is lost', async () => {
  const office = await officeWithLedger()
  const texts = Array.from({ length: 40 }, (_, index) => String(index + 1))
  await Promise.all(texts.map((text) => office.call('values.enter', { entries: [forest(text)] })))
  const history = await office.call('ledger.history', {})
  expect(history.map(({ seq }) => seq)).toEqual(Array.from({ length: 41 }, (_, index) => 41 - index))
  expect((await forestLine(office))[2013]).toMatchObject({ number: '40' })
})

const landArea = (hectares: string, squareKilometres: string) => ({
  entries: [
    { item: '5', input: 'land_area', year: 2013, text: hectares },
    { item: '6', input: 'land_area', year: 2013, text: squareKilometres },
  ],
})

test('one quantity pasted as 200 公顷 and as 200 km² is refused: neither figure is dropped in silence', async () => {
  const office = await officeWithLedger()
  expect(await office.refusal('values.enter', landArea('200', '200'))).toMatchObject({ code: 'pastedTwice' })
})

test('one quantity pasted as 20000 公顷 and as 200 km² is the same figure', async () => {
  const office = await officeWithLedger()
  expect(await office.call('values.enter', landArea('20000', '200'))).toEqual({ changed: 1 })
})

test('two figures that contradict each other are told each with its unit, whichever was typed with it', async () => {
  const office = await officeWithLedger()
  const told = async (first: string, second: string) =>
    failureText(await office.refusal('values.enter', landArea(first, second)), 'zh')
  expect(await told('200', '200')).toContain('200 公顷和200 km²')
  expect(await told('200公顷', '200 km²')).toContain('200公顷和200 km²。')
  expect(await told('', '200')).toContain('—和200 km²')
})

test('the same block pasted again changes nothing, in whatever units its two cells are', async () => {
  const office = await officeWithLedger()
  await office.call('values.enter', landArea('20000', '200'))
  expect(await office.call('values.enter', landArea('20000', '200'))).toEqual({ changed: 0 })
})
