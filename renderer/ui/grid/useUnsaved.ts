// What was typed and is not yet saved, by cell: it shows until the saved figure does, and stays in red where it was refused.
import { useRef, useState } from 'react'
import { type CellEntry, type Spot, spotKey } from './gridShape.ts'

interface UnsavedText {
  text: string
  refused: boolean
}

export interface UnsavedCells {
  at: (spot: Spot) => UnsavedText | null
  save: (entry: CellEntry) => Promise<void>
  drop: (spot: Spot) => void
}

/** `onEnter` answers null where it was refused, and only once the page shows what was saved. */
export function useUnsaved(onEnter: (entries: CellEntry[]) => Promise<unknown>): UnsavedCells {
  const [texts, setTexts] = useState<ReadonlyMap<string, UnsavedText>>(new Map())
  // The latest text of each cell: an older save that ends late must not hide it.
  const latest = useRef(new Map<string, UnsavedText>())
  const change = (key: string, text: UnsavedText | null) => {
    if (text) latest.current.set(key, text)
    else latest.current.delete(key)
    setTexts(new Map(latest.current))
  }
  return {
    at: (spot) => texts.get(spotKey(spot)) ?? null,
    async save(entry) {
      const key = spotKey(entry)
      const waiting = { text: entry.text, refused: false }
      change(key, waiting)
      const done = await onEnter([entry])
      if (latest.current.get(key) !== waiting) return
      change(key, done === null ? { text: entry.text, refused: true } : null)
    },
    drop: (spot) => change(spotKey(spot), null),
  }
}
