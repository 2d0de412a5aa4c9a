// Builds the sample district: `npm run build:sample`. Needs Chromium (CHROMIUM_PATH or /usr/bin/chromium); the result is committed.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import excel from 'exceljs'
import { type Browser, chromium } from 'playwright-core'
import { readStandard } from '../../../shared/catalogue/readStandard.ts'
import { documentHtml, inputName, nameInputs, photoHtml } from './documentPages.ts'
import { type PlannedDocument, planDocuments } from './planDocuments.ts'
import { contradiction, sampleFigures, years } from './sampleFigures.ts'

const here = dirname(fileURLToPath(import.meta.url))
const target = join(here, '..')
const documents = join(target, 'documents')
const strayTitle = '全区创建国家级生态区动员大会会议材料'

const read = readStandard(JSON.parse(readFileSync(join(here, '../../standards/county2007.json'), 'utf8')))
if (!read.ok) throw new Error(JSON.stringify(read.faults))
const { standard } = read
nameInputs(standard)
const planned = planDocuments(standard)
rmSync(documents, { recursive: true, force: true })
mkdirSync(documents, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
for (const [index, document] of planned.entries()) await writeDocument(browser, document, index)
await writeStray(browser)
await browser.close()
writeJson('evidence.json', [...planned.map(evidenceEntry), strayEntry()])
writeValues()
writeJson('profile.json', profile())
writeJson('items.json', decisions())

async function writeDocument(chrome: Browser, document: PlannedDocument, index: number): Promise<void> {
  const path = join(documents, document.file)
  if (document.format === 'docx') return writeFileSync(path, await Packer.toBuffer(wordStatement(document)))
  if (document.format === 'xlsx') return writeSheet(document, path)
  const page = await chrome.newPage({ viewport: { width: 960, height: 640 } })
  if (document.format === 'jpg') {
    await page.setContent(photoHtml(document.title, 80 + index * 7))
    await page.screenshot({ path, type: 'jpeg', quality: 60 })
  } else {
    await page.setContent(documentHtml(document, standard))
    await page.pdf({ path, format: 'A4', preferCSSPageSize: true })
  }
  await page.close()
}

function wordStatement(document: PlannedDocument): Document {
  const { item } = document.pages[0]!
  const rows = sampleFigures.filter((figure) => figure.item === item.id)
  const cellOf = (text: string) =>
    new TableCell({ children: [new Paragraph({ children: [new TextRun(text)] })] })
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ children: ['数据', ...years.map((year) => `${year}年`), '单位'].map(cellOf) }),
      ...rows.map(
        (row) =>
          new TableRow({ children: [inputName(item.id, row.input), ...row.values, row.unit].map(cellOf) }),
      ),
    ],
  })
  return new Document({
    creator: '样板区生态办',
    title: document.title,
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: `${item.name.zh}完成情况说明` }),
          new Paragraph(`考核要求：${item.requirementText.zh}`),
          new Paragraph(`指标解释：${item.definition.zh}`),
          table,
          new Paragraph('以上为样板区虚构数据，仅供演示。样板区生态办　2014年3月20日'),
        ],
      },
    ],
  })
}

/** A calculation sheet with live formulas is not needed here: the ledger computes; this paper repeats the figures. */
async function writeSheet(document: PlannedDocument, path: string): Promise<void> {
  const { item } = document.pages[0]!
  const workbook = new excel.Workbook()
  workbook.created = workbook.modified = new Date('2014-03-20T00:00:00Z')
  const sheet = workbook.addWorksheet('计算表')
  sheet.addRow([`${item.name.zh}近三年数据汇总（样板区虚构数据）`])
  sheet.addRow(['数据', ...years.map((year) => `${year}年`), '单位', '来源'])
  for (const row of sampleFigures.filter((figure) => figure.item === item.id))
    sheet.addRow([inputName(item.id, row.input), ...row.values, row.unit, row.source])
  sheet.columns = [{ width: 34 }, { width: 18 }, { width: 18 }, { width: 18 }, { width: 10 }, { width: 24 }]
  await workbook.xlsx.writeFile(path)
}

