// GET /api/announcements: commits and progress as server-sent events, until the window goes.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Door } from '../engine/door.ts'

const heartbeatMilliseconds = 20_000

export async function announceTo(
  door: Door,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' })
  response.write('retry: 1000\n\n')
  const deaf = door.listen((announcement) => response.write(`data: ${JSON.stringify(announcement)}\n\n`))
  const heartbeat = setInterval(() => response.write(': \n\n'), heartbeatMilliseconds)
  request.once('close', () => {
    clearInterval(heartbeat)
    deaf()
  })
}
