// The app in the browser on 127.0.0.1: the same door over HTTP, for one person on this machine.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Door } from '../engine/door.ts'
import { announceTo } from './announceTo.ts'
import { answerCall } from './answerCall.ts'
import { receiveUpload } from './receiveUpload.ts'
import { sendDownload, sendEvidence, sendPage } from './sendFiles.ts'
import { cookieName, createWebSession, hostAllowed, type WebSession } from './session.ts'

export interface WebHostOptions {
  door: Door
  /** Folder of the built page. */
  renderer: string
  /** 0 takes a free port. */
  port: number
}
export interface WebHost {
  link: string
  port: number
  close(): Promise<void>
}

export async function startWebHost(options: WebHostOptions): Promise<WebHost> {
  const port = () => (server.address() as AddressInfo).port
  const session = createWebSession(port)
  const server: Server = createServer((request, response) => {
    route(options, session, port(), request, response).catch((error: Error) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      response.end(`500 ${error.message}`)
    })
  })
  // Uploads of gigabytes from a slow stick must not be cut off.
  server.requestTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  return {
    link: `http://127.0.0.1:${port()}/?token=${session.linkToken}`,
    port: port(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function route(
  { door, renderer }: WebHostOptions,
  session: WebSession,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`)
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'no-referrer')
  if (url.searchParams.has('token') && url.pathname === '/')
    return signIn(session, port, url, request, response)
  if (!session.allows(request)) return refuse(response, 403)
  const [, area, ...rest] = url.pathname.split('/').map(decodeURIComponent)
  const place = `${request.method} ${area}`
  if (place === 'POST api' && rest[0] === 'call') return answerCall(door, request, response)
  if (place === 'GET api' && rest[0] === 'announcements') return announceTo(door, request, response)
  if (place === 'PUT api' && rest[0] === 'files')
    return receiveUpload(door, url.searchParams.get('name') ?? '', request, response)
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405)
  if (area === 'evidence') return sendEvidence(door, rest[0] ?? '', request, response)
  if (area === 'downloads') return sendDownload(door, rest[0] ?? '', request, response)
  return sendPage(renderer, url.pathname, request, response)
}

/** The link of the start gives the cookie; the token does not stay in the address bar. */
function signIn(
  session: WebSession,
  port: number,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (!hostAllowed(request, port) || !session.opensWith(url.searchParams.get('token'))) {
    refuse(response, 403)
    return
  }
  response.writeHead(303, {
    location: '/',
    'set-cookie': `${cookieName}=${session.cookie}; HttpOnly; SameSite=Strict; Path=/`,
    'cache-control': 'no-store',
  })
  response.end()
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(String(status))
}
