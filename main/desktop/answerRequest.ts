// Answers eco-ledger://app/…: the built page, and stored evidence (shown by parts, never run).
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { documentSecurityPolicy, pageSecurityPolicy } from '../../shared/api/pageSecurity.ts'
import type { Door, ServedFile } from '../engine/door.ts'
import { withinApp } from './appAddress.ts'
import { byteRange } from './byteRange.ts'
import { contentType } from './contentType.ts'

export interface ServedApp {
  door: Pick<Door, 'evidenceFile'>
  /** Folder of the built page. */
  renderer: string
}
const always = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' }

export async function answerRequest({ door, renderer }: ServedApp, request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405)
  const parts = partsOf(request.url)
  if (!parts) return refusal(404)
  try {
    if (parts[0] !== 'evidence') return await pageFile(renderer, parts, request)
    const file = /^[0-9a-f]{64}$/.test(parts[1] ?? '') ? door.evidenceFile(parts[1]!) : null
    return file ? await evidence(file, request) : refusal(404)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    // Vanished, a folder, not readable: nothing there to show.
    return refusal(404)
  }
}

/** The decoded parts of the path; null where one of them could leave the folder or is hidden. */
function partsOf(address: string): string[] | null {
  const path = withinApp(address)?.pathname
  if (path === undefined) return null
  try {
    const parts = (path === '/' ? '/index.html' : path).slice(1).split('/').map(decodeURIComponent)
    if (parts[0] === 'evidence') return parts
    return parts.some((part) => part === '' || part.startsWith('.') || /[\\/:\0]/.test(part)) ? null : parts
  } catch {
    return null
  }
}

async function pageFile(renderer: string, parts: string[], request: Request): Promise<Response> {
  const bytes = await readFile(join(renderer, ...parts))
  const headers = {
    ...always,
    'content-type': contentType(parts.at(-1)!),
    'content-length': String(bytes.length),
    'content-security-policy': pageSecurityPolicy,
    'cache-control': 'no-cache',
  }
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers })
}

async function evidence({ path, fileName }: ServedFile, request: Request): Promise<Response> {
  const { size } = await stat(path)
  const range = byteRange(request.headers.get('range'), size)
  const headers: Record<string, string> = {
    ...always,
    'content-type': contentType(fileName),
    'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    'content-security-policy': documentSecurityPolicy,
    'cache-control': 'private, max-age=31536000, immutable',
    'accept-ranges': 'bytes',
  }
  if (range === 'unsatisfiable')
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } })
  const { first, last } = range ?? { first: 0, last: size - 1 }
  headers['content-length'] = String(last - first + 1)
  if (range) headers['content-range'] = `bytes ${first}-${last}/${size}`
  const body =
    request.method === 'HEAD' || size === 0
      ? null
      : (Readable.toWeb(createReadStream(path, { start: first, end: last })) as ReadableStream)
  return new Response(body, { status: range ? 206 : 200, headers })
}

function refusal(status: number): Response {
  return new Response(String(status), {
    status,
    headers: { ...always, 'content-type': 'text/plain; charset=utf-8' },
  })
}
