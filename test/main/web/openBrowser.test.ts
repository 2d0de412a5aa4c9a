// The printed link is handed to the person’s browser; without a display or a browser nothing fails.
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { openBrowser } from '../../../main/web/openBrowser.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { putFile } from '../support/storeFiles.ts'

afterEach(() => vi.unstubAllEnvs())

/** A folder with a browser opener that notes the link it was given. */
function withOpener(): string {
  const folder = temporaryFolder()
  const opener = putFile(
    folder,
    'xdg-open',
    `#!/bin/sh\nprintf %s "$1" > "${join(folder, 'link.part')}"\nmv "${join(folder, 'link.part')}" "${join(folder, 'link')}"\n`,
  )
  chmodSync(opener, 0o755)
  vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`)
  return folder
}

test.runIf(process.platform === 'linux')('on a display the opener is given the link as it is', async () => {
  const folder = withOpener()
  vi.stubEnv('DISPLAY', ':0')
  openBrowser('http://127.0.0.1:4000/?token=a&b=$(c)')
  await vi.waitFor(() => expect(existsSync(join(folder, 'link'))).toBe(true), 5000)
  expect(readFileSync(join(folder, 'link'), 'utf8')).toBe('http://127.0.0.1:4000/?token=a&b=$(c)')
})

test.runIf(process.platform === 'linux')('without a display nothing is started', async () => {
  const folder = withOpener()
  vi.stubEnv('DISPLAY', '')
  vi.stubEnv('WAYLAND_DISPLAY', '')
  openBrowser('http://127.0.0.1:4000/')
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(existsSync(join(folder, 'link'))).toBe(false)
})

test('a machine without an opener only loses the convenience', async () => {
  vi.stubEnv('PATH', temporaryFolder())
  vi.stubEnv('DISPLAY', ':0')
  expect(() => openBrowser('http://127.0.0.1:4000/')).not.toThrow()
  // The failure of the start comes later, as an event that nobody must be hurt by.
  await new Promise((resolve) => setTimeout(resolve, 200))
})
