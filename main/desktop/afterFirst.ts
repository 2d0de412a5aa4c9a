// A door whose first question waits for something: the window stands before the ledger is opened, and the page sees no empty start.
import type { Door } from '../engine/door.ts'

/** `prepare` runs once, with the first call; every call waits for it. */
export function afterFirst(door: Pick<Door, 'call' | 'listen'>, prepare: () => Promise<void>) {
  let prepared: Promise<void> | null = null
  return {
    async call(operation: string, input: unknown) {
      prepared ??= prepare()
      await prepared
      return door.call(operation, input)
    },
    listen: (hear: Parameters<Door['listen']>[0]) => door.listen(hear),
  }
}
