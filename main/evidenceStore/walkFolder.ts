// The files of a dropped folder, with their names relative to it. Links are not followed out of the folder.
import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { failed, type Result } from '../../shared/api/failure.ts'
import type { SourceFile } from './evidenceStore.ts'
import { fileFailure, shownName } from './fileFailure.ts'

const mostFiles = 20_000
/** What office programs and systems leave behind; never a document. */
const litter = /^(Thumbs\.db|desktop\.ini|\.DS_Store|~\$.*|\._.*|\.~lock\..*#)$/i

/** A file gives itself, a folder all files below it in name order. Failures: fileVanished, fileUnreadable, notAFile, tooManyFiles. */
export async function walkFolder(path: string, most = mostFiles): Promise<Result<SourceFile[]>> {
  const start = resolve(path)
  try {
    const found = await stat(start)
    if (found.isFile())
      return { ok: true, answer: [{ path: start, relativeName: shownName(basename(start)) }] }
    // A pipe or a device never ends.
    if (!found.isDirectory()) return failed('notAFile', { file: path })
    const files: SourceFile[] = []
    await walk(start, shownName(basename(start)), files, most)
    return files.length > most
      ? failed('tooManyFiles', { folder: path, most: String(most) })
      : { ok: true, answer: files }
  } catch (error) {
    // A folder below that does not let itself be read is named itself.
    return { ok: false, failure: fileFailure(error, (error as NodeJS.ErrnoException).path ?? path) }
  }
}

async function walk(folder: string, relative: string, files: SourceFile[], most: number): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (files.length > most) return
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await walk(path, `${relative}/${shownName(entry.name)}`, files, most)
    else if (isDocument(entry)) files.push({ path, relativeName: `${relative}/${shownName(entry.name)}` })
  }
}

/** A symbolic link is no file here, whatever it leads to. */
function isDocument(entry: Dirent): boolean {
  return entry.isFile() && !litter.test(entry.name)
}
