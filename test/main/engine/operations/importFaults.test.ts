// An import is all or nothing: every bad row is named with its number, a file that is no table with its reason.
import { appendFileSync, mkdirSync, rmSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import excel from 'exceljs'
import { expect, test } from 'vitest'
import { failureText } from '../../../../shared/wording/failureSentences.ts'
import { type OfficeCalls, putFile } from '../../support/officeCalls.ts'
import { importToken, zipOf } from '../../support/tables.ts'
import { officeWithLedger } from '../../support/testOffice.ts'

const head = 'item,year,input,value,unit,department,source'

async function refusedImport(content: string | Uint8Array, name?: string) {
  const office = await officeWithLedger()
  const refused = await office.refusal('values.import', { token: await importToken(office, content, name) })
  await expectUntouched(office)
  return refused
}

async function expectUntouched(office: OfficeCalls): Promise<void> {
  expect(await office.call('values.list', {})).toEqual([])
  expect(await office.call('ledger.standing', {})).toMatchObject({ revision: 1 })
}

test('every bad row is named with the number a person sees, and no good row is written', async () => {
  const rows = [
    '5,2013,forest_area,3900,公顷,,',
    '5,2013,forest,3900,公顷,,',
    '',
    '5,2009,forest_area,3900,公顷,,',
    '5,13,forest_area,3900,公顷,,',
    '5,2012,forest_area,,公顷,,',
    '5,2012,land_area,约2万,公顷,,',
    ',2012,land_area,20000,公顷,,',
    '5,2012,land_area,20000,吨,,',
  ]
  const refused = await refusedImport([head, ...rows].join('\n'))
  expect(refused).toMatchObject({ code: 'importRejected', facts: { file: '数据.csv', count: '7' } })
  expect(refused.faults!.map(({ facts, faults }) => [facts['row'], faults![0]!.code])).toEqual([
    ['3', 'unknownInput'],
    ['5', 'yearOutsideLedger'],
    ['6', 'yearNotUnderstood'],
    ['7', 'cellEmpty'],
    ['8', 'numberApproximate'],
    ['9', 'cellEmpty'],
    ['10', 'unitMismatch'],
  ])
  expect(failureText(refused, 'zh')).toContain('第10行')
})

test('rows of a workbook are counted as Excel shows them, empty rows included', async () => {
  const workbook = new excel.Workbook()
  const sheet = workbook.addWorksheet('数据')
  sheet.getRow(1).values = ['item', 'year', 'input', 'value']
  sheet.getRow(2).values = ['5', 2013, 'forest_area', 3900]
  sheet.getRow(7).values = ['5', 2013, 'land_area', '暂无']
  const refused = await refusedImport(new Uint8Array(await workbook.xlsx.writeBuffer()), '数据.xlsx')
  expect(refused.faults).toMatchObject([{ facts: { row: '7' }, faults: [{ code: 'numberPlaceholder' }] }])
})

test('a cell with a line break inside does not shift the numbers of the rows after it', async () => {
  const refused = await refusedImport(`${head}\n5,2013,forest_area,3900,公顷,,"上\n下"\n5,2013,x,1,,,`)
  expect(refused.faults).toMatchObject([{ facts: { row: '4' } }])
})

test('two rows of one department that contradict each other are refused with both numbers', async () => {
  const refused = await refusedImport(
    [
      head,
      '2,2013,gdp,3600000,万元,stat,',
      '6,2013,land_area,200,,,',
      '20,2013,gdp,3700000,万元,统计局,',
    ].join('\n'),
  )
  expect(refused.faults).toMatchObject([
    { code: 'rowContradicts', facts: { row: '4', earlier: '2', first: '3600000', second: '3700000' } },
  ])
})

test('missing columns are named with those that were found', async () => {
  expect(await refusedImport('指标,year,value\n5,2013,3900')).toEqual({
    code: 'columnsMissing',
    facts: { file: '数据.csv', columns: 'item、input', found: '指标、year、value' },
  })
})

test('a column that stands twice is refused: nobody can know which one holds', async () => {
  const refused = await refusedImport('item,year,input,value,VALUE\n5,2013,forest_area,3900,3901')
  expect(refused).toMatchObject({ code: 'columnTwice', facts: { column: 'value' } })
})

test.each([
  ['a file of zero bytes', '', 'emptyFile'],
  ['a header without rows', head, 'importEmpty'],
  ['only empty rows', `${head}\n,,,,,,\n\n`, 'importEmpty'],
  [
    'a quotation mark that never closes',
    `${head}\n5,2013,forest_area,"3900,公顷,,\n5,2013,land_area,1,,,`,
    'csvFault',
  ],
  [
    'an encoding that is neither UTF-8 nor GB18030',
    Buffer.from(`${head}\n5,2013,x,1,,\xff\xff,`, 'latin1'),
    'textEncodingUnknown',
  ],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'textEncodingUnknown'],
  ['an old Excel file', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'oldExcelFile'],
  ['a zip that is no workbook', zipOf('readme.txt', Buffer.from('你好')), 'workbookDamaged'],
  [
    'a workbook cut off while it was copied',
    zipOf('xl/workbook.xml', Buffer.alloc(9999)).subarray(0, 50),
    'workbookDamaged',
  ],
])('%s is refused with its reason', async (_what, content, code) => {
  expect((await refusedImport(content)).code).toBe(code)
})

