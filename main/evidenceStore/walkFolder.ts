// The files of a dropped folder, with their names relative to it. Links are not followed out of the folder.
import type { Dirent } from 'node:fs'
import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { failed, type Result } from '../../shared/api/failure.ts'
import type { SourceFile } from './evidenceStore.ts'
import { fileFailure, shownName } from './fileFailure.ts'

export const mostFiles = 20_000
/** What office programs and systems leave behind; never a document. */
const litter = /^(Thumbs\.db|desktop\.ini|\.DS_Store|~\$.*|\._.*|\.~lock\..*#)$/i

/** A file gives itself, a folder all files below it in name order. Failures: fileVanished, fileUnreadable, tooManyFiles. */
export async function walkFolder(path: string): Promise<Result<SourceFile[]>> {
  const start = resolve(path)
  try {
    const found = await stat(start)
    if (!found.isDirectory())
      return { ok: true, answer: [{ path: start, relativeName: shownName(basename(start)) }] }
    const files: SourceFile[] = []
    await walk(start, shownName(basename(start)), files)
    return files.length > mostFiles
      ? failed('tooManyFiles', { folder: path, most: String(mostFiles) })
      : { ok: true, answer: files }
  } catch (error) {
    return { ok: false, failure: fileFailure(error, path) }
  }
}

async function walk(folder: string, relative: string, files: SourceFile[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (files.length > mostFiles) return
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await walk(path, `${relative}/${shownName(entry.name)}`, files)
    else if (await isDocument(entry, path))
      files.push({ path, relativeName: `${relative}/${shownName(entry.name)}` })
  }
}

async function isDocument(entry: Dirent, path: string): Promise<boolean> {
  return entry.isFile() && !litter.test(entry.name) && !(await lstat(path)).isSymbolicLink()
}
