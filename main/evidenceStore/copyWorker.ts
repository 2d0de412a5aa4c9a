// Worker: copies or hashes files one after the other, synchronously; only the disk is waited for by many at once.
import { parentPort } from 'node:worker_threads'
import { copyHashed, hashFile } from './copyHashed.ts'

export type CopyTask =
  | { kind: 'copy'; index: number; path: string; name: string; temporaryPath: string }
  | { kind: 'hash'; index: number; path: string; name: string }
export type CopyReport =
  | { index: number; done: true; sha256: string; sizeBytes: number }
  | { index: number; done: false; code: string; message: string; ofTarget: boolean }
  | { index: number; bytes: number }

/** Copies that are written and wait for the disk: together they need little more time than one. */
const mostWaiting = 16

parentPort?.on('message', async (tasks: CopyTask[]) => {
  const waiting = new Set<Promise<unknown>>()
  for (const task of tasks) {
    const ended = carryOut(task).then((report) => {
      parentPort!.postMessage(report)
      waiting.delete(ended)
    })
    waiting.add(ended)
    if (waiting.size < mostWaiting) await new Promise((resolve) => setImmediate(resolve))
    else await Promise.race(waiting)
  }
  await Promise.all(waiting)
  parentPort!.postMessage('idle')
})

async function carryOut(task: CopyTask): Promise<CopyReport> {
  const { index } = task
  try {
    const tell = (bytes: number) => parentPort!.postMessage({ index, bytes } satisfies CopyReport)
    const result =
      task.kind === 'copy' ? await copyHashed(task.path, task.temporaryPath, tell) : hashFile(task.path, tell)
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
