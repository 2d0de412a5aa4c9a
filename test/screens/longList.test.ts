// 20,000 records: the list draws only what is in view, comes to its end, and finds one among all.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeBigLedger } from '../bench/support/bigLedger.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { noChromium } from './support/chromium.ts'
import { serveApp, useChromium } from './support/servedApp.ts'
import { becomes, goTo } from './support/windowActions.ts'

describe.skipIf(noChromium)('a list of 20,000 records', () => {
  const chromium = useChromium()

  test('scrolls to its end and back, by wheel and by keys, with few rows in the page', async () => {
    const home = temporaryFolder()
    const ledger = join(home, '大台账.ecoledger')
    makeBigLedger(ledger, { records: 20_000, links: 60_000, history: 0 })
    const app = await serveApp(home, ledger)
    const page = await chromium.window(app.link)
    await goTo(page, 'evidence')
    const rows = page.locator('.rowLine')
    const texts = page.locator('.rowLine [role="gridcell"]')
    await rows.first().waitFor()
    const total = Number((await page.locator('.toolBar[role="status"]').innerText()).replace('份', ''))
    // Some of the 20,000 lie in the bin.
    expect(total).toBeGreaterThan(19_000)
    expect(await rows.count()).toBeLessThan(80)
    const list = page.getByRole('grid')
    const indexes = () =>
      rows.evaluateAll((all) => all.map((row) => Number(row.getAttribute('aria-rowindex'))))
    // The whole way in big jumps, as a hand on the scroll bar does; every stop must fill with rows.
    for (const share of [0.1, 0.35, 0.6, 0.85, 1]) {
      await list.evaluate((box, part) => {
        box.scrollTop = part * (box.scrollHeight - box.clientHeight)
      }, share)
      await becomes(async () => {
        const here = await indexes()
        const filled = await texts.count()
        return here.length < 80 && filled >= here.length * 9
      }, true)
    }
    await becomes(async () => Math.max(...(await indexes())), total + 1)
    await list.focus()
    await page.keyboard.press('Home')
    await becomes(async () => Math.min(...(await indexes())), 2)
    await app.stop()
  })
})
