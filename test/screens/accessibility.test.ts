// Every page in both languages and both sizes: the automated audit finds nothing serious, nothing runs out of the window.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { noChromium } from './support/chromium.ts'
import { sampleHome } from './support/sampleHome.ts'
import { serveApp, useChromium } from './support/servedApp.ts'
import { goTo } from './support/windowActions.ts'

/** Address of each page, and something that shows only once it is there. */
const pages: [string, string][] = [
  ['overview', '.lossList li'],
  ['items?item=C1', 'table.clauses'],
  ['items?item=5', 'table.dataGrid'],
  ['items?item=8', 'table.arithmetic'],
  ['items?item=10', '.sideConditions'],
  ['evidence', '.rowLine'],
  ['gaps', '.rowLine'],
  ['gaps?field=findings', '.rowLine'],
  ['gaps?field=grid', '.matrixCell'],
  ['export', '.sheetList'],
  ['settings', 'form'],
  ['settings?field=departments', '.plainTable'],
  ['settings?field=thresholds', '.plainTable'],
  ['settings?field=ownItems', '.section'],
  ['settings?field=history', '.plainTable'],
]

async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}

/** Widths by which the page is wider than its window: a person would have to scroll sideways. */
const overflow = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))

describe.skipIf(noChromium)('every page', () => {
  const chromium = useChromium()

  test.each([
    ['zh', 1366, 768],
    ['en', 1366, 768],
    ['zh', 1920, 1080],
  ] as const)('in %s at %i × %i has no serious fault and fits', async (language, width, height) => {
    const { home, ledger } = sampleHome()
    const app = await serveApp(home, ledger)
    const page = await chromium.window(app.link, { width, height, language })
    const found: Record<string, unknown> = {}
    for (const [place, ready] of pages) {
      await goTo(page, place)
      await page.locator(ready).first().waitFor()
      const faults = await seriousFaults(page)
      const wider = await overflow(page)
      if (faults.length > 0 || wider > 0) found[place] = { faults, wider }
    }
    expect(found).toEqual({})
    await app.stop()
  })

  test.each(['zh', 'en'] as const)('a document beside an item, and the dialogs, in %s', async (language) => {
    const { home, ledger } = sampleHome()
    const app = await serveApp(home, ledger)
    const page = await chromium.window(app.link, { language })
    await goTo(page, 'items?item=5')
    await page.locator('.slotCell button.slotFilled').first().click()
    await page.locator('.evidencePane .fields').waitFor()
    await page.locator('.slotCell button.slotFilled').first().click({ button: 'right' })
    await page.locator('.slotMenu').waitFor()
    expect(await seriousFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('.evidencePane .fields').waitFor()
    expect(await seriousFaults(page)).toEqual([])
    await page.locator('.evidencePane .linkList').waitFor()
    await goTo(page, 'settings?field=thresholds')
    await page.locator('.plainTable button').first().click()
    await page.getByRole('dialog').waitFor()
    expect(await seriousFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await goTo(page, 'settings?field=ownItems')
    await page.locator('.deliverButtons button').click()
    await page.getByRole('dialog').last().waitFor()
    expect(await seriousFaults(page)).toEqual([])
    await app.stop()
  })

  test('the welcome page and the form of a new ledger', async () => {
    const app = await serveApp(temporaryFolder())
    const page = await chromium.window(app.link)
    await page.locator('.welcomeCard').waitFor()
    expect(await seriousFaults(page)).toEqual([])
    await page.getByRole('button', { name: /新建台账/ }).click()
    await page.getByRole('dialog').waitFor()
    expect(await seriousFaults(page)).toEqual([])
    await app.stop()
  })
})
