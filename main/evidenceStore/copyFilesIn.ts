// Takes files from their own place into the store. The originals are only read.
import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { failed, type Result } from '../../shared/api/failure.ts'
import { adoptFailure, placeFile, syncFolder } from './adoptFile.ts'
import type { CopyTask } from './copyWorker.ts'
import { discardFile } from './discardFile.ts'
import type { Copied, RunOptions, SourceFile } from './evidenceStore.ts'
import { baseName, fileFailure, shownName, storeFailure } from './fileFailure.ts'
import { runCopyTasks, type TaskResult } from './runCopyTasks.ts'
import { incomingFolder, makeIncoming } from './storedPaths.ts'

/** A cancelled run leaves nothing: what was copied but not yet recorded is taken away again. */
export async function copyFilesIn(
  root: string,
  files: SourceFile[],
  options: RunOptions,
): Promise<Result<Copied>[]> {
  if (files.length === 0) return []
  const shut = makeIncoming(root)
  if (shut) return files.map(() => ({ ok: false, failure: shut }))
  const tasks = files.map(
    (file, index): Extract<CopyTask, { kind: 'copy' }> => ({
      kind: 'copy',
      index,
      path: file.path,
      name: file.relativeName,
      temporaryPath: join(incomingFolder(root), `${randomBytes(12).toString('hex')}.part`),
    }),
  )
  const results = await runCopyTasks(tasks, options)
  if (options.signal.aborted) {
    for (const task of tasks) discardFile(task.temporaryPath)
    return files.map((file) => failed('cancelled', { file: file.relativeName }))
  }
  const moved = new Set<string>()
  const placed = results.map((result, index) =>
    place(root, files[index]!, tasks[index]!.temporaryPath, result, moved),
  )
  return syncPlaced(root, placed, moved)
}

/** A folder that cannot be synced may lose what was moved into it: those files are not taken. */
function syncPlaced(root: string, placed: Result<Copied>[], moved: ReadonlySet<string>): Result<Copied>[] {
  const lost = new Map<string, unknown>()
  for (const folder of moved) {
    try {
      syncFolder(folder)
    } catch (error) {
      lost.set(folder, error)
    }
  }
  return placed.map((result) => {
    const folder = result.ok
      ? [root, dirname(result.answer.path)].find((place) => lost.has(place))
      : undefined
    if (!result.ok || folder === undefined) return result
    return { ok: false, failure: adoptFailure(lost.get(folder), root, result.answer.fileName) }
  })
}

function place(
  root: string,
  file: SourceFile,
  temporaryPath: string,
  result: TaskResult | null,
  moved: Set<string>,
): Result<Copied> {
  const name = shownName(file.relativeName)
  if (!result) return failed('cancelled', { file: name })
  if ('code' in result) {
    if (result.code === 'FILE_CHANGED') return failed('fileChanged', { file: name })
    const failure = result.ofTarget ? storeFailure(result, root, name) : fileFailure(result, name)
    return { ok: false, failure }
  }
  if (result.sizeBytes === 0) {
    discardFile(temporaryPath)
    return failed('emptyFile', { file: name })
  }
  try {
    const fileName = baseName(name)
    return {
      ok: true,
      answer: {
        ...result,
        fileName,
        path: placeFile(root, { temporaryPath, fileName, sha256: result.sha256 }, moved),
      },
    }
  } catch (error) {
    discardFile(temporaryPath)
    return { ok: false, failure: adoptFailure(error, root, name) }
  }
}
