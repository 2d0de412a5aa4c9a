// Who may talk to the local web host: one browser on this machine that opened the printed link.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Cookies do not know ports: two programs on one machine must not throw each other's windows out. */
export const cookieName = (port: number) => `ecoLedgerSession${port}`

export interface WebSession {
  /** In the printed link; may be used again on this machine to open a second window. */
  linkToken: string
  cookie: string
  /** Guards against other sites in the same browser (DNS rebinding, cross-site requests). */
  allows(request: IncomingMessage): boolean
  opensWith(token: string | null): boolean
}

export function createWebSession(port: () => number): WebSession {
  const linkToken = randomBytes(24).toString('base64url')
  const cookie = randomBytes(24).toString('base64url')
  return {
    linkToken,
    cookie,
    opensWith: (token) => token !== null && same(token, linkToken),
    allows(request) {
      return (
        hostAllowed(request, port()) &&
        originAllowed(request, port()) &&
        same(cookieOf(request, port()), cookie)
      )
    },
  }
}

export function hostAllowed(request: IncomingMessage, port: number): boolean {
  return [`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host ?? '')
}

/** Browsers send Origin with every write and every cross-site request. */
function originAllowed(request: IncomingMessage, port: number): boolean {
  const { origin } = request.headers
  return origin === undefined || [`http://127.0.0.1:${port}`, `http://localhost:${port}`].includes(origin)
}

function cookieOf(request: IncomingMessage, port: number): string {
  const begin = `${cookieName(port)}=`
  const entry = (request.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(begin))
  return entry?.slice(begin.length) ?? ''
}

function same(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)]
  return left.length === right.length && timingSafeEqual(left, right)
}
