// The printed ledger in the hands of other programs: exceljs reads it, LibreOffice computes and prints it.
import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import excel, { type Workbook } from 'exceljs'
import { beforeAll, expect, test } from 'vitest'
import { openOffice } from '../../main/engine/office.ts'
import type { CheckReport } from '../../shared/api/views.ts'
import { exact, roundedText } from '../../shared/figures/exact.ts'
import { keptFolder } from '../main/support/keptFolder.ts'
import { type OfficeCalls, officeCalls, openFolder, resources } from '../main/support/officeCalls.ts'
import { exportTo, formulaCells, linkCells, plainData, readWorkbook } from './support/exportLedger.ts'
import { convert, needPrograms, pdfPages } from './support/libreOffice.ts'

const home = keptFolder()
const ledger = join(home, '台账', '样板 区.ecoledger')
const file = join(home, '打印 件', '台账.xlsx')
let report: CheckReport
let workbook: Workbook
let recalculated: Workbook
let pages: string[]

function newOffice(now?: () => Date): OfficeCalls {
  const options = { resources, configFolder: join(home, 'config'), home, version: 'test' }
  return officeCalls(openOffice(now ? { ...options, now } : options))
}

beforeAll(async () => {
  needPrograms()
  const office = newOffice()
  await office.call('app.openSample', { folderToken: office.door.registerFolder(ledger, 'exact') })
  report = await office.call('check.run', {})
  await exportTo(office, file)
  await office.door.close()
  workbook = await readWorkbook(file)
  recalculated = await readWorkbook(await convert(home, file, 'xlsx'))
  pages = await pdfPages(await convert(home, file, 'pdf'))
})

test('the sheets stand in reading order, one for each condition and each item', () => {
  const items = [
    ...report.conditions.map(({ id }) => `条件${id.slice(1)}`),
    ...report.items.map(({ id }) => `指标${id}`),
  ]
  expect(items).toHaveLength(31)
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    ...['封面', '目录', '填表说明', '基本条件', '考核指标'],
    ...items,
    ...['证明材料总目录', '缺项清单', '数据口径表'],
  ])
})

test('every sheet of the sample is marked as a sample', () => {
  for (const sheet of workbook.worksheets) {
    const top = [1, 2, 3, 4].map((row) => sheet.getRow(row).getCell(1).text).join('')
    expect(top, sheet.name).toContain('【样板】')
  }
})

test('LibreOffice really computes: a wrong stored result does not survive the conversion', async () => {
  const probe = new excel.Workbook()
  const sheet = probe.addWorksheet('试')
  sheet.getCell('A1').value = 2
  sheet.getCell('B1').value = { formula: 'A1*3', result: 99 }
  const path = join(home, '试算.xlsx')
  await probe.xlsx.writeFile(path)
  const [cell] = formulaCells(await readWorkbook(await convert(home, path, 'xlsx')))
  expect(cell!.result).toBe(6)
})

test('each formula computed anew shows the value that was stored with it', () => {
  const stored = formulaCells(workbook)
  const computed = new Map(formulaCells(recalculated).map((cell) => [cell.place, cell]))
  expect(stored.length).toBeGreaterThan(100)
  expect([...computed.keys()].sort()).toEqual(stored.map(({ place }) => place).sort())
  const shown = (cell: { place: string; result: unknown }, decimals: number) =>
    `${cell.place} ${Number(cell.result).toFixed(decimals)}`
  for (const cell of stored)
    expect(shown(computed.get(cell.place)!, cell.decimals)).toBe(shown(cell, cell.decimals))
})

test('the values of 考核指标, computed anew, are the program’s own for every component and year', () => {
  const cells = new Map(formulaCells(recalculated).map((cell) => [cell.place, cell]))
  const formats = new Map(formulaCells(workbook).map((cell) => [cell.place, cell]))
  const components = report.items.flatMap((item) =>
    item.components.map((component) => ({ component, waived: item.verdict === 'notApplicable' })),
  )
  let compared = 0
  for (const [index, { component, waived }] of components.entries()) {
    for (const [column, year] of component.years.entries()) {
      const place = `考核指标!${'GHI'[column]}${5 + index}`
      if (year.value === null || waived) {
        expect(cells.has(place), place).toBe(false)
        continue
      }
      const { decimals } = formats.get(place)!
      const computed = Number(cells.get(place)!.result).toFixed(decimals)
      expect(`${place} ${computed}`).toBe(`${place} ${roundedText(exact(year.value), decimals)}`)
      compared += 1
    }
  }
  expect(compared).toBeGreaterThan(60)
})

