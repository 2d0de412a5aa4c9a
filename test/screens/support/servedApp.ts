// The built app served by a real process of its own, and a window of a real browser on it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import { launchChromium } from './chromium.ts'

const entry = fileURLToPath(new URL('../../../main/cli/ecoLedger.mjs', import.meta.url))
const built = fileURLToPath(new URL('../../../dist/renderer/index.html', import.meta.url))

export interface ServedApp {
  home: string
  link: string
  process: ChildProcess
  /** Asks it to end, as a person does who closes the program. */
  stop(): Promise<void>
  /** As a power cut does. */
  kill(): Promise<void>
}

/** `words`: the ledger to open; none shows the welcome page. */
export async function serveApp(home: string, ...words: string[]): Promise<ServedApp> {
  if (!existsSync(built)) throw new Error('the page is not built: run npm run build first')
  const child = spawn(process.execPath, [entry, 'serve', ...words, '--no-open', '--json'], {
    env: { ...process.env, ECO_LEDGER_HOME: home, LANG: 'zh_CN.UTF-8' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let heard = ''
  child.stdout.setEncoding('utf8')
  while (!heard.includes('}')) heard += (await once(child.stdout, 'data'))[0]
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }
  return {
    home,
    link: (JSON.parse(heard) as { link: string }).link,
    process: child,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}

/** One browser for a file of tests. */
export function useChromium(): { window: typeof openWindow } {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())
  const openWindow = async (
    link: string,
    options: { width?: number; height?: number; language?: 'zh' | 'en' } = {},
  ): Promise<Page> => {
    const { width = 1366, height = 768, language = 'zh' } = options
    const context = await browser.newContext({
      viewport: { width, height },
      acceptDownloads: true,
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await context.addInitScript((kept) => localStorage.setItem('ecoLedgerLanguage', kept), language)
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('net::')) faults.push(message.text())
    })
    onTestFinished(async () => {
      await context.close()
      // Whatever a test is about, the page itself must not fail.
      expect(faults).toEqual([])
    })
    await page.goto(link)
    return page
  }
  return { window: openWindow }
}
