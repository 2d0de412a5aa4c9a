// What people do in the window: type into the grid, paste a block, drop files and folders, go somewhere.
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Goes to a place of the open window by its address. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `#/${place}`)
}

/** A cell of the figures' grid, counted from 0. */
export function gridCell(page: Page, row: number, column: number): Locator {
  return page.locator(`[data-cell="${row},${column}"]`)
}

/** Puts a block on the clipboard, as WPS does, and pastes it at a cell. */
export async function pasteBlock(page: Page, row: number, column: number, block: string[][]): Promise<void> {
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    block.map((cells) => cells.join('\t')).join('\n'),
  )
  await gridCell(page, row, column).click()
  await page.keyboard.press('Control+V')
}

/** A real drag of files and folders of the disk over the window, dropped on the middle of the target. */
export async function dropFiles(page: Page, target: Locator, paths: string[]): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const box = (await target.boundingBox())!
  const devtools = await page.context().newCDPSession(page)
  const data = { items: [], files: paths, dragOperationsMask: 1 }
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x, y, data })
  await devtools.detach()
}

/** Waits until the words stand somewhere in the window. */
export async function seen(page: Page, words: string | RegExp): Promise<void> {
  await page.getByText(words).first().waitFor()
}

/** Waits until `read` answers what is wanted. */
export async function becomes<Value>(read: () => Promise<Value>, wanted: Value): Promise<void> {
  await expect.poll(read, { timeout: 10_000 }).toEqual(wanted)
}

/** The whole text of the failure that the window shows, which is then closed. */
export async function shownFailure(page: Page): Promise<string> {
  const alert = page
    .getByRole('alert')
    .filter({ has: page.locator('div') })
    .last()
  await alert.waitFor()
  const words = await alert.innerText()
  for (const close of await page.locator('.ant-notification-notice-close').all()) await close.click()
  return words
}
