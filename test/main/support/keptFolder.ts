// A real folder for a whole test file (made before its tests), gone when the file is done.
import { chmodSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const kept: string[] = []

export function keptFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'eco-ledger-test-'))
  kept.push(folder)
  return folder
}

afterAll(() => {
  for (const folder of kept.splice(0)) {
    unlock(folder)
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Stored evidence is read-only; Windows would refuse to delete it. */
function unlock(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (!found || found.isSymbolicLink()) return
  chmodSync(path, found.isDirectory() ? 0o755 : 0o644)
  if (found.isDirectory()) for (const name of readdirSync(path)) unlock(join(path, name))
}
