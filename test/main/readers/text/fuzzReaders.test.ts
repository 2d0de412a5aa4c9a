// Fixtures broken at random, always the same way: no reading crashes, hangs or throws. `test/bench/fuzzReaders.ts` runs more.
import { expect, test } from 'vitest'
import { fuzzReaders } from '../../../support/fuzzReaders.ts'

test('300 broken files end with a text or a problem, none by time-out or the death of a thread', async () => {
  // Where a thread would take the program with it, this process would end here.
  const { read, bySlowness, byCode } = await fuzzReaders({ files: 300, seed: 20121231 })
  expect(read).toBe(300)
  expect(byCode['documentTooSlow'] ?? 0).toBe(0)
  expect(byCode['documentTooHeavy'] ?? 0).toBe(0)
  expect(bySlowness[0]!.milliseconds).toBeLessThan(20_000)
}, 240_000)
