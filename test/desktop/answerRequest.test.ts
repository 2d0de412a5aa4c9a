// What eco-ledger://app/ gives out: the page under its policy, documents by parts and never run, nothing else on the disk.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerRequest } from '../../main/desktop/answerRequest.ts'
import { byteRange } from '../../main/desktop/byteRange.ts'
import { documentSecurityPolicy, pageSecurityPolicy } from '../../shared/api/pageSecurity.ts'
import { putFile } from '../main/support/officeCalls.ts'
import { addPaper } from '../main/support/papers.ts'
import { officeWithLedger } from '../main/support/testOffice.ts'

async function served() {
  const office = await officeWithLedger()
  const renderer = join(office.folder, '页面')
  putFile(renderer, 'index.html', '<!doctype html><title>生态创建台账</title>')
  putFile(renderer, 'assets/app.js', 'export {}')
  putFile(renderer, 'assets/pdf.worker.mjs', 'export {}')
  putFile(renderer, '.env', 'hidden')
  const get = (path: string, options: RequestInit = {}) =>
    answerRequest({ door: office.door, renderer }, new Request(`eco-ledger://app${path}`, options))
  return { office, renderer, get }
}

test('the page comes with its policy; every kind of file under its own type', async () => {
  const { get } = await served()
  for (const path of ['/', '/index.html', '/?x=1']) {
    const page = await get(path)
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('生态创建台账')])
    expect(page.headers.get('content-security-policy')).toBe(pageSecurityPolicy)
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  }
  // Chromium runs a module only under a script's type.
  for (const path of ['/assets/app.js', '/assets/pdf.worker.mjs'])
    expect((await get(path)).headers.get('content-type')).toBe('text/javascript; charset=utf-8')
})

test.each([
  '/../package.json',
  '/%2e%2e/%2e%2e/config/office.json',
  '/..%2f..%2fconfig%2foffice.json',
  '/assets/..%2f..%2fconfig%2foffice.json',
  '/..%5c..%5cconfig%5coffice.json',
  '/C%3a/Windows/win.ini',
  '/index.html%00.js',
  '/%E0%A4%A',
  '/.env',
  '/assets',
  '/assets/',
  '//index.html',
  '/nothing.html',
  '/evidence',
  '/evidence/',
  '/evidence/..%2f..%2fledger.sqlite',
  `/evidence/${'0'.repeat(64)}`,
  `/evidence/${'A'.repeat(64)}/a.pdf`,
])('%s gives nothing away', async (path) => {
  const { get } = await served()
  const response = await get(path)
  expect([response.status, await response.text()]).toEqual([404, '404'])
})

test('another host, another scheme and a name before the host are not the program', async () => {
  const { office, renderer } = await served()
  for (const address of ['eco-ledger://other/', 'https://app/', 'eco-ledger://app:80/']) {
    const response = await answerRequest({ door: office.door, renderer }, new Request(address))
    expect(response.status).toBe(404)
  }
})

test('only reading is answered', async () => {
  const { get } = await served()
  for (const method of ['POST', 'PUT', 'DELETE']) expect((await get('/', { method })).status).toBe(405)
  const head = await get('/', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  expect(Number(head.headers.get('content-length'))).toBeGreaterThan(20)
})

async function withPaper(content = '0123456789<script>') {
  const { office, get } = await served()
  const paper = await addPaper(office, '证明 (1).html', content)
  const path = `/evidence/${paper.sha256}/${encodeURIComponent('证明 (1).html')}`
  return {
    office,
    sha256: paper.sha256!,
    get: (range?: string) => get(path, range ? { headers: { range } } : {}),
  }
}

test('a stored paper is shown, never run', async () => {
  const { get } = await withPaper()
  const whole = await get()
  expect([whole.status, await whole.text()]).toEqual([200, '0123456789<script>'])
  expect(whole.headers.get('content-security-policy')).toBe(documentSecurityPolicy)
  expect(whole.headers.get('accept-ranges')).toBe('bytes')
  expect(whole.headers.get('content-length')).toBe('18')
  expect(whole.headers.get('content-disposition')).toBe(
    `inline; filename*=UTF-8''${encodeURIComponent('证明 (1).html')}`,
  )
})

test.each([
  ['bytes=2-5', 'bytes 2-5/18', '2345'],
  ['bytes=0-0', 'bytes 0-0/18', '0'],
  ['bytes=10-', 'bytes 10-17/18', '<script>'],
  ['bytes=-8', 'bytes 10-17/18', '<script>'],
  ['bytes=-99', 'bytes 0-17/18', '0123456789<script>'],
  ['bytes=16-999', 'bytes 16-17/18', 't>'],
])('asked for %s it gives %s', async (range, contentRange, text) => {
  const { get } = await withPaper()
  const part = await get(range)
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
    206,
    contentRange,
    text,
  ])
  expect(part.headers.get('content-length')).toBe(String(text.length))
})

test('a part beyond the end is refused with the size; what is no range gets the whole', async () => {
  const { get } = await withPaper()
  for (const range of ['bytes=18-', 'bytes=99-100', 'bytes=-0']) {
    const beyond = await get(range)
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */18'])
  }
  for (const range of ['bytes=5-2', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=-', 'bytes=a-b'])
    expect((await get(range)).status).toBe(200)
})

test('a part of a large file is read by itself: the last bytes of 3 GB', async () => {
  const size = 3 * 2 ** 30
  expect(byteRange(`bytes=${size - 4}-`, size)).toEqual({ first: size - 4, last: size - 1 })
  expect(byteRange('bytes=-4', size)).toEqual({ first: size - 4, last: size - 1 })
  expect(byteRange('bytes=0-', 0)).toBe('unsatisfiable')
})

test('a reader that goes away in the middle leaves nothing open', async () => {
  const { get } = await withPaper('字'.repeat(1 << 20))
  const reader = (await get()).body!.getReader()
  expect((await reader.read()).done).toBe(false)
  await reader.cancel()
})

test('a file that vanished from the ledger is not there, and the next one still is', async () => {
  const { office, sha256, get } = await withPaper()
  const { path } = office.door.evidenceFile(sha256)!
  const { chmodSync, rmSync } = await import('node:fs')
  chmodSync(path, 0o644)
  rmSync(path)
  expect((await get()).status).toBe(404)
  writeFileSync(path, '回来了')
  expect(await (await get()).text()).toBe('回来了')
})
