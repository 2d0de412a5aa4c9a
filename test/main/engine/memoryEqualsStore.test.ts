// After any history the ledger in memory is the ledger on disk, and taking everything back leads to the empty one.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { failureSentences } from '../../../shared/wording/failureSentences.ts'
import { anySteps, doStep } from '../support/anyHistory.ts'
import { openFolder } from '../support/officeCalls.ts'
import { shownState } from '../support/shownState.ts'
import { officeWithLedger, testOffice } from '../support/testOffice.ts'

const now = () => new Date('2013-09-01T08:00:00Z')
const runs = { numRuns: 12, endOnFailure: true }

test('a ledger opened again shows exactly what it showed before it was closed', async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, async (steps) => {
      const office = await officeWithLedger({ now })
      for (const step of steps) {
        const before = await office.call('ledger.standing', {})
        const failure = await doStep(office, step)
        if (!failure) continue
        expect(failureSentences[failure.code], failure.code).toBeDefined()
        expect(await office.call('ledger.standing', {})).toEqual(before)
      }
      const shown = await shownState(office)
      const history = await office.call('ledger.history', { limit: 1000 })
      const standing = await office.call('ledger.standing', {})
      await office.door.close()
      const next = testOffice({ folder: office.folder, now })
      await openFolder(next, office.ledger)
      expect(await shownState(next)).toEqual(shown)
      expect(await next.call('ledger.history', { limit: 1000 })).toEqual(history)
      expect(await next.call('ledger.standing', {})).toEqual(standing)
      expect(await next.call('ledger.doctor', {})).toMatchObject({ database: 'ok', faults: [] })
      await next.door.close()
    }),
    runs,
  )
})

test('taking back every step leads to the empty ledger, and bringing them back to the same state', async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, async (steps) => {
      const office = await officeWithLedger({ now })
      const empty = await shownState(office)
      for (const step of steps) await doStep(office, step)
      const shown = await shownState(office)
      let back = 0
      for (; (await office.call('ledger.standing', {})).undo !== null; back += 1)
        await office.call('change.undo', {})
      expect(await shownState(office)).toEqual(empty)
      for (; back > 0; back -= 1) await office.call('change.redo', {})
      expect(unordered(await shownState(office))).toEqual(unordered(shown))
      await office.door.close()
    }),
    runs,
  )
})

/** Rows that were taken away and brought back stand at the end: here only what is there is compared. */
function unordered(shown: unknown): unknown {
  if (Array.isArray(shown)) {
    const rows = shown.map((row) => ({ row: unordered(row), key: '' }))
    for (const entry of rows) entry.key = JSON.stringify(entry.row)
    return rows.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ row }) => row)
  }
  if (shown === null || typeof shown !== 'object') return shown
  return Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, unordered(value)]))
}