test('a workbook that would unpack to gigabytes is refused before it is opened', async () => {
  // 480 MB of blanks pack into half a megabyte.
  const bomb = zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(480 * 1024 * 1024, ' '))
  expect(bomb.length).toBeLessThan(1024 * 1024)
  expect(await refusedImport(bomb, '数据.xlsx')).toEqual({
    code: 'workbookBomb',
    facts: { file: '数据.xlsx', size: '480 MB' },
  })
})

test('a file that is no longer known is refused; after a refusal the same file can be tried again', async () => {
  const office = await officeWithLedger()
  expect(await office.refusal('values.import', { token: 'made-up' })).toMatchObject({ code: 'tokenUnknown' })
  const token = await importToken(office, `${head}\n5,2013,forest_area,待定,公顷,,`)
  await office.refusal('values.import', { token })
  await importToken(office, `${head}\n5,2013,forest_area,3900,公顷,,`)
  expect(await office.call('values.import', { token })).toMatchObject({ changed: 1 })
  expect(await office.refusal('values.import', { token })).toMatchObject({ code: 'tokenUnknown' })
})

test('a values file that vanished after it was chosen is refused by name', async () => {
  const office = await officeWithLedger()
  const path = putFile(office.folder, '数据.csv', 'item,year,input,value\n5,2013,forest_area,1')
  const [token] = await office.tokens(path)
  rmSync(path)
  expect(await office.refusal('values.import', { token })).toMatchObject({ code: 'fileVanished' })
})

test('a values file that is a folder, or that nobody may read, is refused by name', async () => {
  const office = await officeWithLedger()
  const path = putFile(office.folder, '数据.csv', `${head}\n5,2013,forest_area,1,,,`)
  const [token] = await office.tokens(path)
  rmSync(path)
  mkdirSync(path)
  expect(await office.refusal('values.import', { token })).toMatchObject({
    code: 'fileIsFolder',
    facts: { file: '数据.csv' },
  })
  await expectUntouched(office)
})

test('a values file that is saved anew while it is read is refused: half old and half new is nobody’s table', async () => {
  const office = await officeWithLedger()
  const path = putFile(office.folder, '数据.csv', `${head}\n5,2013,forest_area,1,公顷,,`)
  const [token] = await office.tokens(path)
  const importing = office.door.call('values.import', { token })
  // The look at the file comes before this one of ours: both wait in the same line.
  await stat(path)
  await stat(path)
  appendFileSync(path, '\n5,2013,land_area,2,公顷,,')
  const result = await importing
  if (result.ok) expect(result.answer).toMatchObject({ rows: 2 })
  else expect(result.failure).toEqual({ code: 'fileChanged', facts: { file: '数据.csv' } })
})

test('a number with a comma that falls apart into two cells is refused with its row, never read as its first half', async () => {
  const refused = await refusedImport(
    'item,year,input,value\n5,2013,land_area,20000\n5,2013,forest_area,3,900',
  )
  expect(refused).toEqual({
    code: 'rowTooLong',
    facts: { file: '数据.csv', row: '3', cells: '5', columns: '4' },
  })
  expect(failureText(refused, 'zh')).toMatch(/第3行.*引号/)
})

test('empty cells behind the last column, as Excel pads them, are nothing', async () => {
  const office = await officeWithLedger()
  const token = await importToken(office, 'item,year,input,value\n5,2013,forest_area,3900,,,\n')
  expect(await office.call('values.import', { token })).toMatchObject({ rows: 1 })
})

test('a file marked as UTF-8 with a torn character is refused: it must not come out as other words', async () => {
  const bytes = Buffer.from(`\ufeff${head}\n5,2013,forest_area,3900,公顷,林业局,年报`)
  const torn = Buffer.concat([bytes.subarray(0, bytes.length - 1), Buffer.from(',')])
  expect(await refusedImport(torn)).toMatchObject({
    code: 'textEncodingUnknown',
    facts: { file: '数据.csv' },
  })
})

test('every refusal of a table is told in Chinese with the file and without a word of the machine', async () => {
  const contents = [
    '',
    head,
    '指标\n5',
    'item,year,input,value,value\n',
    `${head}\n5,2013,forest_area,"3900,,,`,
  ]
  for (const content of contents) {
    const told = failureText(await refusedImport(content), 'zh')
    expect(told).toContain('数据.csv')
    expect(told).not.toMatch(/[{}]|Quote|Not Closed/)
  }
})
