// The door carried over HTTP, and what the web host lets in and gives out.
import { chmodSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { PortRefused, startWebHost } from '../../main/web/startWebHost.ts'
import type { Wire } from '../../shared/api/wire.ts'
import { openFolder, profileInput, putFile } from '../main/support/officeCalls.ts'
import { testOffice } from '../main/support/testOffice.ts'
import { describeDoor } from './doorContract.ts'
import { rawRequest, signIn, webClient } from './webClient.ts'

/** A web host over a new office, and one signed-in browser. */
async function openHost() {
  const office = testOffice()
  const renderer = join(office.folder, '页面')
  putFile(renderer, 'index.html', '<!doctype html><title>生态创建台账</title>')
  putFile(renderer, 'assets/app.js', 'export {}')
  putFile(renderer, '.env', 'hidden')
  const host = await startWebHost({ door: office.door, renderer, port: 0 })
  const browser = await webClient(host.link)
  onTestFinished(async () => {
    browser.close()
    await host.close()
  })
  return { office, host, browser }
}

describeDoor('HTTP', async () => {
  const { office, browser } = await openHost()
  return {
    wire: browser.wire,
    async giveFile(name, content) {
      const received = await browser.upload(name, content)
      if (!received.ok) throw new Error(received.failure.code)
      return received.answer.token
    },
    async lookAgain(): Promise<Wire> {
      const { ledger } = await office.call('app.state', {})
      const reader = testOffice({ mode: 'read' })
      await openFolder(reader, ledger!.shownFolder)
      return {
        call: (operation, input) => reader.door.call(operation, input) as never,
        listen: reader.door.listen,
      }
    },
  }
})

test('the printed link gives a cookie that no script and no other site can use, and does not stay in the address', async () => {
  const { host } = await openHost()
  const response = await fetch(host.link, { redirect: 'manual' })
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe('/')
  const cookie = response.headers.get('set-cookie')!
  expect(cookie).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/)
  expect(cookie).not.toContain(new URL(host.link).searchParams.get('token'))
  // A second window on this machine may use the link again.
  expect((await fetch(host.link, { redirect: 'manual' })).status).toBe(303)
})

test('two programs on one machine do not throw each other’s windows out', async () => {
  const [first, second] = [await openHost(), await openHost()]
  expect(first.browser.cookie.split('=')[0]).not.toBe(second.browser.cookie.split('=')[0])
  const both = `${second.browser.cookie}; ${first.browser.cookie}`
  const answer = await rawRequest(first.host.port, '/', {
    host: `127.0.0.1:${first.host.port}`,
    cookie: both,
  })
  expect(answer.status).toBe(200)
})

const doors = [
  ['GET', '/'],
  ['GET', '/assets/app.js'],
  ['POST', '/api/call'],
  ['GET', '/api/announcements'],
  ['PUT', '/api/files?name=a'],
  ['GET', `/evidence/${'0'.repeat(64)}`],
  ['GET', '/downloads/x'],
] as const

test.each(doors)(
  '%s %s is closed without the cookie, with a wrong one, for another host and for another origin',
  async (method, path) => {
    const { host, browser } = await openHost()
    const own = `127.0.0.1:${host.port}`
    const status = async (headers: Record<string, string>) =>
      (await rawRequest(host.port, path, headers, method)).status
    expect(await status({ host: own })).toBe(403)
    expect(await status({ host: own, cookie: `ecoLedgerSession${host.port}=guess` })).toBe(403)
    expect(await status({ host: 'evil.example', cookie: browser.cookie })).toBe(403)
    expect(await status({ host: `127.0.0.1:${host.port + 1}`, cookie: browser.cookie })).toBe(403)
    expect(await status({ host: own, cookie: browser.cookie, origin: 'http://evil.example' })).toBe(403)
    expect(await status({ host: own, cookie: browser.cookie, origin: 'null' })).toBe(403)
  },
)

test('a wrong link, and the right one under another host name, give no cookie', async () => {
  const { host } = await openHost()
  const wrong = await fetch(`http://127.0.0.1:${host.port}/?token=guess`, { redirect: 'manual' })
  expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([403, null])
  const { search } = new URL(host.link)
  expect((await rawRequest(host.port, `/${search}`, { host: 'evil.example' })).status).toBe(403)
})

