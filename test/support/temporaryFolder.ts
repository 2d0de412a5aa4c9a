// A real folder for one test, gone afterwards.
import { chmodSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'eco-ledger-test-'))
  onTestFinished(() => {
    unlock(folder)
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Stored evidence is read-only; Windows would refuse to delete it. */
function unlock(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (!found || found.isSymbolicLink()) return
  chmodSync(path, found.isDirectory() ? 0o755 : 0o644)
  if (found.isDirectory()) for (const name of readdirSync(path)) unlock(join(path, name))
}
