// Copies a finished file to where a person wants it: whole or not at all, never over a good file by halves.
import { randomBytes } from 'node:crypto'
import { copyFile, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export async function saveCopy(from: string, to: string): Promise<void> {
  const partial = join(dirname(to), `.eco-ledger-${randomBytes(6).toString('hex')}.part`)
  try {
    await copyFile(from, partial)
    const file = await open(partial, 'r+')
    try {
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(partial, to)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}
