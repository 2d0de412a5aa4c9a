// A browser's part of the web host, made of fetch: signs in with the printed link, calls, listens, uploads.
import { request } from 'node:http'
import type { AnswerOf, InputOf, OperationName } from '../../shared/api/contract.ts'
import type { Result } from '../../shared/api/failure.ts'
import type { Announcement, Wire } from '../../shared/api/wire.ts'

export interface WebClient {
  wire: Wire
  /** A request as this browser sends it, cookie included. */
  fetch(path: string, options?: RequestInit): Promise<Response>
  upload(name: string, content: BodyInit): Promise<Result<{ token: string }>>
  cookie: string
  close(): void
}

/** Opens the link as a browser does; the cookie is the only thing kept. */
export async function signIn(link: string): Promise<string> {
  const response = await fetch(link, { redirect: 'manual' })
  return response.headers.get('set-cookie')!.split(';')[0]!
}

export async function webClient(link: string): Promise<WebClient> {
  const { origin } = new URL(link)
  const cookie = await signIn(link)
  const closing = new AbortController()
  const send = (path: string, options: RequestInit = {}) =>
    fetch(new URL(path, origin), { ...options, headers: { ...options.headers, cookie } })
  const hearers = new Set<(announcement: Announcement) => void>()
  const stream = await send('/api/announcements', { signal: closing.signal })
  void pump(stream, (announcement) => {
    for (const hear of hearers) hear(announcement)
  })
  return {
    cookie,
    fetch: send,
    wire: {
      async call<Name extends OperationName>(operation: Name, input: InputOf<Name>) {
        const body = JSON.stringify({ operation, input })
        const response = await send('/api/call', { method: 'POST', body })
        return (await response.json()) as Result<AnswerOf<Name>>
      },
      listen(hear) {
        hearers.add(hear)
        return () => void hearers.delete(hear)
      },
    },
    async upload(name, content) {
      const response = await send(`/api/files?name=${encodeURIComponent(name)}`, {
        method: 'PUT',
        body: content,
      })
      return (await response.json()) as Result<{ token: string }>
    },
    close: () => closing.abort(),
  }
}

/** Server-sent events: one `data:` line an announcement, parted by empty lines. */
async function pump(response: Response, hear: (announcement: Announcement) => void): Promise<void> {
  const decoder = new TextDecoder()
  let text = ''
  try {
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(piece, { stream: true })
      const events = text.split('\n\n')
      text = events.pop()!
      for (const event of events)
        if (event.startsWith('data: ')) hear(JSON.parse(event.slice(6)) as Announcement)
    }
  } catch {
    // The test is over and the stream was closed.
  }
}

/** A request with headers and a path that fetch would not send: a wrong Host, dots in the path. */
export function rawRequest(
  port: number,
  path: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text
      })
      response.on('end', () => resolve({ status: response.statusCode!, body }))
    })
    sent.on('error', reject)
    sent.end()
  })
}
