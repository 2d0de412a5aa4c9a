// What a grid is made of: columns, rows, cells, and what a person enters into it.
import type { ReactNode } from 'react'

export interface GridColumn {
  key: string
  title: ReactNode
  align?: 'left' | 'right'
  width?: number | string
}
export interface GridRow {
  key: string
  /** Head cell of the row. */
  head: ReactNode
  /** The head in words, for readers. */
  name: string
}
export interface GridCell {
  /** As shown. */
  shown: string
  /** As edited and copied. */
  text: string
  title?: string
  /** empty: a figure that is wanted and not there. */
  state?: 'empty' | 'normal'
}
export interface Spot {
  row: number
  column: number
}
export interface CellEntry extends Spot {
  text: string
}
/** Corners of the chosen block, all inclusive. */
export interface Block {
  top: number
  bottom: number
  left: number
  right: number
}

export const spotKey = ({ row, column }: Spot) => `${row},${column}`
