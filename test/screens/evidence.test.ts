// Evidence in the window: taking in, the record, links, new versions, the bin, previews, and what is refused.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { noChromium } from './support/chromium.ts'
import { sampleHome } from './support/sampleHome.ts'
import { serveApp, useChromium } from './support/servedApp.ts'
import { becomes, dropFiles, goTo, seen, shownFailure } from './support/windowActions.ts'

const documents = fileURLToPath(new URL('../../resources/sampleDistrict/documents', import.meta.url))

describe.skipIf(noChromium)('evidence', () => {
  const chromium = useChromium()
  const openSample = async () => {
    const { home, ledger } = sampleHome()
    const app = await serveApp(home, ledger)
    const page = await chromium.window(app.link)
    return { home, app, page, ledger }
  }
  const rowsShown = (page: Page) => page.locator('.rowLine .ellipsis:first-child').allInnerTexts()
  const find = (page: Page, text: string) => page.getByLabel('查找题名、文号、单位、文件名').fill(text)
  const total = (page: Page) => page.locator('.toolBar[role="status"]').innerText()
  const pane = (page: Page): Locator => page.locator('.evidencePane')

  test('a folder is taken in whole; a twin and an empty file are named, the rest is there', async () => {
    const { home, app, page } = await openSample()
    await goTo(page, 'evidence')
    const folder = join(home, '送来的材料', '林业局')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, '造林验收单.txt'), '造林验收')
    writeFileSync(join(folder, '空白.pdf'), '')
    copyFileSync(join(documents, '指标5 指标完成情况说明.docx'), join(folder, '重复.docx'))
    const longName = `${'很'.repeat(81)}.txt`
    writeFileSync(join(folder, longName), '长名')
    await dropFiles(page, page.locator('.rowList'), [join(home, '送来的材料')])
    const result = page.getByRole('dialog')
    await result.waitFor()
    const words = await result.innerText()
    expect(words).toContain('收入2份')
    expect(words).toContain('重复1份')
    expect(words).toContain('失败1份')
    expect(words).toMatch(/空白\.pdf”是空文件（0字节），没有收入/)
    expect(words).toMatch(/重复\.docx：与《.*》内容相同，未重复收入/)
    await result.getByRole('button', { name: '关闭' }).last().click()
    await find(page, '造林验收单')
    await becomes(() => total(page), '1份')
    await find(page, '很很很')
    await becomes(() => total(page), '1份')
    await app.stop()
  })

  test('a twin dropped on a requirement is offered as a link and fills it', async () => {
    const { home, app, page } = await openSample()
    await goTo(page, 'items?item=9')
    const slot = page.getByRole('button', { name: /环境质量报告书相关页 2013：缺/ })
    const twin = join(home, '又一份.pdf')
    copyFileSync(join(documents, '样板区统计局统计年鉴（2011—2013年）.pdf'), twin)
    await dropFiles(page, slot, [twin])
    await page.getByRole('dialog').getByRole('button', { name: '关联已有的这份' }).click()
    await seen(page, /已关联那一份/)
    await page.getByRole('button', { name: /环境质量报告书相关页 2013：1份/ }).waitFor()
    await app.stop()
  })

  test('the fields of a record are edited in place; nonsense is refused in words and kept to be mended', async () => {
    const { app, page } = await openSample()
    await goTo(page, 'evidence')
    await find(page, '动员大会')
    await page.locator('.rowLine').first().click()
    const number = pane(page).getByLabel('文号')
    await number.fill('样政办〔2013〕28号')
    await number.press('Enter')
    await becomes(
      () => page.locator('.rowLine').first().innerText(),
      expect.stringContaining('样政办〔2013〕28号') as never,
    )
    const date = pane(page).getByLabel('成文日期')
    await date.fill('2013年13月1日')
    await date.press('Tab')
    expect(await shownFailure(page)).toContain('日期“2013年13月1日”应写成')
    expect(await date.inputValue()).toBe('2013年13月1日')
    await date.fill('2013.4.17')
    await date.press('Tab')
    await becomes(() => date.inputValue(), '2013-04-17')
    const pages = pane(page).getByLabel('页数')
    await pages.fill('若干')
    await pages.press('Tab')
    expect(await shownFailure(page)).toContain('“若干”不是整数')
    await app.stop()
  })

  test('a record is linked with years and page, the preview opens at the page, a new version asks to check it', async () => {
    const { home, app, page } = await openSample()
    await goTo(page, 'evidence')
    await find(page, '样板区卫生局部门证明')
    await page.locator('.rowLine').first().click()
    const link = pane(page).locator('.linkLine').first()
    await link.getByLabel('证明所在页').fill('3')
    await link.getByLabel('证明所在页').press('Enter')
    await link.getByRole('button', { name: '看这一页' }).click()
    await page.locator('canvas[data-page="3"]').waitFor()
    // Something is really drawn: a blank page would be one colour.
    const colours = await page.locator('canvas[data-page="3"]').evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement
      const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height)
      return new Set(new Uint32Array(data.buffer)).size
    })
    expect(colours).toBeGreaterThan(10)
    const rescan = join(home, '重新扫描.pdf')
    const bytes = readFileSync(join(documents, '样板区卫生局部门证明（2011—2013年）.pdf'))
    writeFileSync(rescan, Buffer.concat([bytes, Buffer.from('\n% rescan\n')]))
    await pane(page).locator('input[type="file"]').setInputFiles(rescan)
    await seen(page, '版本（2）')
    await link.getByRole('button', { name: '确认对新版本有效' }).click()
    await becomes(() => link.getByText('指向旧版本').count(), 0)
    await app.stop()
  })

  test('the bin asks first with the title and number of links; what is binned is found there and comes back', async () => {
    const { app, page } = await openSample()
    await goTo(page, 'evidence')
    await find(page, '样板区计生局合同责任书')
    await page.locator('.rowLine').first().click()
    await pane(page).getByRole('button', { name: '放入回收站' }).click()
    const question = page.getByRole('dialog')
    expect(await question.innerText()).toMatch(
      /把《样板区计生局合同责任书（2011—2013年）》放入回收站？它的\d+处关联/,
    )
    await question.getByRole('button', { name: '放入回收站' }).click()
    await becomes(() => total(page), '0份')
    await page.getByText('回收站', { exact: true }).click()
    await becomes(() => total(page), '1份')
    await pane(page).getByRole('button', { name: '恢复' }).click()
    await becomes(() => total(page), '0份')
    await page.getByText('全部', { exact: true }).click()
    await becomes(() => total(page), '1份')
    await app.stop()
  })

  test('pictures and text in UTF-8 and GB18030 are shown; an office file is offered as a copy', async () => {
    const { home, app, page } = await openSample()
    await goTo(page, 'evidence')
    const text = join(home, '说明.txt')
    writeFileSync(text, Buffer.from([0xc9, 0xad, 0xc1, 0xd6, 0xb8, 0xb2, 0xb8, 0xc7, 0xc2, 0xca]))
    await dropFiles(page, page.locator('.rowList'), [text])
    await seen(page, '收入1份')
    await find(page, '说明.txt')
    await page.locator('.rowLine').first().click()
    await seen(page, '森林覆盖率')
    await find(page, '绿地照片')
    await page.locator('.rowLine').first().click()
    const picture = page.locator('.previewPicture')
    await becomes(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth > 100), true)
    await find(page, '指标5 指标完成情况说明')
    await page.locator('.rowLine').first().click()
    await seen(page, '这种文件暂不能在此预览')
    await app.stop()
  })

  test('many records are changed at once and that is one step back', async () => {
    const { app, page } = await openSample()
    await goTo(page, 'evidence')
    await find(page, '统计局')
    await page.getByLabel('选择《样板区统计局统计年鉴（2011—2013年）》').check()
    await page.getByLabel('选择《样板区统计局统计报表（2011—2013年）》').first().check()
    await seen(page, '已选2份')
    await page.getByRole('button', { name: '放入回收站' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '放入回收站' }).click()
    await becomes(async () => (await rowsShown(page)).some((row) => row.includes('统计年鉴')), false)
    await page.getByRole('button', { name: '撤销' }).click()
    await becomes(async () => (await rowsShown(page)).some((row) => row.includes('统计年鉴')), true)
    await app.stop()
  })
})
