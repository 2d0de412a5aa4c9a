// Undo and redo behave as two stacks, whatever keys are pressed.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  followHistory,
  type HistoryEntry,
  makingOperation,
  undoState,
} from '../../../shared/ledger/undoHistory.ts'

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

test('the history followed step by step says at each step what the whole of it says', () => {
  const keys = fc.array(fc.constantFrom('do' as const, 'undo' as const, 'redo' as const), { maxLength: 60 })
  fc.assert(
    fc.property(keys, fc.nat(20), (pressed, known) => {
      const { history } = play(pressed)
      const followed = followHistory(history.slice(0, known))
      for (let length = known; length < history.length; length += 1) {
        followed.add(history[length]!)
        expect(followed.state()).toEqual(undoState(history.slice(0, length + 1)))
      }
    }),
  )
})

test('an untouched ledger has nothing to undo', () => {
  expect(undoState([])).toEqual({ undo: null, redo: null })
})

test('the making of the ledger is no step: undo stops behind it, whatever was undone and redone', () => {
  const made = { seq: 1, operation: makingOperation, undoes: null }
  const entered = { seq: 2, operation: 'values.enter', undoes: null }
  const undone = { seq: 3, operation: 'change.undo', undoes: 2 }
  expect(undoState([made])).toEqual({ undo: null, redo: null })
  expect(undoState([made, entered])).toEqual({ undo: 2, redo: null })
  expect(undoState([made, entered, undone])).toEqual({ undo: null, redo: 3 })
})
