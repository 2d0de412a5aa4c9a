// The door over a MessagePort: each call answered under its number, every announcement passed on, until the port closes.
import { answerSafely } from '../../shared/api/answerSafely.ts'
import { failed } from '../../shared/api/failure.ts'
import type { Announcement } from '../../shared/api/wire.ts'
import type { Door } from '../engine/door.ts'

/** What the ports of Electron's main process and of worker_threads have in common. */
export interface ServedPort {
  postMessage(message: unknown): void
  start(): void
  on(event: 'message' | 'close', hear: (message: unknown) => void): unknown
}
interface Question {
  id: number
  operation: string
  input: unknown
}

export function servePort(
  door: Pick<Door, 'call' | 'listen'>,
  port: ServedPort,
  record: (stack: string) => void = (stack) => void process.stderr.write(stack),
): void {
  const deaf = door.listen((announcement: Announcement) => port.postMessage({ announcement }))
  port.on('close', deaf)
  port.on('message', (message) => {
    const question = questionIn(message)
    if (question) void answer(question)
  })
  port.start()

  async function answer({ id, operation, input }: Question): Promise<void> {
    const result = await answerSafely(() => door.call(operation, input), record)
    try {
      port.postMessage({ id, result })
    } catch (error) {
      // An answer that cannot be copied is a bug like any other; the page must not wait for ever.
      record(`${(error as Error).stack}\n`)
      port.postMessage({ id, result: failed('programFault', { problem: (error as Error).message }) })
    }
  }
}

/** Electron hands over an event around the message, worker_threads the message itself. Anything else is dropped. */
function questionIn(message: unknown): Question | null {
  const found = unwrapped(message) as Partial<Question> | null
  if (typeof found !== 'object' || found === null) return null
  if (typeof found.id !== 'number' || typeof found.operation !== 'string') return null
  return { id: found.id, operation: found.operation, input: found.input }
}

function unwrapped(message: unknown): unknown {
  const wrapped = typeof message === 'object' && message !== null && 'data' in message && !('id' in message)
  return wrapped ? message.data : message
}
