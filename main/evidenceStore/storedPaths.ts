// Where a stored file lies: evidence/ab/abcdef….pdf, so that no folder grows too large and a person can open it by hand.
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Failure } from '../../shared/api/failure.ts'
import { placeFailure } from './fileFailure.ts'

export const incomingFolder = (root: string): string => join(root, '.incoming')

/**
 * Makes the incoming folder; answers why it cannot, or null. Never the ledger's own folder: where that is gone (a stick
 * pulled out), nothing is made in its place.
 */
export function makeIncoming(root: string): Failure | null {
  try {
    for (const folder of [root, incomingFolder(root)]) if (!existsSync(folder)) mkdirSync(folder)
    return null
  } catch (error) {
    return placeFailure(error, root)
  }
}

/** The time stamped on every stored file; another one means that somebody touched it. */
export const storedStamp = new Date('2000-01-01T00:00:00Z')

/** Lower-case extension with its dot, when it is plain enough to be a file name's end on every system. */
export function keptExtension(fileName: string): string {
  const end = /\.([A-Za-z0-9]{1,10})$/.exec(fileName)
  return end ? `.${end[1]!.toLowerCase()}` : ''
}

export function storedPath(root: string, sha256: string, fileName: string): string {
  return join(root, sha256.slice(0, 2), `${sha256}${keptExtension(fileName)}`)
}

/** The file of a hash whatever its extension: the same bytes are kept once, under the name they first came with. */
export function fileOfHash(root: string, sha256: string): string | null {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null
  const folder = join(root, sha256.slice(0, 2))
  const name = namesIn(folder).find((entry) => entry.startsWith(sha256))
  return name ? join(folder, name) : null
}

/** Hashes of everything in the store. */
export function listStored(root: string): string[] {
  return [...locateAll(root).keys()]
}

/** Every stored file by its hash: one listing of each folder instead of one look-up a file keeps 20,000 records quick. */
export function locateAll(root: string): Map<string, string> {
  const paths = new Map<string, string>()
  for (const folder of namesIn(root)) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue
    const place = join(root, folder)
    for (const name of namesIn(place)) {
      const hash = /^[0-9a-f]{64}(?=\.|$)/.exec(name)?.[0]
      if (hash) paths.set(hash, `${place}${sep}${name}`)
    }
  }
  return paths
}

/** None where the folder is missing, is no folder or cannot be read: its files are missing then, and told so. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
