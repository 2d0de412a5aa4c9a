// Two worker threads share a list of copy or hash tasks; a cancelled run stops them and cleans up after them.
import { Worker } from 'node:worker_threads'
import type { CopyReport, CopyTask } from './copyWorker.ts'
import type { RunOptions } from './evidenceStore.ts'

/** ofTarget: the disk that is copied to failed, not the file that is read. */
export type TaskResult =
  | { sha256: string; sizeBytes: number }
  | { code: string; message: string; ofTarget: boolean }
const threads = 2
/** Tasks handed over at once. Few and perhaps large ones go singly, so that no thread idles while another has them. */
const mostAtOnce = 64

/** One result a task, in order; null for tasks that a cancel left undone. */
export async function runCopyTasks(tasks: CopyTask[], options: RunOptions): Promise<(TaskResult | null)[]> {
  const results: (TaskResult | null)[] = tasks.map(() => null)
  if (tasks.length === 0) return results
  let next = 0
  let done = 0
  const hear = (report: CopyReport) => {
    if ('bytes' in report) return options.progress(done, tasks.length, tasks[report.index]!.name)
    results[report.index] = report.done
      ? { sha256: report.sha256, sizeBytes: report.sizeBytes }
      : { code: report.code, message: report.message, ofTarget: report.ofTarget }
    done += 1
    options.progress(done, tasks.length, tasks[report.index]!.name)
  }
  const batchSize = Math.min(mostAtOnce, Math.ceil(tasks.length / (threads * 4)))
  const takeBatch = () => {
    const batch = tasks.slice(next, next + batchSize)
    next += batch.length
    return batch
  }
  await Promise.all(
    Array.from({ length: Math.min(threads, Math.ceil(tasks.length / batchSize)) }, () =>
      runThread(takeBatch, hear, options.signal),
    ),
  )
  return results
}

function runThread(
  takeBatch: () => CopyTask[],
  hear: (report: CopyReport) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl())
    const stop = () => void worker.terminate()
    const feed = () => {
      const batch = signal.aborted ? [] : takeBatch()
      if (batch.length === 0) stop()
      else worker.postMessage(batch)
    }
    signal.addEventListener('abort', stop, { once: true })
    worker.on('message', (message: CopyReport | 'idle') => (message === 'idle' ? feed() : hear(message)))
    worker.on('error', reject)
    worker.on('exit', () => {
      signal.removeEventListener('abort', stop)
      resolve()
    })
    feed()
  })
}

/** Beside this file: as source under Node, as a bundle of its own in the packed program. */
function workerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './copyWorker.ts' : './copyWorker.js', import.meta.url)
}
