// The app in the browser on 127.0.0.1: the same door over HTTP, for one person on this machine.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Failure } from '../../shared/api/failure.ts'
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

/** The wanted port is somebody else's or not allowed: for the one who started the host to tell. */
export class PortRefused extends Error {
  readonly failure: Failure
  constructor(port: number) {
    super(`port ${port} is refused`)
    this.failure = { code: 'portTaken', facts: { port: String(port) } }
  }
}

/** Throws PortRefused where the port cannot be had. */
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
  await listenOn(server, options.port)
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

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (error: unknown) => {
      const { code = '' } = error as NodeJS.ErrnoException
      const refused = ['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ERR_SOCKET_BAD_PORT'].includes(code)
      reject(refused ? new PortRefused(port) : (error as Error))
    }
    server.once('error', refuse)
    try {
      server.listen(port, '127.0.0.1', resolve)
    } catch (error) {
      refuse(error)
    }
  })
}

/** What a request asks for, with the decoded parts of its path; null for what can be no address here (`//`, `/%`, `*`). */
function readAddress(request: IncomingMessage, port: number): { url: URL; parts: string[] } | null {
  const text = request.url ?? ''
  if (!/^\/(?!\/)/.test(text)) return null
  try {
    const url = new URL(`http://127.0.0.1:${port}${text}`)
    return { url, parts: url.pathname.split('/').slice(1).map(decodeURIComponent) }
  } catch {
    return null
  }
}

async function route(
  { door, renderer }: WebHostOptions,
  session: WebSession,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const address = readAddress(request, port)
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'no-referrer')
  if (address?.url.searchParams.has('token') && address.url.pathname === '/')
    return signIn(session, port, address.url, request, response)
  if (!session.allows(request)) return refuse(response, 403)
  if (!address) return refuse(response, 404)
  const { url, parts } = address
  const [area, ...rest] = parts
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
    'set-cookie': `${cookieName(port)}=${session.cookie}; HttpOnly; SameSite=Strict; Path=/`,
    'cache-control': 'no-store',
  })
  response.end()
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(String(status))
}
