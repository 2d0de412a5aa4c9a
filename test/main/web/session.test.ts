// Who may talk to the local web host: only the browser that opened the printed link, under this machine’s own name.
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { cookieName, createWebSession, hostAllowed } from '../../../main/web/session.ts'

const port = 4100
const session = createWebSession(() => port)
const own = { host: `127.0.0.1:${port}`, cookie: `${cookieName(port)}=${session.cookie}` }
const request = (headers: IncomingHttpHeaders) => ({ headers }) as IncomingMessage

test('the cookie under either name of this machine is let in, also with its own origin', () => {
  expect(session.allows(request(own))).toBe(true)
  expect(session.allows(request({ ...own, host: `localhost:${port}` }))).toBe(true)
  expect(session.allows(request({ ...own, origin: `http://localhost:${port}` }))).toBe(true)
  expect(session.allows(request({ ...own, cookie: `a=1; ${own.cookie} ; b=2` }))).toBe(true)
})

test.each<[string, IncomingHttpHeaders]>([
  ['no cookie', { cookie: undefined }],
  ['an empty cookie', { cookie: `${cookieName(port)}=` }],
  ['another cookie', { cookie: `${cookieName(port)}=${'a'.repeat(32)}` }],
  ['the cookie cut short', { cookie: own.cookie.slice(0, -1) }],
  ['the cookie with more behind it', { cookie: `${own.cookie}a` }],
  ['the link’s token in place of the cookie', { cookie: `${cookieName(port)}=${session.linkToken}` }],
  ['the cookie under another name', { cookie: `x${own.cookie}` }],
  ['no host', { host: undefined }],
  ['a host that only leads here', { host: `evil.example:${port}` }],
  ['another port', { host: '127.0.0.1:4101' }],
  ['no port', { host: '127.0.0.1' }],
  ['another site as origin', { origin: 'http://evil.example' }],
  ['another port as origin', { origin: 'http://127.0.0.1:4101' }],
  ['the secure scheme as origin', { origin: `https://127.0.0.1:${port}` }],
  ['a sandboxed page as origin', { origin: 'null' }],
])('%s is not let in', (_what, headers) => {
  expect(session.allows(request({ ...own, ...headers }))).toBe(false)
})

test('the printed link opens, as often as a second window needs it; nothing else does', () => {
  expect(session.opensWith(session.linkToken)).toBe(true)
  expect(session.opensWith(session.linkToken)).toBe(true)
  for (const token of [null, '', session.cookie, session.linkToken.slice(1), `${session.linkToken}=`])
    expect(session.opensWith(token)).toBe(false)
})

test('every start has a link and a cookie of its own, too long to be guessed', () => {
  const sessions = Array.from({ length: 50 }, () => createWebSession(() => port))
  const secrets = sessions.flatMap(({ linkToken, cookie }) => [linkToken, cookie])
  expect(new Set(secrets).size).toBe(100)
  for (const secret of secrets) expect(secret).toMatch(/^[\w-]{32}$/)
})

test('a host is this machine only under the port that is really open', () => {
  expect(hostAllowed(request({ host: `127.0.0.1:${port}` }), port)).toBe(true)
  expect(hostAllowed(request({ host: `[::1]:${port}` }), port)).toBe(false)
  expect(hostAllowed(request({}), port)).toBe(false)
})