/** A paper that nobody linked yet: planted. */
async function writeStray(chrome: Browser): Promise<void> {
  const page = await chrome.newPage()
  await page.setContent(
    documentHtml(
      { ...planned.find(({ format }) => format === 'pdf')!, pages: [], title: strayTitle } as PlannedDocument,
      standard,
    ).replace(
      '</body>',
      `<section><h1>${strayTitle}</h1><p>4月17日，全区召开创建国家级生态区动员大会。（样板）</p></section></body>`,
    ),
  )
  await page.pdf({ path: join(documents, `${strayTitle}.pdf`), format: 'A4' })
  await page.close()
}
function strayEntry() {
  return {
    file: `${strayTitle}.pdf`,
    fields: {
      issuer: '区政府办',
      documentDate: '2013-04-17',
      kind: 'report',
      sealed: 'notNeeded',
      form: 'original',
    },
    links: [],
  }
}

function evidenceEntry(document: PlannedDocument) {
  const issuer = standard.departments.find(({ id }) => id === document.issuer)!
  const covered = document.pages.flatMap((page) => page.years)
  return {
    file: document.file,
    fields: {
      title: document.title,
      documentNumber: document.documentNumber,
      issuer: issuer.name.zh,
      documentDate: document.documentDate,
      periodFrom: covered.length > 0 ? Math.min(...covered) : null,
      periodTo: covered.length > 0 ? Math.max(...covered) : null,
      kind: document.kind,
      form: document.sealed === 'no' ? 'copy' : 'original',
      sealed: document.sealed,
      department: document.issuer,
      ...(document.format === 'pdf' ? {} : { pages: 1 }),
    },
    links: mergeLinks(document),
  }
}

/** Pages of one requirement on the same paper: one link a year, each with its own page; single sheets cover all years. */
function mergeLinks(document: PlannedDocument) {
  const whole = document.format === 'docx' || document.format === 'xlsx' || document.format === 'jpg'
  if (whole) {
    const { item, requirement } = document.pages[0]!
    const covered = [...new Set(document.pages.flatMap((page) => page.years))]
    return [{ item: item.id, requirement: requirement.id, years: covered, page: 1 }]
  }
  return document.pages.map((page, index) => ({
    item: page.item.id,
    requirement: page.requirement.id,
    years: page.years,
    page: document.pointers ? index + 1 : null,
  }))
}

function writeValues(): void {
  const rows = sampleFigures.flatMap((figure) =>
    years.map((year, index) => [
      figure.item,
      String(year),
      figure.input,
      figure.values[index]!,
      figure.unit,
      figure.department,
      figure.source,
    ]),
  )
  const second = contradiction
  rows.push([
    second.item,
    String(second.year),
    second.input,
    second.value,
    second.unit,
    second.department,
    second.source,
  ])
  const line = (cells: string[]) => cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell}"` : cell)).join(',')
  const head = ['item', 'year', 'input', 'value', 'unit', 'department', 'source']
  writeFileSync(join(target, 'values.csv'), `${[head, ...rows].map(line).join('\n')}\n`)
}

function profile() {
  return {
    district: '样板区',
    standard: standard.id,
    unitType: 'city_or_district',
    economy: 'developed',
    terrain: 'plain',
    coastal: false,
    years: [...years],
    judgedYear: years.at(-1),
    visitDate: '2014-10-14',
    office: '样板区生态建设领导小组办公室',
    leader: '张样板',
    reviewer: '李样板',
    compiler: '王样板',
    phone: '0000-12345678',
    sample: true,
  }
}

/** Named persons' words on the clauses that no figure decides; one is left open. */
function decisions() {
  const open = 'C3.5'
  const clauses = standard.conditions
    .flatMap((condition) => condition.clauses)
    .filter((clause) => clause.judgedBy === 'confirmed' && clause.id !== open)
    .map((clause) => ({
      clause: clause.id,
      confirmed: { holds: true, by: '李样板', reason: '已核对必备材料，情况属实' },
    }))
  const sideConditions = standard.indicators.flatMap((indicator) =>
    indicator.sideConditions
      .filter(({ kind }) => kind === 'declared')
      .map(({ id }) => ({ item: indicator.id, sideCondition: id, declared: { holds: true, by: '李样板' } })),
  )
  return {
    items: [{ item: '20', remarks: '2013年比重低于要求，已列入整改，拟补充企业治污投资统计' }],
    clauses,
    sideConditions,
  }
}

function writeJson(file: string, content: unknown): void {
  writeFileSync(join(target, file), `${JSON.stringify(content, null, 1)}\n`)
}