test('the cookie of one start opens nothing at the next', async () => {
  const { host } = await openHost()
  const old = await signIn(host.link)
  const next = await openHost()
  const headers = { host: `127.0.0.1:${next.host.port}`, cookie: old }
  expect((await rawRequest(next.host.port, '/', headers)).status).toBe(403)
})

test('both names of this machine are let in, with their own origin', async () => {
  const { host, browser } = await openHost()
  for (const name of ['127.0.0.1', 'localhost']) {
    const headers = {
      host: `${name}:${host.port}`,
      cookie: browser.cookie,
      origin: `http://${name}:${host.port}`,
    }
    expect((await rawRequest(host.port, '/', headers)).status).toBe(200)
  }
})

test('the page comes with a policy that lets nothing in from elsewhere', async () => {
  const { browser } = await openHost()
  const page = await browser.fetch('/')
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('生态创建台账')])
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await browser.fetch('/assets/app.js')).headers.get('content-type')).toContain('javascript')
})

test.each([
  '/../package.json',
  '/..%2f..%2fconfig%2foffice.json',
  '/%2e%2e/%2e%2e/config/office.json',
  '/assets/..%2f..%2fconfig%2foffice.json',
  '/..%5c..%5cconfig%5coffice.json',
  '/.env',
  '/assets',
  '/nothing.html',
  '/evidence/..%2f..%2fledger.sqlite',
  '/evidence/',
  `/evidence/${'0'.repeat(64)}`,
  '/downloads/..%2f..%2fconfig%2foffice.json',
  '/downloads/',
])('%s gives nothing away', async (path) => {
  const { host, browser } = await openHost()
  const headers = { host: `127.0.0.1:${host.port}`, cookie: browser.cookie }
  expect(await rawRequest(host.port, path, headers)).toEqual({ status: 404, body: '404' })
})

test('a stored paper is shown, never run, and by parts where the browser asks for parts', async () => {
  const { office, browser } = await openHost()
  await office.call('app.create', { profile: profileInput() })
  const received = await browser.upload('证明 (1).html', '0123456789<script>')
  const tokens = [(received as { answer: { token: string } }).answer.token]
  const { files } = await office.call('evidence.add', { tokens })
  const path = `/evidence/${files[0]!.sha256}`
  const whole = await browser.fetch(path)
  expect([whole.status, await whole.text()]).toEqual([200, '0123456789<script>'])
  expect(whole.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
  expect(whole.headers.get('content-disposition')).toContain(
    `inline; filename*=UTF-8''${encodeURIComponent('证明 (1).html')}`,
  )
  const part = await browser.fetch(path, { headers: { range: 'bytes=2-5' } })
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
    206,
    'bytes 2-5/18',
    '2345',
  ])
  const end = await browser.fetch(path, { headers: { range: 'bytes=-8' } })
  expect([end.status, await end.text()]).toEqual([206, '<script>'])
  expect((await browser.fetch(path, { headers: { range: 'bytes=99-' } })).status).not.toBe(206)
})

test('an upload is taken in under its name whatever its size; an empty one and one without a name are refused', async () => {
  const { office, browser } = await openHost()
  const big = 'x'.repeat(5 * 1024 * 1024)
  expect(await browser.upload('甲.txt', big)).toMatchObject({ failure: { code: 'noLedgerOpen' } })
  await office.call('app.create', { profile: profileInput() })
  const received = await browser.upload('文件夹/甲.txt', big)
  const tokens = [(received as { answer: { token: string } }).answer.token]
  const { files } = await office.call('evidence.add', { tokens })
  expect(files).toMatchObject([{ name: '文件夹/甲.txt', error: null }])
  const { rows } = await office.call('evidence.list', {})
  expect(rows).toMatchObject([{ fileName: '甲.txt', sizeBytes: big.length }])
  expect(await browser.upload('空.txt', '')).toMatchObject({ failure: { code: 'emptyFile' } })
  expect(await browser.upload('', 'x')).toMatchObject({
    failure: { code: 'badInput', facts: { fields: 'name' } },
  })
})

