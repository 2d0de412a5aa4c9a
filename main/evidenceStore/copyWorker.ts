// Worker: copies or hashes files one after the other, synchronously; the threads make it parallel.
import { parentPort } from 'node:worker_threads'
import { copyHashed, hashFile } from './copyHashed.ts'

export type CopyTask =
  | { kind: 'copy'; index: number; path: string; name: string; temporaryPath: string }
  | { kind: 'hash'; index: number; path: string; name: string }
export type CopyReport =
  | { index: number; done: true; sha256: string; sizeBytes: number }
  | { index: number; done: false; code: string; message: string; ofTarget: boolean }
  | { index: number; bytes: number }

parentPort?.on('message', (tasks: CopyTask[]) => {
  for (const task of tasks) parentPort!.postMessage(carryOut(task))
  parentPort!.postMessage('idle')
})

function carryOut(task: CopyTask): CopyReport {
  const { index } = task
  try {
    const tell = (bytes: number) => parentPort!.postMessage({ index, bytes } satisfies CopyReport)
    const result =
      task.kind === 'copy' ? copyHashed(task.path, task.temporaryPath, tell) : hashFile(task.path, tell)
    return { index, done: true, ...result }
  } catch (error) {
    const {
      code = 'FAULT',
      message,
      ofTarget = false,
    } = error as NodeJS.ErrnoException & { ofTarget?: boolean }
    return { index, done: false, code, message, ofTarget }
  }
}
