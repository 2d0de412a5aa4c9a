// POST /api/call: one operation of the door, answered as a Result.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerSafely } from '../../shared/api/answerSafely.ts'
import { failed, type Result } from '../../shared/api/failure.ts'
import type { Door } from '../engine/door.ts'

/** A pasted block of 5,000 cells is far below this. */
const mostBytes = 32 << 20

export async function answerCall(
  door: Door,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  sendJson(response, await resultOf(door, request))
}

async function resultOf(door: Door, request: IncomingMessage): Promise<Result<unknown>> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length
    if (bytes > mostBytes) return failed('badInput', { fields: 'body' })
    pieces.push(piece)
  }
  const { operation, input } = readBody(Buffer.concat(pieces).toString('utf8'))
  return answerSafely(
    () => door.call(operation, input),
    (stack) => void process.stderr.write(stack),
  )
}

function readBody(text: string): { operation: string; input: unknown } {
  try {
    const body = JSON.parse(text) as { operation?: unknown; input?: unknown }
    return { operation: String(body.operation ?? ''), input: body.input ?? {} }
  } catch {
    return { operation: '', input: {} }
  }
}

export function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}
