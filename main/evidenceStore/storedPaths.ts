// Where a stored file lies: evidence/ab/abcdef….pdf, so that no folder grows too large and a person can open it by hand.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export const incomingFolder = (root: string): string => join(root, '.incoming')

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
  if (!existsSync(folder)) return null
  const name = readdirSync(folder).find((entry) => entry.startsWith(sha256))
  return name ? join(folder, name) : null
}

/** Hashes of everything in the store. */
export function listStored(root: string): string[] {
  if (!existsSync(root)) return []
  return readdirSync(root)
    .filter((folder) => /^[0-9a-f]{2}$/.test(folder))
    .flatMap((folder) => readdirSync(join(root, folder)))
    .map((name) => name.slice(0, 64))
    .filter((sha256) => /^[0-9a-f]{64}$/.test(sha256))
}
