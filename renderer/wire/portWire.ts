// The door over a MessagePort: the desktop's line to the main process, and the same protocol in tests.
import type { Result } from '../../shared/api/failure.ts'
import type { Announcement, Wire } from '../../shared/api/wire.ts'

/** What both kinds of port (browser and worker_threads) can do. */
export interface Port {
  postMessage(message: unknown): void
  addEventListener(type: 'message', hear: (event: { data: unknown }) => void): void
  start?(): void
}
type Incoming = { id: number; result: Result<unknown> } | { announcement: Announcement }

export function openPortWire(port: Port): Wire {
  const waiting = new Map<number, (result: Result<unknown>) => void>()
  const hearers = new Set<(announcement: Announcement) => void>()
  let last = 0
  port.addEventListener('message', ({ data }) => {
    const message = data as Incoming
    if ('announcement' in message) for (const hear of hearers) hear(message.announcement)
    else {
      waiting.get(message.id)?.(message.result)
      waiting.delete(message.id)
    }
  })
  port.start?.()
  return {
    call: (operation, input) =>
      new Promise((resolve) => {
        last += 1
        waiting.set(last, resolve as (result: Result<unknown>) => void)
        port.postMessage({ id: last, operation, input })
      }),
    listen(hear) {
      hearers.add(hear)
      return () => void hearers.delete(hear)
    },
  }
}
