// Takes away what is half-made.
import { rmSync } from 'node:fs'

/** Never throws: cleaning up must not hide why it was needed. What a lost disk keeps is cleared at the next opening. */
export function discardFile(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // The disk is gone or refuses.
  }
}
