// The main job as an office does it, in a real browser: from an empty ledger to the workbook in the downloads folder.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import excel, { type CellFormulaValue } from 'exceljs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { noChromium } from './support/chromium.ts'
import { serveApp, useChromium } from './support/servedApp.ts'
import { becomes, dropFiles, goTo, gridCell, pasteBlock, seen } from './support/windowActions.ts'

async function newLedger(page: Page, district: string): Promise<void> {
  await page.getByRole('button', { name: /新建台账/ }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('区（县、市）名称').fill(district)
  await form.getByLabel('考核年（三年的最后一年）').fill('2013')
  await form.getByLabel('技术核查日期').fill('2013年10月8日')
  await form.getByLabel('您的姓名（记入每次改动）').fill('王芳')
  await form.getByRole('button', { name: '建立' }).click()
  await page.getByRole('heading', { name: '就绪度' }).waitFor()
}

describe.skipIf(noChromium)('the main job', () => {
  const chromium = useChromium()

  test('new ledger → figures by paste → files dropped → gap closes → export → the workbook is downloaded', async () => {
    const home = temporaryFolder()
    const app = await serveApp(home)
    const page = await chromium.window(app.link)
    await newLedger(page, '江滨区')
    expect(await page.title()).toBe('江滨区生态区创建台账')

    await goTo(page, 'items?item=5')
    await seen(page, '森林覆盖率')
    await pasteBlock(page, 0, 0, [
      ['3,600', '３６００', '3700'],
      ['2万', '20000', '200 km²'],
    ])
    await becomes(() => gridCell(page, 0, 1).innerText(), '3,600')
    const arithmetic = page.locator('table.arithmetic .formula')
    await becomes(
      () => arithmetic.allInnerTexts(),
      [
        '3600 ÷ (20000 − 0) × 100 = 18.00',
        '3600 ÷ (20000 − 0) × 100 = 18.00',
        '3700 ÷ (20000 − 0) × 100 = 18.50',
      ],
    )
    expect(await page.locator('.standing .verdict').first().innerText()).toBe('✓ 达标')

    const slot = page.getByRole('button', { name: /森林资源.*2013.*缺/ }).first()
    const before = await slot.count()
    expect(before).toBe(1)
    const label = (await slot.getAttribute('aria-label'))!
    const paper = join(home, '区林业局关于森林资源的证明（2013年）.txt')
    writeFileSync(paper, '2013年森林面积3700公顷。')
    await dropFiles(page, slot, [paper])
    await seen(page, /收入1份/)
    await page.getByRole('button', { name: label.replace(/：缺.*$/, '：1份，点击查看') }).waitFor()

    await goTo(page, 'export')
    await page.getByRole('button', { name: '导出台账' }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出台账' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('江滨区创建国家级生态区考核指标台账（2011—2013年）.xlsx')
    const file = join(home, 'download.xlsx')
    await download.saveAs(file)
    const workbook = new excel.Workbook()
    await workbook.xlsx.load(readFileSync(file) as never)
    const values = workbook.getWorksheet('考核指标')!
    const row = values.getRows(1, 60)!.find((each) => each.getCell(3).value === '森林覆盖率')!
    expect((row.getCell(9).value as CellFormulaValue).result).toBe(18.5)
    const papers = workbook.getWorksheet('证明材料总目录')!.getColumn(2).values
    expect(papers).toContain('区林业局关于森林资源的证明（2013年）')
    await app.stop()
  })

  test('undo takes the last step back, redo brings it again, and the saved state is told', async () => {
    const home = temporaryFolder()
    const app = await serveApp(home)
    const page = await chromium.window(app.link)
    await newLedger(page, '江滨区')
    await goTo(page, 'items?item=5')
    await gridCell(page, 0, 2).click()
    await page.keyboard.type('1234.5')
    await page.keyboard.press('Enter')
    await becomes(() => gridCell(page, 0, 2).innerText(), '1,234.5')
    await seen(page, /^已保存 \d\d:\d\d$/)
    await page.keyboard.press('Control+Z')
    await becomes(() => gridCell(page, 0, 2).innerText(), '')
    await seen(page, '已撤销：填报数据')
    await page.keyboard.press('Control+Y')
    await becomes(() => gridCell(page, 0, 2).innerText(), '1,234.5')
    await page.getByRole('button', { name: '撤销' }).click()
    await becomes(() => gridCell(page, 0, 2).innerText(), '')
    await app.stop()
  })

  test('a killed program loses nothing that was shown as saved, and the recent ledger opens again', async () => {
    const home = temporaryFolder()
    const first = await serveApp(home)
    const page = await chromium.window(first.link)
    await newLedger(page, '江滨区')
    await goTo(page, 'items?item=5')
    await pasteBlock(page, 0, 0, [['111', '222', '333']])
    await becomes(() => gridCell(page, 0, 2).innerText(), '333')
    await first.kill()
    const second = await serveApp(home)
    const again = await chromium.window(second.link)
    await again.getByRole('button', { name: '江滨区生态区创建台账' }).click()
    await again.getByRole('heading', { name: '就绪度' }).waitFor()
    await goTo(again, 'items?item=5')
    await becomes(() => gridCell(again, 0, 0).innerText(), '111')
    await becomes(() => gridCell(again, 0, 2).innerText(), '333')
    await second.stop()
  })
})
