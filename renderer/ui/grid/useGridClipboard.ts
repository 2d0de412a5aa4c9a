// A block to and from a spreadsheet by the clipboard.
import type { ClipboardEvent } from 'react'
import { parseBlock, printBlock } from './clipboardBlock.ts'
import type { Block, CellEntry, Spot } from './gridShape.ts'

interface GridClipboardParts {
  size: { rows: number; columns: number }
  active: Spot
  block: Block
  /** As copied. */
  textAt: (row: number, column: number) => string
  onEnter: (entries: CellEntry[]) => Promise<unknown>
}

export function useGridClipboard({ size, active, block, textAt, onEnter }: GridClipboardParts) {
  return {
    onPaste(event: ClipboardEvent) {
      event.preventDefault()
      const cells = parseBlock(event.clipboardData.getData('text/plain'))
      const entries = cells.flatMap((row, down) =>
        row.flatMap((text, right): CellEntry[] => {
          const spot = { row: active.row + down, column: active.column + right }
          const inside = spot.row < size.rows && spot.column < size.columns
          // A blank in a pasted block leaves what is there: departments send half-filled tables.
          return inside && text !== '' ? [{ ...spot, text }] : []
        }),
      )
      if (entries.length > 0) void onEnter(entries)
    },
    onCopy(event: ClipboardEvent) {
      event.preventDefault()
      const rows = Array.from({ length: block.bottom - block.top + 1 }, (_, down) =>
        Array.from({ length: block.right - block.left + 1 }, (_, right) =>
          textAt(block.top + down, block.left + right),
        ),
      )
      event.clipboardData.setData('text/plain', printBlock(rows))
    },
  }
}
