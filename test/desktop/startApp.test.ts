// `npm start` as a process of its own: the window where Electron starts, else the same program in the browser, said in one line.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { putFile } from '../main/support/officeCalls.ts'
import { officeWithLedger } from '../main/support/testOffice.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { buildIfMissing } from './support/buildIfMissing.ts'

const program = fileURLToPath(new URL('../..', import.meta.url))
const posix = process.platform !== 'win32'

interface Started {
  child: ChildProcess
  out: () => string
  errors: () => string[]
}

beforeAll(buildIfMissing, 280_000)

function start(words: string[], env: NodeJS.ProcessEnv): Started {
  const { DISPLAY: _1, WAYLAND_DISPLAY: _2, ...rest } = process.env
  const child = spawn(process.execPath, [join(program, 'main', 'startApp.ts'), ...words], {
    cwd: temporaryFolder(),
    env: { ...rest, ECO_LEDGER_HOME: temporaryFolder(), ELECTRON_SKIP_BINARY_DOWNLOAD: '1', ...env },
  })
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
  })
  const heard = { out: '', errors: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    heard.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    heard.errors += text
  })
  return { child, out: () => heard.out, errors: () => heard.errors.split('\n').filter((line) => line !== '') }
}

const linkIn = (out: string) => /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(out)?.[0]

async function link(started: Started): Promise<string> {
  await vi.waitFor(() => expect(linkIn(started.out())).toBeDefined(), { timeout: 60_000, interval: 100 })
  return linkIn(started.out())!
}

async function ledgerBehind(address: string): Promise<string | undefined> {
  const signedIn = await fetch(address, { redirect: 'manual' })
  const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!
  const body = JSON.stringify({ operation: 'app.state', input: {} })
  const state = await fetch(new URL('/api/call', address), { method: 'POST', body, headers: { cookie } })
  return ((await state.json()) as { answer: { ledger: { name: string } | null } }).answer.ledger?.name
}

test.runIf(posix)(
  'without a display: one line, the link, and the sample district behind it; ends when asked to',
  async () => {
    const started = start(['--no-open'], {})
    const address = await link(started)
    expect(started.errors()).toEqual([
      '本机没有图形界面，改用浏览器打开同一程序',
      expect.stringContaining('Ctrl+C'),
    ])
    expect(started.out().trim().split('\n')).toHaveLength(1)
    expect(await ledgerBehind(address)).toBe('样板区生态区创建台账')
    started.child.kill('SIGTERM')
    expect((await once(started.child, 'exit'))[0]).toBe(0)
  },
)

test('without Electron: one line, the link, and the named ledger behind it', async () => {
  const office = await officeWithLedger()
  await office.door.close()
  const started = start([office.ledger, '--no-open'], {
    DISPLAY: ':9',
    ELECTRON_OVERRIDE_DIST_PATH: temporaryFolder(),
  })
  const address = await link(started)
  expect(started.errors()[0]).toBe('本机没有桌面程序组件（Electron），改在浏览器中打开同一程序')
  expect(await ledgerBehind(address)).toBe('测试区生态区创建台账')
})

/** A stand-in for Electron's program: writes down what it was given and ends as told. */
function fakeElectron(code: number): { env: NodeJS.ProcessEnv; given: () => string[] } {
  const folder = temporaryFolder()
  const name = process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
  const seen = join(folder, 'seen')
  const path = putFile(folder, name, `#!/bin/sh\nprintf '%s\\n' "$@" > '${seen}'\nexit ${code}\n`)
  chmodSync(path, 0o755)
  return {
    env: { DISPLAY: ':9', ELECTRON_OVERRIDE_DIST_PATH: folder },
    given: () => readFileSync(seen, 'utf8').trim().split('\n'),
  }
}

test.runIf(posix)(
  'where Electron starts, it gets the program and the ledger by its full path, and nothing is served',
  async () => {
    const electron = fakeElectron(0)
    const started = start(['某区.ecoledger', '--no-open'], electron.env)
    expect((await once(started.child, 'exit'))[0]).toBe(0)
    const [folder, ledger, option] = electron.given()
    expect(realpathSync(folder!)).toBe(realpathSync(program))
    expect(ledger).toMatch(/^\/.*\/某区\.ecoledger$/)
    expect(option).toBe('--no-open')
    expect([started.out(), started.errors()]).toEqual(['', []])
  },
)

test.runIf(posix)(
  'an Electron that fails at once is said in one line and the browser takes over',
  async () => {
    const started = start(['--no-open'], fakeElectron(127).env)
    expect(await ledgerBehind(await link(started))).toBe('样板区生态区创建台账')
    expect(started.errors()[0]).toBe('桌面窗口打不开（Electron 启动失败），改在浏览器中打开同一程序')
  },
)
