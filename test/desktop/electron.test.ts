// The real thing, where Electron itself is at hand: a window, its shut-off page, evidence by parts, and the end.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { buildIfMissing } from './support/buildIfMissing.ts'

const program = fileURLToPath(new URL('../..', import.meta.url))

/** The executable as `npm start` would find it, without fetching anything. */
function electronAtHand(): string | null {
  const package_ = join(program, 'node_modules', 'electron')
  const path = join(package_, 'path.txt')
  const name = existsSync(path) ? readFileSync(path, 'utf8').trim() : 'electron'
  const binary = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(package_, 'dist'), name)
  return existsSync(binary) ? binary : null
}

const binary = electronAtHand()
const display = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']
if (!binary || !display)
  process.stderr.write(
    `SKIPPED: ${binary ? 'no display' : 'no Electron binary'}: windows, menus, dialogs and the sandbox of the desktop program are NOT tested here\n`,
  )

beforeAll(buildIfMissing, 280_000)

async function openWindow(home: string): Promise<{ electron: ElectronApplication; page: Page }> {
  // Chromium refuses its sandbox to root.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const electron = await _electron.launch({
    executablePath: binary!,
    args: [...root, program],
    env: { ...(process.env as Record<string, string>), ECO_LEDGER_HOME: home },
  })
  onTestFinished(() => electron.close().catch(() => undefined))
  const page = await electron.firstWindow()
  await page.getByText('样板区生态区创建台账').first().waitFor({ timeout: 60_000 })
  return { electron, page }
}

test.skipIf(!binary || !display)(
  'a real window: the sample behind it, no Node in it, nothing from outside',
  async () => {
    const home = temporaryFolder()
    const { electron, page } = await openWindow(home)
    expect(page.url()).toMatch(/^eco-ledger:\/\/app\//)
    const inside = await page.evaluate(async () => {
      const refused = (promise: Promise<unknown>) =>
        promise.then(
          () => false,
          () => true,
        )
      return {
        node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
        host: Object.keys(window.ecoLedgerHost ?? {}).sort(),
        outside: await refused(fetch('https://example.cn/')),
        secondWindow: window.open('eco-ledger://app/') === null,
      }
    })
    expect(inside).toEqual({
      node: [],
      host: ['fileTokens', 'pickLedgerFolder', 'pickSavePlace', 'saveDownload'],
      outside: true,
      secondWindow: true,
    })
    const size = await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]!.getMinimumSize(),
    )
    expect(size).toEqual([1100, 700])
    expect(existsSync(join(home, '样板区生态区创建台账.ecoledger', 'ledger.sqlite'))).toBe(true)
  },
)
