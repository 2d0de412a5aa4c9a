// The door carried over a MessagePort, as the desktop window has it: the page's wire on one end, servePort on the other.
import { EventEmitter } from 'node:events'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type ServedPort, servePort } from '../../main/desktop/servePort.ts'
import type { Door } from '../../main/engine/door.ts'
import { openPortWire, type Port } from '../../renderer/wire/portWire.ts'
import type { Result } from '../../shared/api/failure.ts'
import type { Announcement, Wire } from '../../shared/api/wire.ts'
import { openFolder, putFile } from '../main/support/officeCalls.ts'
import { testOffice } from '../main/support/testOffice.ts'
import { describeDoor } from './doorContract.ts'

/** A channel whose page end is the browser's kind of port and whose other end is what `served` makes of it. */
function channel(served: (port: MessagePort) => ServedPort): { page: MessagePort; main: ServedPort } {
  const { port1, port2 } = new MessageChannel()
  onTestFinished(() => port1.close())
  return { page: port1, main: served(port2) }
}

const plain = (port: MessagePort) => port as ServedPort

/** Electron's port of the main process: messages come wrapped in an event, and only after start(). */
class MainPort extends EventEmitter {
  readonly #port: MessagePort
  constructor(port: MessagePort) {
    super()
    this.#port = port
    port.on('close', () => this.emit('close'))
  }
  postMessage(message: unknown): void {
    this.#port.postMessage(message)
  }
  start(): void {
    this.#port.on('message', (data: unknown) => this.emit('message', { data, ports: [] }))
  }
}
const electrons = (port: MessagePort) => new MainPort(port) as ServedPort

for (const [name, served] of [
  ['a MessagePort of worker_threads', plain],
  ['a MessagePort of Electron’s main process', electrons],
] as const)
  describeDoor(name, async () => {
    const office = testOffice()
    const { page, main } = channel(served)
    servePort(office.door, main)
    return {
      wire: openPortWire(page as unknown as Port),
      async giveFile(fileName, content) {
        const [token] = await office.tokens(putFile(office.folder, fileName, content))
        return token!
      },
      async lookAgain(): Promise<Wire> {
        const { ledger } = await office.call('app.state', {})
        const reader = testOffice({ mode: 'read' })
        await openFolder(reader, ledger!.shownFolder)
        return {
          call: (operation, input) => reader.door.call(operation, input) as never,
          listen: reader.door.listen,
        }
      },
    }
  })

interface FakeDoor extends Pick<Door, 'call' | 'listen'> {
  announce(announcement: Announcement): void
  hearers: Set<(announcement: Announcement) => void>
}
function fakeDoor(call: Door['call']): FakeDoor {
  const hearers: FakeDoor['hearers'] = new Set()
  return {
    call,
    hearers,
    listen(hear) {
      hearers.add(hear)
      return () => void hearers.delete(hear)
    },
    announce(announcement) {
      for (const hear of hearers) hear(announcement)
    },
  }
}

function openLine(call: Door['call']) {
  const { page, main } = channel(plain)
  const door = fakeDoor(call)
  const record = vi.fn()
  servePort(door, main, record)
  return { page, door, record, wire: openPortWire(page as unknown as Port) }
}

test('a bug behind the door reaches the page as a failure with its word, and the record in full', async () => {
  const { wire, record } = openLine(async () => {
    throw new TypeError('cannot read 面积')
  })
  expect(await wire.call('app.state', {})).toEqual({
    ok: false,
    failure: { code: 'programFault', facts: { problem: 'cannot read 面积' } },
  })
  expect(record).toHaveBeenCalledWith(expect.stringMatching(/TypeError: cannot read 面积\n\s+at /))
})

test('an answer that cannot be copied over is a bug told, not a page that waits for ever', async () => {
  const { wire, record } = openLine(async () => ({ ok: true, answer: { later: () => 1 } }))
  expect(await wire.call('app.state', {})).toMatchObject({ failure: { code: 'programFault' } })
  expect(record).toHaveBeenCalledOnce()
})

test('what is no question is dropped and does not stop the line', async () => {
  const call = vi.fn(async (): Promise<Result<unknown>> => ({ ok: true, answer: 7 }))
  const { page, wire } = openLine(call)
  for (const noise of [
    null,
    'text',
    3,
    [],
    {},
    { id: 'x', operation: 'app.state' },
    { id: 1 },
    { data: null },
  ])
    page.postMessage(noise)
  expect(await wire.call('app.state', {})).toEqual({ ok: true, answer: 7 })
  expect(call).toHaveBeenCalledOnce()
})

test('a page that is gone is not announced to any more', async () => {
  const { page, door } = openLine(async () => ({ ok: true, answer: null }))
  expect(door.hearers.size).toBe(1)
  const gone = new Promise((resolve) => page.once('close', resolve))
  page.close()
  await gone
  await vi.waitFor(() => expect(door.hearers.size).toBe(0))
  door.announce({ type: 'ledger' })
})
