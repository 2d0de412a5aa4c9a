// The built page on the desktop's line in real Chromium: greeting across two worlds, calls, announcements, files as tokens.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { DesktopHost } from '../../renderer/wire/desktopWire.ts'
import { putFile } from '../main/support/officeCalls.ts'
import { officeWithLedger } from '../main/support/testOffice.ts'
import { launchChromium, noChromium } from '../screens/support/chromium.ts'
import { buildIfMissing, builtPage } from './support/buildIfMissing.ts'
import { openRealPage } from './support/realPage.ts'
import { menuItem, runningDesktop } from './support/runningDesktop.ts'

vi.mock('electron', () => import('./support/fakeElectron.ts'))

describe.skipIf(noChromium)('the page on the desktop', () => {
  let browser: Browser
  beforeAll(async () => {
    buildIfMissing()
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())

  async function openDesktop() {
    const other = await officeWithLedger()
    await other.door.close()
    const desktop = await runningDesktop([other.ledger], undefined, builtPage)
    return { desktop, ...(await openRealPage(browser, desktop)) }
  }

  test('it greets the preload, gets its port, and shows the ledger of the command line first of all', async () => {
    const { page, faults } = await openDesktop()
    await page.getByText('测试区生态区创建台账').first().waitFor()
    expect(faults).toEqual([])
  })

  test('what is done elsewhere reaches it, and so it does after the page was loaded again', async () => {
    const { desktop, page, faults } = await openDesktop()
    await page.getByText('测试区生态区创建台账').first().waitFor()
    await desktop.call('item.set', { item: '5', remarks: '一' })
    await page
      .getByText(/已保存 \d/)
      .first()
      .waitFor()
    await page.reload()
    await page
      .getByText(/已保存 \d/)
      .first()
      .waitFor()
    await desktop.call('app.close', {})
    await page.getByText('测试区生态区创建台账').first().waitFor()
    await expect.poll(() => page.getByText(/已保存/).count()).toBe(0)
    expect(faults).toEqual([])
  })

  test('chosen files leave it and come back as tokens that the engine takes; no path comes with them', async () => {
    const { desktop, page, faults } = await openDesktop()
    await page.getByText('测试区生态区创建台账').first().waitFor()
    const path = putFile(desktop.folder, '林业局证明 (盖章).txt', '证明')
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'chosen' }))
    })
    await page.setInputFiles('#chosen', path)
    const given = await page.evaluate(async () => {
      const host = (window as unknown as { ecoLedgerHost: DesktopHost }).ecoLedgerHost
      const [chosen] = document.querySelector<HTMLInputElement>('#chosen')!.files!
      const pasted = new File(['图'], 'image.png')
      return host.fileTokens([chosen!, pasted], ['材料/林业局证明 (盖章).txt', '截图.png'])
    })
    expect(given).toMatchObject({ failures: [], tokens: [expect.any(String), expect.any(String)] })
    expect(JSON.stringify(given)).not.toContain(desktop.folder)
    const { files } = await desktop.call('evidence.add', { tokens: given.tokens })
    expect(files.map(({ name, error }) => [name, error]).sort()).toEqual([
      ['截图.png', null],
      ['材料/林业局证明 (盖章).txt', null],
    ])
    expect(faults).toEqual([])
  })

  test('its language reaches the menu', async () => {
    const { page } = await openDesktop()
    await page.getByText('测试区生态区创建台账').first().waitFor()
    menuItem('编辑(&E)')
    await page.evaluate(() => {
      document.documentElement.lang = 'en'
    })
    await vi.waitFor(() => menuItem('&Edit'), { timeout: 5000 })
  })
})
