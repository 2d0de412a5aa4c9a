// The keys of a sheet: arrows, Enter, Tab, F2, Delete, Esc, and typing itself. Never while an input method composes.
import type { KeyboardEvent } from 'react'
import type { GridCursor } from './useGridCursor.ts'

export interface CellKeyActions {
  cursor: GridCursor
  size: { rows: number; columns: number }
  /** Starts editing with this text; null: with what the cell holds. */
  begin: (text: string | null) => void
  clear: () => void
  /** Drops a refused text. */
  drop: () => void
}

const steps: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
}

export function onCellKey(event: KeyboardEvent, actions: CellKeyActions): void {
  const { cursor, begin, clear, drop } = actions
  const step = steps[event.key]
  if (event.nativeEvent.isComposing || event.keyCode === 229) {
    // An input method begins: the field takes over with nothing typed yet.
    begin('')
    return
  }
  if (event.key === 'Tab') {
    if (tab(event, actions)) event.preventDefault()
    return
  }
  if (step) cursor.move(step[0], step[1], event.shiftKey && event.key !== 'Enter')
  else if (event.key === 'F2') begin(null)
  else if (event.key === 'Delete' || event.key === 'Backspace') clear()
  else if (event.key === 'Escape') drop()
  else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) begin(event.key)
  else return
  event.preventDefault()
}

/** Tab goes on to the next row; from the last cell (or back from the first) it leaves the grid. */
function tab(event: KeyboardEvent, { cursor, size }: CellKeyActions): boolean {
  const { row, column } = cursor.active
  const last = row === size.rows - 1 && column === size.columns - 1
  const first = row === 0 && column === 0
  if (event.shiftKey ? first : last) return false
  const right = event.shiftKey ? -1 : 1
  const wraps = column + right < 0 || column + right >= size.columns
  cursor.move(wraps ? right : 0, wraps ? -right * (size.columns - 1) : right)
  return true
}

export interface FieldKeyActions {
  commit: (down: number, right: number) => void
  cancel: () => void
}

export function onFieldKey(event: KeyboardEvent, { commit, cancel }: FieldKeyActions): void {
  event.stopPropagation()
  if (event.nativeEvent.isComposing) return
  if (event.key === 'Enter') commit(event.shiftKey ? -1 : 1, 0)
  else if (event.key === 'Tab') commit(0, event.shiftKey ? -1 : 1)
  else if (event.key === 'Escape') cancel()
  else return
  event.preventDefault()
}
