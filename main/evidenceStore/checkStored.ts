// The quick look before every check: present, right size, untouched. Only what looks touched is hashed again.
import { chmodSync, type Stats, statSync, utimesSync } from 'node:fs'
import { locateAll, storedStamp } from './storedPaths.ts'
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
    const found = path === undefined ? null : look(path)
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

/** null where the disk does not even say how large the file is. */
function look(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
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
