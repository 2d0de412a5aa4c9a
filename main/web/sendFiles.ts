// What the browser reads: the built page, stored evidence (shown, never run) and finished exports.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename } from 'node:path'
import send from 'send'
import { documentSecurityPolicy, pageSecurityPolicy } from '../../shared/api/pageSecurity.ts'
import type { Door, ServedFile } from '../engine/door.ts'

export function sendPage(
  renderer: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.setHeader('content-security-policy', pageSecurityPolicy)
  // Names of built files carry their hash; the page itself is always fetched anew.
  const immutable = path.startsWith('/assets/')
  send(request, path === '/' ? '/index.html' : path, {
    root: renderer,
    dotfiles: 'deny',
    maxAge: immutable ? '365d' : 0,
    immutable,
  })
    .on('error', () => notFound(response))
    .on('directory', () => notFound(response))
    .pipe(response)
}

export function sendEvidence(
  door: Door,
  sha256: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const file = /^[0-9a-f]{64}$/.test(sha256) ? door.evidenceFile(sha256) : null
  if (!file) {
    notFound(response)
    return
  }
  response.setHeader('content-security-policy', documentSecurityPolicy)
  response.setHeader('cache-control', 'private, max-age=31536000, immutable')
  sendFile(file, 'inline', request, response)
}

export function sendDownload(
  door: Door,
  token: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const file = door.downloadFile(token)
  if (!file) {
    notFound(response)
    return
  }
  response.setHeader('cache-control', 'no-store')
  sendFile(file, 'attachment', request, response)
}

function sendFile(
  { path, fileName }: ServedFile,
  disposition: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.setHeader(
    'content-disposition',
    `${disposition}; filename*=UTF-8''${encodeURIComponent(fileName.toWellFormed())}`,
  )
  const folder = path.slice(0, path.length - basename(path).length)
  send(request, `/${encodeURIComponent(basename(path))}`, {
    root: folder,
    dotfiles: 'allow',
    cacheControl: false,
    etag: false,
  })
    .on('error', () => notFound(response))
    .pipe(response)
}

function notFound(response: ServerResponse): void {
  // Gone while it was sent (a stick pulled out): the browser must see it broken off, not take the part for the whole.
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
  response.end('404')
}
