// The real browser these tests drive. Where there is none they say so loudly; on the build machine that is a failure.
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

export const chromiumPath = places.find((place) => place && existsSync(place))

const missing =
  'no Chromium found: set CHROMIUM_PATH or install it; the tests of the window say nothing without it'

/** Name for `describe.skipIf`: true only where a person has no browser; never on the build machine. */
export const noChromium = (() => {
  if (chromiumPath) return false
  if (process.env['CI']) throw new Error(missing)
  process.stderr.write(`SKIPPED: ${missing}\n`)
  return true
})()

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=zh-CN',
    ],
  })
}