/** `#REF!` and its kin, as a cell's value or as a formula's result. */
function errorIn(value: unknown): string | null {
  if (typeof value === 'string') return /^#(REF|DIV|NAME|VALUE|NULL|NUM|N\/A)/.exec(value)?.[0] ?? null
  if (value === null || typeof value !== 'object') return null
  if ('error' in value) return String(value.error)
  return 'result' in value ? errorIn(value.result) : null
}

test('no cell holds an error and nothing printed is cut to ####', () => {
  const errors: string[] = []
  for (const sheet of recalculated.worksheets)
    sheet.eachRow((row) =>
      row.eachCell(({ address, value }) => {
        if (errorIn(value)) errors.push(`${sheet.name}!${address} ${errorIn(value)}`)
      }),
    )
  expect(errors).toEqual([])
  expect(pages.filter((page) => page.includes('###'))).toEqual([])
})

test('the head of 考核指标 stands on every page of it', () => {
  const first = pages.findIndex((page) => page.includes('考核指标台账（2011—2013年）'))
  const next = pages.findIndex((page) => page.includes('基本条件1规划与法规执行'))
  expect(next - first).toBeGreaterThan(1)
  const head = [
    '序号',
    '类别',
    '指标名称',
    '单位',
    '指标要求',
    '属性',
    '完成情况',
    '2011年',
    '2012年',
    '2013年',
  ]
  const behind = ['是否达标', '计算过程', '数据来源', '责任部门', '证明材料', '备注']
  for (const [index, page] of pages.slice(first, next).entries()) {
    for (const word of ['样板区创建国家级生态区考核指标台账', ...head, ...behind])
      expect(page, `page ${first + index + 1} lacks ${word}`).toContain(word)
  }
})

test('every page carries its number and the number of all pages', () => {
  for (const [index, page] of pages.entries()) expect(page).toContain(`第${index + 1}页共${pages.length}页`)
})

test('every sheet is fitted to the width of an A4 or A3 page', () => {
  for (const sheet of workbook.worksheets) {
    expect(sheet.pageSetup, sheet.name).toMatchObject({ fitToPage: true, fitToWidth: 1, fitToHeight: 0 })
    expect([8, 9]).toContain(sheet.pageSetup.paperSize)
  }
})

test('links inside the workbook lead to sheets that are there', () => {
  const names = new Set(workbook.worksheets.map(({ name }) => name))
  const inside = linkCells(workbook).filter(({ address }) => address.startsWith('#'))
  expect(inside.length).toBeGreaterThan(60)
  for (const { place, address } of inside) {
    const target = /^#'(.+)'!A1$/.exec(address)
    expect(target && names.has(target[1]!), `${place} → ${address}`).toBe(true)
  }
  const contents = inside.filter(({ place }) => place.startsWith('目录!')).map(({ address }) => address)
  const listed = workbook.worksheets
    .map(({ name }) => name)
    .filter((name) => !['封面', '目录'].includes(name))
  expect(contents).toEqual(listed.map((name) => `#'${name}'!A1`))
})

test('links to papers lead, from the folder of the workbook, to the stored files', () => {
  const outside = linkCells(workbook).filter(({ address }) => !address.startsWith('#'))
  expect(outside.length).toBeGreaterThan(100)
  for (const { place, address } of outside) {
    expect(address, place).not.toMatch(/^(file:|\/|[A-Za-z]:)/)
    const path = resolve(dirname(file), decodeURIComponent(address))
    expect(existsSync(path) && statSync(path).isFile(), `${place} → ${address}`).toBe(true)
    expect(path.startsWith(join(ledger, 'evidence'))).toBe(true)
  }
})

test('two exports of the same state are equal in every cell, whenever they are made', async () => {
  const office = newOffice(() => new Date('2031-05-06T07:08:09Z'))
  await openFolder(office, ledger)
  const again = join(dirname(file), '再次.xlsx')
  await exportTo(office, again)
  await office.door.close()
  expect(plainData(await readWorkbook(again))).toEqual(plainData(workbook))
})
