// Two windows on one ledger see the same; two programs on one ledger are told.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { noChromium } from './support/chromium.ts'
import { sampleHome } from './support/sampleHome.ts'
import { serveApp, useChromium } from './support/servedApp.ts'
import { becomes, goTo, gridCell, seen, shownFailure } from './support/windowActions.ts'

describe.skipIf(noChromium)('a second window', () => {
  const chromium = useChromium()

  test('shows what the first one saves, without asking', async () => {
    const { home, ledger } = sampleHome()
    const app = await serveApp(home, ledger)
    const [first, second] = [await chromium.window(app.link), await chromium.window(app.link)]
    for (const page of [first, second]) await goTo(page, 'items?item=5')
    await gridCell(second, 0, 2).waitFor()
    await gridCell(first, 0, 2).click()
    await first.keyboard.type('9000')
    await first.keyboard.press('Enter')
    await becomes(() => gridCell(second, 0, 2).innerText(), '9,000')
    await second.getByRole('button', { name: '撤销' }).click()
    await becomes(() => gridCell(first, 0, 2).innerText(), '80,800')
    await app.stop()
  })

  test('of a second program on the same ledger is told so, and opens it once the first has gone', async () => {
    const { home, ledger } = sampleHome()
    const writer = await serveApp(home, ledger)
    const page = await chromium.window(writer.link)
    await page.getByRole('heading', { name: '就绪度' }).waitFor()
    const reader = await serveApp(join(home), '')
    const other = await chromium.window(reader.link)
    await other.getByRole('button', { name: '样板区', exact: true }).click()
    expect(await shownFailure(other)).toContain('正被另一个窗口或程序使用')
    await writer.stop()
    await other.getByRole('button', { name: '样板区', exact: true }).click()
    await other.getByRole('heading', { name: '就绪度' }).waitFor()
    await reader.stop()
  })

  test('whose program has gone says that the connection is lost and goes on when it is back', async () => {
    const { home, ledger } = sampleHome()
    const app = await serveApp(home, ledger)
    const page = await chromium.window(app.link)
    await goTo(page, 'items?item=5')
    await gridCell(page, 0, 2).waitFor()
    await app.kill()
    await gridCell(page, 0, 2).click()
    await page.keyboard.type('1')
    await page.keyboard.press('Enter')
    expect(await shownFailure(page)).toContain('与程序的连接中断')
    await becomes(() => gridCell(page, 0, 2).innerText(), '1')
    expect(await gridCell(page, 0, 2).getAttribute('aria-invalid')).toBe('true')
    await seen(page, '80,100')
  })
})
