// Settings: a changed threshold shows wherever thresholds show, an own item is an item like others, years move, names stick.
import { describe, expect, test } from 'vitest'
import { noChromium } from './support/chromium.ts'
import { sampleHome } from './support/sampleHome.ts'
import { serveApp, useChromium } from './support/servedApp.ts'
import { becomes, goTo, gridCell, seen, shownFailure } from './support/windowActions.ts'

describe.skipIf(noChromium)('settings', () => {
  const chromium = useChromium()
  const openSample = async () => {
    const { home, ledger } = sampleHome()
    const app = await serveApp(home, ledger)
    return { app, page: await chromium.window(app.link) }
  }

  test('a changed threshold needs a reason, judges anew, is marked, and can be taken back', async () => {
    const { app, page } = await openSample()
    await goTo(page, 'settings?field=thresholds')
    await page.getByRole('button', { name: '5 调整…', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/数值/).fill('25')
    await dialog.getByRole('button', { name: /确\s*定/ }).click()
    await seen(page, '请填写“理由（文件依据）”')
    await dialog.getByLabel('理由（文件依据）').fill('省厅〔2013〕12号')
    await dialog.getByLabel('调整人').fill('李主任')
    await dialog.getByRole('button', { name: /确\s*定/ }).click()
    await seen(page, /李主任，.*省厅〔2013〕12号/)
    await goTo(page, 'items?item=5')
    await becomes(() => page.locator('.standing .verdict').first().innerText(), '✗ 未达标')
    expect(await page.locator('.standing').innerText()).toContain('≥25')
    expect(await page.locator('.standing').innerText()).toContain('本单位调整')
    await goTo(page, 'settings?field=thresholds')
    await page.getByRole('button', { name: '恢复原要求' }).click()
    await goTo(page, 'items?item=5')
    await becomes(() => page.locator('.standing .verdict').first().innerText(), '✓ 达标')
    await app.stop()
  })

  test('a threshold that is no number is refused in words', async () => {
    const { app, page } = await openSample()
    await goTo(page, 'settings?field=thresholds')
    await page.getByRole('button', { name: '5 调整…', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/数值/).fill('百分之二十')
    await dialog.getByLabel('理由（文件依据）').fill('试')
    await dialog.getByRole('button', { name: /确\s*定/ }).click()
    expect(await shownFailure(page)).toContain('“百分之二十”不是数字')
    await app.stop()
  })

  test('an item of the office’s own is entered, judged, asked for proof and removed', async () => {
    const { app, page } = await openSample()
    await goTo(page, 'settings?field=ownItems')
    await page.getByRole('button', { name: '增加考核项…' }).click()
    const dialog = page.getByRole('dialog')
    const fields = {
      '编号（如 P1）': 'P1',
      名称: '绿色出行比例',
      '分子（数据名称）': '绿色出行次数',
      分子单位: '次',
      '分母（可不填）': '出行总次数',
      数值: '60',
      '理由（文件依据）': '市里要求',
      调整人: '李主任',
    }
    for (const [label, text] of Object.entries(fields))
      await dialog.getByLabel(label, { exact: true }).fill(text)
    await dialog.getByLabel('分母单位').or(dialog.locator('#denominatorUnit')).first().fill('次')
    for (const label of ['类别', '牵头单位']) {
      await dialog.getByRole('combobox', { name: label }).click()
      await page.keyboard.press('Enter')
    }
    await dialog.getByRole('button', { name: /确\s*定/ }).click()
    await page.getByRole('link', { name: 'P1 绿色出行比例' }).click()
    await gridCell(page, 0, 2).click()
    await page.keyboard.type('650')
    await page.keyboard.press('Enter')
    await page.keyboard.type('1000')
    await page.keyboard.press('Enter')
    await seen(page, '650 ÷ 1000 × 100 = 65.00')
    await becomes(() => page.locator('.standing .verdict').first().innerText(), '✓ 达标')
    await page.getByRole('button', { name: /指标完成情况证明 2013：缺/ }).waitFor()
    await goTo(page, 'settings?field=ownItems')
    await page.getByRole('button', { name: '删除' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
    expect(await shownFailure(page)).toContain('P1')
    await app.stop()
  })

  test('years, department names and the name of the person are kept, and the history tells who did it', async () => {
    const { app, page } = await openSample()
    await goTo(page, 'settings')
    const me = page.getByLabel('本机使用人（记入每次改动）')
    await me.fill('赵敏')
    await me.press('Enter')
    await page.getByLabel('考核年').fill('2014')
    await page.getByRole('button', { name: '保存' }).click()
    await seen(page, /台账年份：2012、2013、2014/)
    await goTo(page, 'settings?field=departments')
    const name = page.getByLabel('统计局 名称')
    await name.fill('区统计局')
    await name.press('Enter')
    await page.getByLabel('区统计局 名称').waitFor()
    await goTo(page, 'settings?field=history')
    await becomes(
      async () => (await page.locator('.plainTable tbody tr').first().innerText()).replace(/\s+/g, ' '),
      expect.stringMatching(/赵敏 修改部门 1$/) as never,
    )
    await app.stop()
  })
})
