// Figures imported from a file, as offices save it; conflicting statements of two departments.
import excel from 'exceljs'
import { expect, test } from 'vitest'
import { type OfficeCalls, putFile } from '../../support/officeCalls.ts'
import { paperId } from '../../support/papers.ts'
import { gb18030, importText } from '../../support/tables.ts'
import { officeWithLedger } from '../../support/testOffice.ts'

const table = [
  'item,year,input,value,unit,department,source',
  '5,2013,forest_area,"3,900",公顷,林业（林水）局,森林资源二类调查',
  '森林覆盖率,2013年,土地总面积,20000,公顷,land,国土变更调查',
  'C5,2013,towns_named,4,个,,',
  'C5.1,2013,towns_total,5,个,,',
].join('\n')

async function expectTableTaken(office: OfficeCalls): Promise<void> {
  const rows = await office.call('values.list', {})
  const taken = rows
    .filter(({ item }) => item !== '6')
    .map(({ input, value, department, source }) => [input, value, department, source])
  expect(taken).toEqual([
    ['forest_area', '3900', 'forest', '森林资源二类调查'],
    ['land_area', '20000', 'land', '国土变更调查'],
    ['towns_named', '4', '', ''],
    ['towns_total', '5', '', ''],
  ])
  expect((await office.call('items.get', { item: '5' })).assessment).toMatchObject({ shown: '19.50' })
}

