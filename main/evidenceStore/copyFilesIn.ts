// Takes files from their own place into the store. The originals are only read.
import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { failed, type Result } from '../../shared/api/failure.ts'
import { placeFile } from './adoptFile.ts'
import type { CopyTask } from './copyWorker.ts'
import type { Copied, RunOptions, SourceFile } from './evidenceStore.ts'
import { baseName, fileFailure, shownName } from './fileFailure.ts'
import { runCopyTasks, type TaskResult } from './runCopyTasks.ts'
import { incomingFolder } from './storedPaths.ts'

/** A cancelled run leaves nothing: what was copied but not yet recorded is taken away again. */
export async function copyFilesIn(
  root: string,
  files: SourceFile[],
  options: RunOptions,
): Promise<Result<Copied>[]> {
  if (files.length === 0) return []
  mkdirSync(incomingFolder(root), { recursive: true })
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
    for (const task of tasks) rmSync(task.temporaryPath, { force: true })
    return files.map((file) => failed('cancelled', { file: file.relativeName }))
  }
  return results.map((result, index) => place(root, files[index]!, tasks[index]!.temporaryPath, result))
}

function place(
  root: string,
  file: SourceFile,
  temporaryPath: string,
  result: TaskResult | null,
): Result<Copied> {
  const name = shownName(file.relativeName)
  if (!result) return failed('cancelled', { file: name })
  if ('code' in result)
    return result.code === 'FILE_CHANGED'
      ? failed('fileChanged', { file: name })
      : { ok: false, failure: fileFailure(result, name) }
  if (result.sizeBytes === 0) {
    rmSync(temporaryPath, { force: true })
    return failed('emptyFile', { file: name })
  }
  try {
    const fileName = baseName(name)
    return {
      ok: true,
      answer: {
        ...result,
        fileName,
        path: placeFile(root, { temporaryPath, fileName, sha256: result.sha256 }),
      },
    }
  } catch (error) {
    rmSync(temporaryPath, { force: true })
    return { ok: false, failure: fileFailure(error, name) }
  }
}
