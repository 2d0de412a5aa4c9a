// The printed ledger as a file: made for any ledger, whole or not at all, with whatever people typed into it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import excel, { type CellFormulaValue, type Workbook } from 'exceljs'
import { expect, test } from 'vitest'
import type { OfficeCalls } from '../../support/officeCalls.ts'
import { addPaper, paperId } from '../../support/papers.ts'
import { ownIndicator } from '../../support/shownState.ts'
import { officeWithLedger } from '../../support/testOffice.ts'

async function exported(office: OfficeCalls, beside?: string): Promise<Workbook> {
  const folder = beside && office.door.registerFolder(beside, 'parent')
  const { download } = await office.call('export.workbook', { beside: folder })
  const workbook = new excel.Workbook()
  await workbook.xlsx.load(readFileSync(office.door.downloadFile(download)!.path) as never)
  return workbook
}

const enter = (office: OfficeCalls, item: string, figures: Record<string, string>) =>
  office.call('values.enter', {
    entries: Object.entries(figures).map(([input, text]) => ({ item, input, year: 2013, text })),
  })

test('an empty ledger prints all its sheets, and the file is named after district and years', async () => {
  const office = await officeWithLedger()
  const answer = await office.call('export.workbook', {})
  expect(answer.fileName).toBe('测试区创建国家级生态区考核指标台账（2011—2013年）.xlsx')
  expect(office.door.downloadFile(answer.download)).toMatchObject({ fileName: answer.fileName })
  const workbook = await exported(office)
  expect(workbook.worksheets).toHaveLength(39)
  expect(workbook.getWorksheet('考核指标')!.getCell('G5').value).toBe('缺数据')
})

test('a value that ends in an exact half is printed in full: Excel would round it the other way', async () => {
  const office = await officeWithLedger()
  await enter(office, '1', { net_income_total: '8000.5', rural_population: '10000' })
  expect((await office.call('items.get', { item: '1' })).assessment).toMatchObject({
    value: '8000.5',
    shown: '8000',
  })
  const cell = (await exported(office)).getWorksheet('考核指标')!.getCell('I5')
  expect((cell.value as CellFormulaValue).result).toBe(8000.5)
  expect(cell.numFmt).toBe('0.0')
})

test('a denominator of zero is printed in words and never divided', async () => {
  const office = await officeWithLedger()
  await enter(office, '20', { investment: '100', gdp: '0' })
  const sheet = (await exported(office)).getWorksheet('指标20')!
  const words: unknown[] = []
  sheet.eachRow((row) => row.eachCell((cell) => void words.push(cell.value)))
  expect(words).toContain('分母为0')
  expect(words.filter((value) => value && typeof value === 'object' && 'formula' in value)).toEqual([])
})

test('links are relative to the place of the workbook: beside the ledger unless another is given', async () => {
  const office = await officeWithLedger()
  const { sha256 } = await addPaper(office, '证明.txt')
  const number = (workbook: Workbook) => workbook.getWorksheet('证明材料总目录')!.getCell('A4').value
  const name = `${sha256!.slice(0, 2)}/${sha256}.txt`
  const inside = number(await exported(office, dirname(office.ledger)))
  const ledger = encodeURIComponent('测试区生态区创建台账.ecoledger')
  expect(inside).toMatchObject({ text: '001', hyperlink: `${ledger}/evidence/${name}` })
  expect(number(await exported(office))).toEqual(inside)
  const beside = number(await exported(office, join(office.folder, '打印')))
  expect(beside).toMatchObject({ hyperlink: `../ledgers/${ledger}/evidence/${name}` })
  expect(await office.refusal('export.workbook', { beside: 'made-up' })).toMatchObject({
    code: 'tokenUnknown',
  })
})

test('a binned paper is left out and the numbers of the others do not move', async () => {
  const office = await officeWithLedger()
  const [first] = [await paperId(office, '甲.txt'), await paperId(office, '乙.txt')]
  await office.call('evidence.bin', { evidence: [first!] })
  const sheet = (await exported(office)).getWorksheet('证明材料总目录')!
  expect([sheet.getCell('A4').text, sheet.getCell('B4').value]).toEqual(['002', '乙'])
})

test.each([
  ['a formula', '=HYPERLINK("http://x","点")'],
  ['markup', '<b>"&</b>]]>'],
  ['an emoji and a rare character', '报告😀𠮷'],
  ['500 characters', '长'.repeat(500)],
])('%s as a title is printed as the plain words it is', async (_what, title) => {
  const office = await officeWithLedger()
  const id = await paperId(office, '甲.txt')
  await office.call('evidence.edit', { evidence: [id], fields: { title } })
  expect((await exported(office)).getWorksheet('证明材料总目录')!.getCell('B4').value).toBe(title)
})

test('control characters in a remark do not spoil the file', async () => {
  const office = await officeWithLedger()
  await office.call('item.set', { item: '5', remarks: '前\u0000\u0001\u000b后' })
  const sheet = (await exported(office)).getWorksheet('考核指标')!
  const remark = sheet.getColumn(15).values.find((value) => String(value).includes('前'))
  expect(String(remark)).toMatch(/^前.*后$/s)
})

test('thresholds and items of the office’s own are printed with their reason', async () => {
  const office = await officeWithLedger()
  await office.call('threshold.override', {
    component: '5',
    op: '>=',
    value: '20',
    reason: '省定标准',
    by: '李主任',
  })
  await office.call('ownItem.add', { indicator: ownIndicator('Z1'), reason: '市定', by: '李主任' })
  const workbook = await exported(office)
  const instructions: string[] = []
  workbook.getWorksheet('填表说明')!.eachRow((row) => void instructions.push(String(row.getCell(2).value)))
  expect(instructions.join('\n')).toContain('省定标准（李主任）')
  expect(workbook.getWorksheet('指标5')!.getCell('B3').value).toContain('≥20（本单位调整，原≥18）')
  expect(workbook.getWorksheet('指标Z1')).toBeDefined()
})

test('a cancelled export leaves no file', async () => {
  const office = await officeWithLedger()
  const made: string[] = []
  office.door.listen((announcement) => {
    if (announcement.type === 'job') void office.door.call('job.cancel', { job: announcement.progress.job })
  })
  for (let index = 0; index < 500; index += 1)
    await office.door
      .receiveFile(`${index}.txt`, [Buffer.from(`${index}`)].values() as never)
      .then((received) => {
        made.push((received as { answer: { token: string } }).answer.token)
      })
  await office.call('evidence.add', { tokens: made })
  expect(await office.refusal('export.workbook', { job: 'print' })).toMatchObject({ code: 'cancelled' })
  const incoming = join(office.ledger, 'evidence', '.incoming')
  expect(existsSync(incoming) ? readdirSync(incoming) : []).toEqual([])
})

test('what was made for downloading is gone once the office is closed', async () => {
  const office = await officeWithLedger()
  const { download } = await office.call('export.workbook', {})
  const { path } = office.door.downloadFile(download)!
  expect(existsSync(path)).toBe(true)
  await office.door.close()
  expect(existsSync(dirname(path))).toBe(false)
})
