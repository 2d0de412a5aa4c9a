// The figures' grid under the hands of somebody used to Excel, with an input method, and with what people type wrongly.
import { describe, expect, test } from 'vitest'
import { noChromium } from './support/chromium.ts'
import { sampleHome } from './support/sampleHome.ts'
import { serveApp, useChromium } from './support/servedApp.ts'
import { becomes, goTo, gridCell, pasteBlock, seen, shownFailure } from './support/windowActions.ts'

describe.skipIf(noChromium)('the grid', () => {
  const chromium = useChromium()
  const openForest = async () => {
    const { home, ledger } = sampleHome()
    const app = await serveApp(home, ledger)
    const page = await chromium.window(app.link)
    await goTo(page, 'items?item=5')
    await gridCell(page, 0, 0).waitFor()
    return { app, page }
  }

  test('F2 edits, Enter goes down, Tab right, arrows move, Esc takes back, Delete clears, Ctrl+Z brings it back', async () => {
    const { app, page } = await openForest()
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-cell'))
    await gridCell(page, 0, 1).click()
    await page.keyboard.press('F2')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('5,341 公顷')
    await page.keyboard.press('Enter')
    await becomes(() => gridCell(page, 0, 1).innerText(), '5,341 公顷')
    await becomes(focused, '1,1')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.type('7')
    await page.keyboard.press('Escape')
    await becomes(() => gridCell(page, 0, 1).innerText(), '5,341 公顷')
    await becomes(focused, '0,1')
    await page.keyboard.type('5342')
    await page.keyboard.press('Tab')
    await becomes(focused, '0,2')
    await becomes(() => gridCell(page, 0, 1).innerText(), '5,342')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Delete')
    await becomes(() => gridCell(page, 0, 1).innerText(), '')
    await page.keyboard.press('Control+Z')
    await becomes(() => gridCell(page, 0, 1).innerText(), '5,342')
    await app.stop()
  })

  test('Enter that only closes the input method does not leave the cell', async () => {
    const { app, page } = await openForest()
    await gridCell(page, 0, 4).click()
    await page.keyboard.press('F2')
    await page.keyboard.press('Control+A')
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Input.imeSetComposition', { text: 'nianjian', selectionStart: 8, selectionEnd: 8 })
    // While it composes, browsers send Enter as a key of the input method.
    await page.evaluate(() =>
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
      ),
    )
    expect(await page.locator('.cellField').count()).toBe(1)
    await devtools.send('Input.insertText', { text: '林业年鉴' })
    await page.keyboard.press('Enter')
    await becomes(() => gridCell(page, 0, 4).innerText(), '林业年鉴')
    await app.stop()
  })

  test('a cell that is not understood says so in words, keeps what was typed in red and saves nothing', async () => {
    const { app, page } = await openForest()
    const cell = gridCell(page, 0, 2)
    const before = await cell.innerText()
    const arithmetic = await page.locator('table.arithmetic').innerText()
    await cell.click()
    await page.keyboard.press('F2')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('约5400')
    await page.keyboard.press('Enter')
    expect(await shownFailure(page)).toContain('“森林面积”2013年的“约5400”是约数，请填准确的数')
    await becomes(() => cell.innerText(), '约5400')
    expect(await cell.getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator('table.arithmetic').innerText()).toBe(arithmetic)
    await cell.click()
    await page.keyboard.press('F2')
    expect(await page.locator('.cellField').inputValue()).toBe('约5400')
    await page.keyboard.press('Escape')
    await becomes(() => cell.innerText(), before)
    await app.stop()
  })

  test('fast typing loses no key: the next cell is open before the last one is saved', async () => {
    const { app, page } = await openForest()
    await gridCell(page, 0, 0).click()
    await page.keyboard.type('5111\n30000\n12\n', { delay: 0 })
    await becomes(() => gridCell(page, 0, 0).innerText(), '5,111')
    await becomes(() => gridCell(page, 1, 0).innerText(), '30,000')
    await becomes(() => gridCell(page, 2, 0).innerText(), '12')
    await becomes(() => page.locator('.unsavedCell').count(), 0)
    await app.stop()
  })

  test('a pasted block with two bad cells is refused whole and both are named', async () => {
    const { app, page } = await openForest()
    const row = async () => [
      await gridCell(page, 0, 0).innerText(),
      await gridCell(page, 0, 1).innerText(),
      await gridCell(page, 0, 2).innerText(),
    ]
    const before = await row()
    await pasteBlock(page, 0, 0, [['6000', '大概6100', '6200 吨']])
    const words = await shownFailure(page)
    expect(words).toContain('有2个格子有问题，全部没有写入')
    expect(words).toContain('“森林面积”2012年的“大概6100”')
    expect(words).toContain('“森林面积”2013年的单位“吨”不能换算为公顷')
    expect(await row()).toEqual(before)
    await app.stop()
  })

  test('a copied block is what a spreadsheet takes, and pasting it back changes nothing', async () => {
    const { app, page } = await openForest()
    await gridCell(page, 0, 0).click()
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Control+C')
    const block = await page.evaluate(() => navigator.clipboard.readText())
    expect(block).toBe('79200\t80100\n225.2\t225.2')
    await gridCell(page, 0, 0).click()
    await page.keyboard.press('Control+V')
    await becomes(() => gridCell(page, 0, 1).innerText(), '80,100')
    await seen(page, '5340 ÷ (22520 − 0) × 100 = 23.71')
    await app.stop()
  })
})