test('an export is downloaded under its Chinese name', async () => {
  const { office, browser } = await openHost()
  await office.call('app.create', { profile: profileInput() })
  const { download, fileName } = await office.call('export.workbook', {})
  const response = await browser.fetch(`/downloads/${download}`)
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  )
  expect(
    Buffer.from(await response.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
})

test('a call that is no JSON, and one that is far too large, are failures and not the end of the host', async () => {
  const { browser } = await openHost()
  const post = async (body: string) => (await browser.fetch('/api/call', { method: 'POST', body })).json()
  expect(await post('{"operation":')).toMatchObject({ failure: { code: 'unknownOperation' } })
  expect(await post('null')).toMatchObject({ ok: false })
  const large = JSON.stringify({ operation: 'app.state', input: 'x'.repeat(33 << 20) })
  expect(await post(large)).toMatchObject({ failure: { code: 'badInput', facts: { fields: 'body' } } })
  expect(await post('{"operation":"app.state"}')).toMatchObject({ ok: true })
})

test('what the host does not do is refused by method', async () => {
  const { browser } = await openHost()
  expect((await browser.fetch('/', { method: 'DELETE' })).status).toBe(405)
  expect((await browser.fetch('/api/call', { method: 'PUT', body: '{}' })).status).toBe(405)
})

test('a file that is altered on disk is still given as it lies there, and the check says so', async () => {
  const { office, browser } = await openHost()
  await office.call('app.create', { profile: profileInput() })
  const received = await browser.upload('甲.txt', '原样')
  const tokens = [(received as { answer: { token: string } }).answer.token]
  const { files } = await office.call('evidence.add', { tokens })
  const sha256 = files[0]!.sha256!
  writeFileSync(office.door.evidenceFile(sha256)!.path, '改了')
  expect(await (await browser.fetch(`/evidence/${sha256}`)).text()).toBe('改了')
  expect((await office.call('ledger.doctor', {})).faults).toMatchObject([{ problem: 'altered' }])
})

test.each(['/%', '/evidence/%ff', '//', '//evil.example/api/announcements', '*', '/downloads/%c0%af'])(
  'the malformed address %s is answered as not found, not as a fault of the program',
  async (path) => {
    const { host, browser } = await openHost()
    const own = `127.0.0.1:${host.port}`
    expect(await rawRequest(host.port, path, { host: own, cookie: browser.cookie })).toEqual({
      status: 404,
      body: '404',
    })
    expect((await rawRequest(host.port, path, { host: own })).status).toBe(403)
  },
)

test('a port that is taken is refused by its number, and the host of before goes on', async () => {
  const { host, browser, office } = await openHost()
  const again = startWebHost({ door: office.door, renderer: office.folder, port: host.port })
  await expect(again).rejects.toThrow(PortRefused)
  await again.catch((error: PortRefused) =>
    expect(error.failure).toEqual({ code: 'portTaken', facts: { port: String(host.port) } }),
  )
  await expect(startWebHost({ door: office.door, renderer: '', port: 70_000 })).rejects.toThrow(PortRefused)
  expect((await browser.fetch('/')).status).toBe(200)
})

test('a paper that vanishes from the disk is not there, and the host goes on', async () => {
  const { office, browser } = await openHost()
  await office.call('app.create', { profile: profileInput() })
  const received = await browser.upload('甲.txt', 'x'.repeat(8 << 20))
  const tokens = [(received as { answer: { token: string } }).answer.token]
  const { files } = await office.call('evidence.add', { tokens })
  const path = `/evidence/${files[0]!.sha256}`
  const begun = await browser.fetch(path)
  const stored = office.door.evidenceFile(files[0]!.sha256!)!.path
  chmodSync(stored, 0o644)
  truncateSync(stored, 1 << 20)
  await begun.arrayBuffer().then(
    (bytes) => expect(bytes.byteLength).toBe(8 << 20),
    () => undefined,
  )
  rmSync(stored)
  expect((await browser.fetch(path)).status).toBe(404)
  expect((await browser.fetch('/')).status).toBe(200)
})
