// Opens a workbook in a worker with limits: one that is built to eat all memory or time costs that import, not the program.
import { Worker } from 'node:worker_threads'
import type { ReadRows } from './tableLimits.ts'

const limits = { milliseconds: 60_000, megabytes: 1024 }

/** damaged: it cannot be opened; tooHeavy: a merged cell over a million rows, millions of formatted cells. */
export function loadSheets(
  bytes: Uint8Array,
  { milliseconds, megabytes } = limits,
): Promise<ReadRows[] | 'damaged' | 'tooHeavy'> {
  return new Promise((resolve) => {
    const worker = new Worker(workerUrl(), { resourceLimits: { maxOldGenerationSizeMb: megabytes } })
    const end = (answer: ReadRows[] | 'damaged' | 'tooHeavy') => {
      clearTimeout(timer)
      void worker.terminate()
      resolve(answer)
    }
    const timer = setTimeout(() => end('tooHeavy'), milliseconds)
    worker.on('message', end)
    worker.on('error', () => end('tooHeavy'))
    worker.postMessage(bytes)
  })
}

/** Beside this file: as source under Node, as a bundle of its own in the packed program. */
function workerUrl(): URL {
  return new URL(
    import.meta.url.endsWith('.ts') ? './readSheetsWorker.ts' : './readSheetsWorker.js',
    import.meta.url,
  )
}
