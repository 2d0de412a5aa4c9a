// A long list that only draws the rows in view: 20,000 records scroll like twenty. Arrows move, Enter opens.
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

interface RowListProps {
  label: string
  /** Class that sets the columns of heads and rows. */
  columns: string
  /** One cell a column. */
  heads: { key: string; cell: ReactNode; sort?: 'ascending' | 'descending' | 'none' }[]
  count: number
  /** Height of a row in pixels; all rows are alike. */
  rowHeight: number
  rowKey: (index: number) => string
  /** Cells of a row; null while it is on its way. */
  cells: (index: number) => ReactNode[] | null
  active?: number | null
  /** Arrow keys, Home, End, page keys. */
  onMove?: (index: number) => void
  /** Enter or a click on the row itself. */
  onOpen?: (index: number) => void
  /** Space. */
  onToggle?: (index: number) => void
  /** First and last row in view, to fetch what is needed. */
  onView?: (first: number, last: number) => void
  empty: ReactNode
}

export function RowList(props: RowListProps) {
  const { label, columns, heads, count, rowHeight, active = null, onView, empty } = props
  const box = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
  })
  const shown = rows.getVirtualItems()
  const [first, last] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0]
  useEffect(() => onView?.(first, last), [first, last, onView])
  useEffect(() => {
    if (active !== null) rows.scrollToIndex(active)
  }, [active, rows])
  if (count === 0) return <div className="rowList emptyNote">{empty}</div>
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot draw only the rows in view
    <div
      ref={box}
      role="grid"
      className="rowList"
      aria-label={label}
      aria-rowcount={count + 1}
      tabIndex={0}
      onKeyDown={(event) => moveByKey(event, props, Math.floor((box.current?.clientHeight ?? 0) / rowHeight))}
    >
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the grid itself has the focus */}
      <div role="row" aria-rowindex={1} className={`rowHeads ${columns}`}>
        {heads.map(({ key, cell, sort }) => (
          // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: part of the same grid
          <span key={key} role="columnheader" aria-sort={sort}>
            {cell}
          </span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: part of the same grid */}
      <div role="rowgroup" className="rowSpace" style={{ height: rows.getTotalSize() - headHeight }}>
        {shown.map(({ index, start }) => (
          <Row key={props.rowKey(index)} index={index} top={start - headHeight} {...props} />
        ))}
      </div>
    </div>
  )
}
const headHeight = 32

function Row({ index, top, ...props }: RowListProps & { index: number; top: number }) {
  const { columns, cells, active, rowHeight, onOpen } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: keys work on the grid
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={active === index}
      className={`rowLine ${columns}`}
      style={{ height: rowHeight, transform: `translateY(${top}px)` }}
      onClick={(event) => {
        if (!(event.target as HTMLElement).closest('a, button, input, label')) onOpen?.(index)
      }}
    >
      {cells(index)?.map((cell, column) => (
        // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive lint/suspicious/noArrayIndexKey: columns stay in their order
        <span key={column} role="gridcell">
          {cell}
        </span>
      ))}
    </div>
  )
}

function moveByKey(event: KeyboardEvent, props: RowListProps, page: number): void {
  if ((event.target as HTMLElement).closest('input, button, a') || event.nativeEvent.isComposing) return
  const { count, active = null, onMove, onOpen, onToggle } = props
  const at = active ?? -1
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }
  const next = steps[event.key]
  if (next !== undefined && onMove) {
    event.preventDefault()
    onMove(Math.max(0, Math.min(count - 1, next)))
  } else if (event.key === 'Enter' && active !== null) onOpen?.(active)
  else if (event.key === ' ' && active !== null && onToggle) {
    event.preventDefault()
    onToggle(active)
  }
}
