// PUT /api/files?name=…: the raw bytes of one file, streamed into the ledger's incoming folder.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { failed } from '../../shared/api/failure.ts'
import type { Door } from '../engine/door.ts'
import { sendJson } from './answerCall.ts'

export async function receiveUpload(
  door: Door,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const result = name === '' ? failed('badInput', { fields: 'name' }) : await door.receiveFile(name, request)
  // A refusal before the end must not leave the browser sending into nothing.
  request.resume()
  sendJson(response, result)
}
