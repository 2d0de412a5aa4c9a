// A grid that works like a sheet: arrows, F2, Enter, Tab, Esc, Delete, copy and paste of a block.
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { parseBlock, printBlock } from './clipboardBlock.ts'

export interface GridColumn {
  key: string
  title: ReactNode
  align?: 'left' | 'right'
  width?: number | string
}
export interface GridCell {
  /** As shown. */
  shown: string
  /** As edited and copied. */
  text: string
  title?: string
  state?: 'empty' | 'normal'
}
export interface CellEntry {
  row: number
  column: number
  text: string
}
interface DataGridProps {
  label: string
  columns: GridColumn[]
  /** Head cell of every row. */
  rowHeads: { key: string; head: ReactNode; name: string }[]
  headTitle: string
  cellAt: (row: number, column: number) => GridCell
  /** Saves; answers null where it was refused, and the cell stays in editing. */
  onEnter: (entries: CellEntry[]) => Promise<unknown>
}
interface Spot {
  row: number
  column: number
}

export function DataGrid({ label, columns, rowHeads, headTitle, cellAt, onEnter }: DataGridProps) {
  const [active, setActive] = useState<Spot>({ row: 0, column: 0 })
  const [anchor, setAnchor] = useState<Spot>({ row: 0, column: 0 })
  const [editing, setEditing] = useState<string | null>(null)
  const [refused, setRefused] = useState(false)
  const table = useRef<HTMLTableElement>(null)
  const wantsFocus = useRef(false)
  const saving = useRef(false)
  useEffect(() => {
    if (!wantsFocus.current || editing !== null) return
    wantsFocus.current = false
    table.current?.querySelector<HTMLElement>(`[data-cell="${active.row},${active.column}"]`)?.focus()
  }, [active, editing])

  const clamp = (spot: Spot): Spot => ({
    row: Math.max(0, Math.min(rowHeads.length - 1, spot.row)),
    column: Math.max(0, Math.min(columns.length - 1, spot.column)),
  })
  const move = (down: number, right: number, keepAnchor = false) => {
    const next = clamp({ row: active.row + down, column: active.column + right })
    wantsFocus.current = true
    setActive(next)
    if (!keepAnchor) setAnchor(next)
  }
  const range = {
    top: Math.min(active.row, anchor.row),
    bottom: Math.max(active.row, anchor.row),
    left: Math.min(active.column, anchor.column),
    right: Math.max(active.column, anchor.column),
  }
  const inRange = (row: number, column: number) =>
    row >= range.top && row <= range.bottom && column >= range.left && column <= range.right

  const commit = async (down: number, right: number) => {
    if (editing === null || saving.current) return
    if (editing !== cellAt(active.row, active.column).text) {
      saving.current = true
      const done = await onEnter([{ ...active, text: editing }])
      saving.current = false
      if (done === null) {
        setRefused(true)
        return
      }
    }
    setEditing(null)
    setRefused(false)
    move(down, right)
  }
  const begin = (text: string) => {
    setRefused(false)
    setEditing(text)
  }
  const clear = () => {
    const entries: CellEntry[] = []
    for (let row = range.top; row <= range.bottom; row += 1)
      for (let column = range.left; column <= range.right; column += 1)
        if (cellAt(row, column).text !== '') entries.push({ row, column, text: '' })
    if (entries.length > 0) void onEnter(entries)
  }
  const onCellKey = (event: KeyboardEvent) => {
    if (editing !== null) return
    const steps: Record<string, [number, number]> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      Enter: [1, 0],
    }
    const step = steps[event.key]
    if (step) {
      event.preventDefault()
      move(step[0], step[1], event.shiftKey && event.key !== 'Enter')
    } else if (event.key === 'F2') {
      event.preventDefault()
      begin(cellAt(active.row, active.column).text)
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      clear()
    } else if (event.nativeEvent.isComposing || event.keyCode === 229) {
      // An input method begins: the field takes over with nothing typed yet.
      begin('')
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault()
      begin(event.key)
    } else if (event.key === 'Tab') {
      const last = active.row === rowHeads.length - 1 && active.column === columns.length - 1
      const first = active.row === 0 && active.column === 0
      if (event.shiftKey ? first : last) return
      event.preventDefault()
      const right = event.shiftKey ? -1 : 1
      const wraps = active.column + right < 0 || active.column + right >= columns.length
      move(wraps ? right : 0, wraps ? -right * (columns.length - 1) : right)
    }
  }
  const onFieldKey = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      void commit(event.shiftKey ? -1 : 1, 0)
    } else if (event.key === 'Tab') {
      event.preventDefault()
      void commit(0, event.shiftKey ? -1 : 1)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      setEditing(null)
      setRefused(false)
      wantsFocus.current = true
    }
  }
  const onPaste = (event: ClipboardEvent) => {
    if (editing !== null) return
    event.preventDefault()
    const block = parseBlock(event.clipboardData.getData('text/plain'))
    const entries = block.flatMap((cells, down) =>
      cells.flatMap((text, right): CellEntry[] => {
        const spot = { row: active.row + down, column: active.column + right }
        const inside = spot.row < rowHeads.length && spot.column < columns.length
        // A blank in a pasted block leaves what is there: departments send half-filled tables.
        return inside && text !== '' ? [{ ...spot, text }] : []
      }),
    )
    if (entries.length > 0) void onEnter(entries)
  }
  const onCopy = (event: ClipboardEvent) => {
    if (editing !== null) return
    event.preventDefault()
    const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, down) =>
      Array.from(
        { length: range.right - range.left + 1 },
        (_, right) => cellAt(range.top + down, range.left + right).text,
      ),
    )
    event.clipboardData.setData('text/plain', printBlock(rows))
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of cells that are edited in place
    <table ref={table} role="grid" aria-label={label} className="dataGrid" onCopy={onCopy} onPaste={onPaste}>
      <thead>
        <tr>
          <th scope="col">{headTitle}</th>
          {columns.map((column) => (
            <th key={column.key} scope="col" style={{ width: column.width, textAlign: column.align }}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowHeads.map(({ key, head }, row) => (
          <tr key={key} data-place={key}>
            <th scope="row">{head}</th>
            {columns.map((column, index) => {
              const here = active.row === row && active.column === index
              const cell = cellAt(row, index)
              return (
                <td
                  key={column.key}
                  // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: td inside role=grid needs the role
                  role="gridcell"
                  data-cell={`${row},${index}`}
                  aria-selected={inRange(row, index)}
                  tabIndex={here ? 0 : -1}
                  title={cell.title}
                  className={`${inRange(row, index) ? 'chosen ' : ''}${cell.state === 'empty' ? 'emptyCell' : ''}`}
                  style={{ textAlign: column.align }}
                  onKeyDown={onCellKey}
                  onMouseDown={(event) => {
                    if (here && editing !== null) return
                    if (editing !== null) void commit(0, 0)
                    setActive({ row, column: index })
                    if (!event.shiftKey) setAnchor({ row, column: index })
                  }}
                  onDoubleClick={() => begin(cell.text)}
                >
                  {here && editing !== null ? (
                    <input
                      className={refused ? 'cellField refused' : 'cellField'}
                      // biome-ignore lint/a11y/noAutofocus: the person has just begun to edit this cell
                      autoFocus
                      aria-label={`${rowHeads[row]!.name} ${column.key}`}
                      aria-invalid={refused}
                      value={editing}
                      onChange={(event) => setEditing(event.target.value)}
                      onKeyDown={onFieldKey}
                      onBlur={() => void commit(0, 0)}
                    />
                  ) : (
                    cell.shown
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
