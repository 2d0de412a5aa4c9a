// A grid that works like a sheet: arrows, F2, Enter, Tab, Esc, Delete, copy and paste of a block.
import { useRef, useState } from 'react'
import { type FieldKeyActions, onCellKey, onFieldKey } from './gridKeys.ts'
import type { CellEntry, GridCell, GridColumn, GridRow, Spot } from './gridShape.ts'
import { useGridClipboard } from './useGridClipboard.ts'
import { type GridCursor, useGridCursor } from './useGridCursor.ts'
import { type UnsavedCells, useUnsaved } from './useUnsaved.ts'

interface DataGridProps {
  label: string
  columns: GridColumn[]
  rows: GridRow[]
  headTitle: string
  cellAt: (row: number, column: number) => GridCell
  /** Saves; answers null where it was refused, else once the page shows what was saved. */
  onEnter: (entries: CellEntry[]) => Promise<unknown>
}

export function DataGrid(props: DataGridProps) {
  const { label, columns, rows, headTitle, cellAt, onEnter } = props
  const [editing, setEditing] = useState<string | null>(null)
  const table = useRef<HTMLTableElement>(null)
  const size = { rows: rows.length, columns: columns.length }
  const cursor = useGridCursor(table, size, editing !== null)
  const unsaved = useUnsaved(onEnter)
  const clipboard = useGridClipboard({
    size,
    active: cursor.active,
    block: cursor.block,
    textAt: (row, column) => cellAt(row, column).text,
    onEnter,
  })
  const editor = useCellEditor({ cellAt, cursor, unsaved, editing, setEditing })
  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of cells that are edited in place
      role="grid"
      aria-label={label}
      className="dataGrid"
      {...(editing === null ? clipboard : {})}
    >
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
        {rows.map(({ key, head, name }, row) => (
          <tr key={key} data-place={key}>
            <th scope="row">{head}</th>
            {columns.map((column, index) => (
              <Cell
                key={column.key}
                spot={{ row, column: index }}
                cell={cellAt(row, index)}
                align={column.align}
                label={`${name} ${column.key}`}
                cursor={cursor}
                unsaved={unsaved}
                editor={editor}
                onKey={(event) =>
                  onCellKey(event, {
                    cursor,
                    size,
                    begin: editor.begin,
                    clear: () => void clearBlock(props, cursor),
                    drop: () => unsaved.drop(cursor.active),
                  })
                }
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

async function clearBlock({ cellAt, onEnter }: DataGridProps, { block }: GridCursor): Promise<void> {
  const entries: CellEntry[] = []
  for (let row = block.top; row <= block.bottom; row += 1)
    for (let column = block.left; column <= block.right; column += 1)
      if (cellAt(row, column).text !== '') entries.push({ row, column, text: '' })
  if (entries.length > 0) await onEnter(entries)
}

interface CellEditor extends FieldKeyActions {
  text: string | null
  begin: (text: string | null) => void
  change: (text: string) => void
}

/** Leaving a cell never waits for the disk: whoever types fast is already in the next one. */
function useCellEditor(parts: {
  cellAt: DataGridProps['cellAt']
  cursor: GridCursor
  unsaved: UnsavedCells
  editing: string | null
  setEditing: (text: string | null) => void
}): CellEditor {
  const { cellAt, cursor, unsaved, editing, setEditing } = parts
  const held = () => unsaved.at(cursor.active)?.text ?? cellAt(cursor.active.row, cursor.active.column).text
  return {
    text: editing,
    begin: (text) => setEditing(text ?? held()),
    change: setEditing,
    commit(down, right) {
      if (editing === null) return
      if (editing !== held()) void unsaved.save({ ...cursor.active, text: editing })
      setEditing(null)
      if (down !== 0 || right !== 0) cursor.move(down, right)
    },
    cancel() {
      setEditing(null)
      unsaved.drop(cursor.active)
      cursor.refocus()
    },
  }
}

interface CellProps {
  spot: Spot
  cell: GridCell
  align: 'left' | 'right' | undefined
  label: string
  cursor: GridCursor
  unsaved: UnsavedCells
  editor: CellEditor
  onKey: (event: React.KeyboardEvent) => void
}

function Cell({ spot, cell, align, label, cursor, unsaved, editor, onKey }: CellProps) {
  const { row, column } = spot
  const here = cursor.active.row === row && cursor.active.column === column
  const editing = here ? editor.text : null
  const waiting = unsaved.at(spot)
  const classes = [
    cursor.inBlock(row, column) && 'chosen',
    cell.state === 'empty' && !waiting && 'emptyCell',
    waiting && 'unsavedCell',
    waiting?.refused && 'refused',
  ]
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: td inside role=grid needs the role
      role="gridcell"
      data-cell={`${row},${column}`}
      aria-selected={cursor.inBlock(row, column)}
      aria-invalid={waiting?.refused ?? false}
      tabIndex={here ? 0 : -1}
      title={cell.title}
      className={classes.filter(Boolean).join(' ')}
      style={{ textAlign: align }}
      onKeyDown={editing === null ? onKey : undefined}
      onMouseDown={(event) => {
        if (editing !== null) return
        editor.commit(0, 0)
        cursor.place(spot, event.shiftKey)
      }}
      onDoubleClick={() => editing === null && editor.begin(null)}
    >
      {editing !== null ? (
        <input
          className="cellField"
          // biome-ignore lint/a11y/noAutofocus: the person has just begun to edit this cell
          autoFocus
          aria-label={label}
          value={editing}
          onChange={(event) => editor.change(event.target.value)}
          onKeyDown={(event) => onFieldKey(event, editor)}
          onBlur={() => editor.commit(0, 0)}
        />
      ) : (
        (waiting?.text ?? cell.shown)
      )}
    </td>
  )
}
