import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type HistoryEntry, undoState } from '../../../shared/ledger/undoHistory.ts'

/** Plays keys on a history as the engine does, beside a plain two-stack model of undo. */
function play(keys: ('do' | 'undo' | 'redo')[]) {
  const history: HistoryEntry[] = []
  const done: string[] = []
  const undone: string[] = []
  const marks = new Map<number, string>()
  for (const key of keys) {
    const state = undoState(history)
    const target = key === 'undo' ? state.undo : key === 'redo' ? state.redo : null
    if (key !== 'do' && target === null) continue
    const seq = history.length + 1
    history.push({ seq, operation: key, undoes: target })
    if (key === 'do') {
      marks.set(seq, `change ${seq}`)
      done.push(`change ${seq}`)
      undone.length = 0
    } else {
      marks.set(seq, marks.get(target!)!)
      const from = key === 'undo' ? done : undone
      const to = key === 'undo' ? undone : done
      expect(marks.get(target!)).toBe(from.at(-1))
      to.push(from.pop()!)
    }
  }
  return { history, done, undone }
}

test('undo and redo walk the history as a person expects, however they are mixed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('do' as const, 'undo' as const, 'redo' as const), { maxLength: 60 }),
      (keys) => {
        const { history, done, undone } = play(keys)
        const state = undoState(history)
        expect(state.undo === null).toBe(done.length === 0)
        expect(state.redo === null).toBe(undone.length === 0)
      },
    ),
  )
})

test('an untouched ledger has nothing to undo', () => {
  expect(undoState([])).toEqual({ undo: null, redo: null })
})
