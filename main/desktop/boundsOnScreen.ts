// Where the window opens: as it was left, if that place still exists; a projector may be gone since.
import type { Rectangle } from 'electron'

export const leastSize = { width: 1100, height: 700 }
const wantedSize = { width: 1440, height: 900 }
/** So much of the title bar must be within reach. */
const withinReach = { width: 200, height: 40 }

/** `areas` are the work areas of the screens, the main one first. Without x and y the window is centred. */
export function boundsOnScreen(
  remembered: Rectangle | null,
  areas: Rectangle[],
): { x?: number; y?: number; width: number; height: number } {
  const home = areas[0] ?? { x: 0, y: 0, ...wantedSize }
  if (!remembered || !areas.some((area) => reaches(remembered, area))) return fitted(wantedSize, home)
  return { x: remembered.x, y: remembered.y, ...atLeast(remembered) }
}

function fitted(size: typeof wantedSize, area: Rectangle): { width: number; height: number } {
  return atLeast({ width: Math.min(size.width, area.width), height: Math.min(size.height, area.height) })
}

function atLeast({ width, height }: { width: number; height: number }): { width: number; height: number } {
  return { width: Math.max(width, leastSize.width), height: Math.max(height, leastSize.height) }
}

function reaches(window: Rectangle, area: Rectangle): boolean {
  const across = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)
  const titleBar = window.y >= area.y - 1 && window.y + withinReach.height <= area.y + area.height
  return across >= withinReach.width && titleBar
}
