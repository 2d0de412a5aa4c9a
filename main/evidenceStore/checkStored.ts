// The quick look before every check: present, right size, untouched. Only what looks touched is hashed again.
import { chmodSync, existsSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { storedStamp } from './storedPaths.ts'
import { verifyFiles } from './verifyFiles.ts'

export interface StoredSize {
  sha256: string
  sizeBytes: number
}

/** Hashes of files that are missing or altered. */
export async function checkStored(
  root: string,
  files: StoredSize[],
  readOnly: boolean,
): Promise<Set<string>> {
  const paths = locateAll(root)
  const broken = new Set<string>()
  const touched: string[] = []
  for (const { sha256, sizeBytes } of files) {
    const path = paths.get(sha256)
    const found = path ? statSync(path, { throwIfNoEntry: false }) : undefined
    if (!found || found.size !== sizeBytes) broken.add(sha256)
    else if (found.mtimeMs !== storedStamp.getTime()) touched.push(sha256)
  }
  const problems = await verifyFiles(root, touched, {
    progress: () => {},
    signal: new AbortController().signal,
  })
  for (const { sha256 } of problems) broken.add(sha256)
  if (!readOnly) for (const sha256 of touched) if (!broken.has(sha256)) restamp(paths.get(sha256)!)
  return broken
}

/** One listing of each folder instead of one look-up a file: 20,000 records stay quick. */
function locateAll(root: string): Map<string, string> {
  const paths = new Map<string, string>()
  if (!existsSync(root)) return paths
  for (const folder of readdirSync(root)) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue
    for (const name of readdirSync(join(root, folder))) paths.set(name.slice(0, 64), join(root, folder, name))
  }
  return paths
}

/** Hashed and right: the stamp says so next time. A place that refuses simply stays slower. */
function restamp(path: string): void {
  try {
    utimesSync(path, storedStamp, storedStamp)
    chmodSync(path, 0o444)
  } catch {
    // Not ours to change (copied by another user): it is hashed again next time.
  }
}
