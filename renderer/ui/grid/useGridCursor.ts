// Where the cursor stands in a grid and which block is chosen.
import { type RefObject, useEffect, useRef, useState } from 'react'
import { type Block, type Spot, spotKey } from './gridShape.ts'

export interface GridCursor {
  active: Spot
  block: Block
  inBlock: (row: number, column: number) => boolean
  /** stretch: the block grows from where it began. */
  move: (down: number, right: number, stretch?: boolean) => void
  place: (spot: Spot, stretch?: boolean) => void
  /** The focus comes back to the active cell at the next drawing. */
  refocus: () => void
}

export function useGridCursor(
  table: RefObject<HTMLTableElement | null>,
  size: { rows: number; columns: number },
  editing: boolean,
): GridCursor {
  const [active, setActive] = useState<Spot>({ row: 0, column: 0 })
  const [anchor, setAnchor] = useState<Spot>({ row: 0, column: 0 })
  const wantsFocus = useRef(false)
  useEffect(() => {
    if (!wantsFocus.current || editing) return
    wantsFocus.current = false
    table.current?.querySelector<HTMLElement>(`[data-cell="${spotKey(active)}"]`)?.focus()
  })
  const place = (spot: Spot, stretch = false) => {
    setActive(spot)
    if (!stretch) setAnchor(spot)
  }
  const block = {
    top: Math.min(active.row, anchor.row),
    bottom: Math.max(active.row, anchor.row),
    left: Math.min(active.column, anchor.column),
    right: Math.max(active.column, anchor.column),
  }
  return {
    active,
    block,
    inBlock: (row, column) =>
      row >= block.top && row <= block.bottom && column >= block.left && column <= block.right,
    move(down, right, stretch) {
      wantsFocus.current = true
      place(
        {
          row: Math.max(0, Math.min(size.rows - 1, active.row + down)),
          column: Math.max(0, Math.min(size.columns - 1, active.column + right)),
        },
        stretch,
      )
    },
    place,
    refocus() {
      wantsFocus.current = true
    },
  }
}
