// What the window remembers on this machine: where it stood and the language of its menus.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Rectangle } from 'electron'
import type { Language } from '../../shared/wording/say.ts'

export interface RememberedWindow {
  bounds: Rectangle | null
  maximized: boolean
  language: Language
}
export interface WindowMemory {
  known(): RememberedWindow
  keep(change: Partial<RememberedWindow>): void
}

/** A convenience: an unreadable file counts as empty, a place that cannot be written keeps nobody from working. */
export function openWindowMemory(file: string): WindowMemory {
  let known = read(file)
  return {
    known: () => known,
    keep(change) {
      known = { ...known, ...change }
      try {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(`${file}.part`, JSON.stringify(known, null, 2))
        renameSync(`${file}.part`, file)
      } catch {
        // Only the comfort is lost.
      }
    },
  }
}

function read(file: string): RememberedWindow {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as Partial<RememberedWindow>
    return {
      bounds: isRectangle(found.bounds) ? found.bounds : null,
      maximized: found.maximized === true,
      language: found.language === 'en' ? 'en' : 'zh',
    }
  } catch {
    return { bounds: null, maximized: false, language: 'zh' }
  }
}

function isRectangle(found: unknown): found is Rectangle {
  const sides = found as Record<string, unknown> | null | undefined
  return ['x', 'y', 'width', 'height'].every((side) => Number.isInteger(sides?.[side]))
}