test.each([
  ['UTF-8', (text: string) => Buffer.from(text)],
  ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
  ['GB18030, as WPS and Excel save it in China', gb18030],
  ['UTF-16, as Excel saves “Unicode text”', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-8 with the line ends of Windows', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
])('a CSV in %s is taken in whole', async (_encoding, encode) => {
  const office = await officeWithLedger()
  const path = putFile(office.folder, '数据.csv', encode(table))
  const [token] = await office.tokens(path)
  expect(await office.call('values.import', { token: token! })).toEqual({ rows: 4, changed: 4, conflicts: 0 })
  await expectTableTaken(office)
})

test.each([
  ['semicolons', ';'],
  ['tabs', '\t'],
  ['full-width commas', '，'],
])('cells parted by %s are understood', async (_sign, sign) => {
  const office = await officeWithLedger()
  const lines = ['value input year item', '20000 land_area 2013 5', '3900 forest_area 2013 5']
  const answer = await importText(office, lines.map((line) => line.replaceAll(' ', sign)).join('\n'))
  expect(answer).toMatchObject({ rows: 2, changed: 2 })
})

test('a workbook is taken in as a person reads its cells: rich text, formulas, percent, thousands', async () => {
  const office = await officeWithLedger()
  const workbook = new excel.Workbook()
  workbook.addWorksheet('说明').addRow(['请填写“数据”页'])
  const sheet = workbook.addWorksheet('数据')
  sheet.addRow(['Item', 'Year', 'Input', 'Value', 'Unit', 'Department', 'Source'])
  sheet.addRow([5, 2013, 'forest_area', { formula: '1950*2', result: 3900 }, '公顷', 'forest', ''])
  sheet.addRow([5, 2013, 'land_area', { richText: [{ text: '20,' }, { text: '000' }] }, '公顷', 'land', ''])
  sheet.addRow([])
  sheet.addRow(['21', 2013, 'policy_target', 4.5, '', '', ''])
  sheet.addRow(['12b', 2013, 'used', 0.1 + 0.2, '万吨', '', ''])
  sheet.addRow(['4', 2013, 'organic_area', 1234.5, '', '', '']).getCell(4).numFmt = '#,##0.00'
  const path = putFile(office.folder, '数据.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()))
  const [token] = await office.tokens(path)
  expect(await office.call('values.import', { token: token! })).toEqual({ rows: 5, changed: 5, conflicts: 0 })
  const values = await office.call('values.list', {})
  const byInput = Object.fromEntries(values.map(({ input, value }) => [input, value]))
  expect(byInput).toMatchObject({
    forest_area: '3900',
    land_area: '20000',
    policy_target: '4.5',
    used: '0.3',
  })
  expect(byInput['organic_area']).toBe('1234.5')
})

test('an uploaded file is imported like one from a folder', async () => {
  const office = await officeWithLedger()
  const received = await office.door.receiveFile('数据.csv', [Buffer.from(table)].values() as never)
  const { token } = (received as { answer: { token: string } }).answer
  expect(await office.call('values.import', { token })).toMatchObject({ rows: 4 })
  await expectTableTaken(office)
})

test('an import is one step; the same file again changes nothing and adds no step', async () => {
  const office = await officeWithLedger()
  await importText(office, table)
  const standing = await office.call('ledger.standing', {})
  expect(standing).toMatchObject({ revision: 2, undo: { operation: 'values.import' } })
  expect(await importText(office, table)).toEqual({ rows: 4, changed: 0, conflicts: 0 })
  expect(await office.call('ledger.standing', {})).toEqual(standing)
  await office.call('change.undo', {})
  expect(await office.call('values.list', {})).toEqual([])
})

const gdp = (value: string, department: string) =>
  `item,year,input,value,unit,department,source\n2,2013,gdp,${value},万元,${department},年报`

async function statements(office: OfficeCalls) {
  const { inputs } = await office.call('items.get', { item: '2' })
  const value = inputs.find(({ input }) => input.id === 'gdp')!.values[2013]!
  return [value, ...value.competing].map(({ entered, department }) => `${department}:${entered}`)
}

test('the department that stated a figure may correct it', async () => {
  const office = await officeWithLedger()
  await importText(office, gdp('3600000', 'stat'))
  expect(await importText(office, gdp('3618000', '统计局'))).toEqual({ rows: 1, changed: 1, conflicts: 0 })
  expect(await statements(office)).toEqual(['stat:3618000'])
})

test('another department’s different figure stands beside the recorded one as an error until somebody decides', async () => {
  const office = await officeWithLedger()
  await importText(office, gdp('3600000', 'stat'))
  expect(await importText(office, gdp('3500000', 'drc'))).toEqual({ rows: 1, changed: 1, conflicts: 1 })
  expect(await statements(office)).toEqual(['stat:3600000', 'drc:3500000'])
  const conflicts = (await office.call('findings.list', {})).rows.filter(
    ({ rule }) => rule === 'conflictingStatements',
  )
  expect(conflicts).toMatchObject([{ severity: 'error', facts: { other: '3500000 万元', from: '发改局' } }])
  // Each department speaks with one voice: its later figure takes the place of its earlier one.
  await importText(office, gdp('3550000', 'drc'))
  await importText(office, gdp('3400000', 'fin'))
  expect(await statements(office)).toEqual(['stat:3600000', 'drc:3550000', 'fin:3400000'])
})

test('a named person takes one of the statements, with the reason; the others go and the finding with them', async () => {
  const office = await officeWithLedger()
  await importText(office, gdp('3600000', 'stat'))
  await importText(office, gdp('3500000', 'drc'))
  const evidence = await paperId(office, '统计年鉴.txt')
  const proven = { item: '2', input: 'gdp', year: 2013, text: '3600000', evidence, page: 4 }
  await office.call('values.enter', { entries: [proven] })
  const decision = { quantity: 'gdp', year: 2013, by: '李主任', reason: '以发改局决算为准' }
  expect(await office.refusal('values.decide', { ...decision, take: 1 })).toMatchObject({
    code: 'unknownStatement',
  })
  await office.call('values.decide', { ...decision, take: 0 })
  expect(await statements(office)).toEqual(['drc:3500000'])
  // The document that proved the figure that lost does not prove this one.
  const { inputs } = await office.call('items.get', { item: '2' })
  expect(inputs.find(({ quantity }) => quantity.id === 'gdp')!.values[2013]).toMatchObject({
    evidence: null,
    page: null,
  })
  const [row] = (await office.call('values.list', {})).filter(({ item }) => item === '2')
  expect(row).toMatchObject({ value: '3500000', by: '李主任', source: '年报；以发改局决算为准' })
  const rules = (await office.call('findings.list', {})).rows.map(({ rule }) => rule)
  expect(rules).not.toContain('conflictingStatements')
  expect(await office.refusal('values.decide', { ...decision, take: null })).toMatchObject({
    code: 'nothingToDecide',
  })
  await office.call('change.undo', {})
  expect(await statements(office)).toEqual(['stat:3600000', 'drc:3500000'])
})

test('a decision for the recorded figure keeps it and drops the other statement', async () => {
  const office = await officeWithLedger()
  await importText(office, gdp('3600000', 'stat'))
  await importText(office, gdp('3500000', 'drc'))
  await office.call('values.decide', { quantity: 'gdp', year: 2013, take: null, by: '李主任', reason: '' })
  expect(await statements(office)).toEqual(['stat:3600000'])
})

test('two departments that state 360 亿元 and 3600000 万元 agree', async () => {
  const office = await officeWithLedger()
  const rows = ['2,2013,gdp,360,亿元,stat', '2,2013,gdp,3600000,万元,drc']
  const answer = await importText(office, ['item,year,input,value,unit,department', ...rows].join('\n'))
  expect(answer).toMatchObject({ conflicts: 0 })
})

test('rows of one department that state 360 亿元 and 3600000 万元 do not contradict each other', async () => {
  const office = await officeWithLedger()
  const rows = ['2,2013,gdp,360,亿元,stat', '10,2013,gdp,3600000,万元,stat']
  const answer = await importText(office, ['item,year,input,value,unit,department', ...rows].join('\n'))
  expect(answer).toMatchObject({ conflicts: 0 })
})

test('a department that comes round to the recorded figure no longer contradicts it', async () => {
  const office = await officeWithLedger()
  await importText(office, gdp('3600000', 'stat'))
  await importText(office, gdp('3500000', 'drc'))
  await importText(office, gdp('3600000', 'drc'))
  expect(await statements(office)).toEqual(['stat:3600000'])
})

test('a recorded figure that is corrected to what another department said no longer contradicts it', async () => {
  const office = await officeWithLedger()
  await importText(office, gdp('3600000', 'stat'))
  await importText(office, gdp('3500000', 'drc'))
  await importText(office, gdp('3400000', 'fin'))
  await importText(office, gdp('3500000', 'stat'))
  expect(await statements(office)).toEqual(['stat:3500000', 'fin:3400000'])
  const entry = { item: '2', input: 'gdp', year: 2013, text: '340', unit: '亿元' }
  await office.call('values.enter', { entries: [entry] })
  expect(await statements(office)).toEqual(['stat:340'])
})

test('another department’s different list stands beside the recorded one and can be taken, like a figure', async () => {
  const office = await officeWithLedger()
  const sections = (text: string, department: string) =>
    `item,year,input,value,department\n8,2013,sections,${text},${department}`
  await importText(office, sections('东溪=Ⅱ/Ⅲ', 'epb'))
  expect(await importText(office, sections('东溪=Ⅳ/Ⅲ', 'water'))).toMatchObject({ conflicts: 1 })
  const recorded = async () =>
    (await office.call('items.get', { item: '8' })).inputs.find(({ input }) => input.id === 'sections')!
      .values[2013]!
  expect(await recorded()).toMatchObject({ entered: '东溪=Ⅱ/Ⅲ', competing: [{ entered: '东溪=Ⅳ/Ⅲ' }] })
  const decision = { quantity: (await recorded()).quantity, year: 2013, take: 0, by: '李主任', reason: '' }
  await office.call('values.decide', decision)
  expect(await recorded()).toMatchObject({
    list: [{ measured: '4', against: '3' }],
    number: null,
    competing: [],
  })
  const { assessment } = await office.call('items.get', { item: '8' })
  expect(assessment!.components[0]!.years.at(-1)!.verdict).toBe('notMet')
})
