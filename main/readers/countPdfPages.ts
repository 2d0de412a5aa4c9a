// Pages of a PDF, counted by pdf.js in a worker with a time limit: a hostile file costs its page count, nothing more.
import { stat } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'

const limitMs = 10_000
/** Larger files are not read whole into memory for a page count. */
const mostBytes = 200 * 1024 * 1024

let worker: Worker | null = null
let asked = 0
const waiting = new Map<number, (pages: number | null) => void>()

/** null where the file is missing, damaged, protected, too large or too slow. */
export async function countPdfPages(path: string): Promise<number | null> {
  const sizeBytes = await stat(path).then(
    ({ size }) => size,
    () => Infinity,
  )
  if (sizeBytes > mostBytes) return null
  return new Promise((resolve) => {
    const id = ++asked
    const timer = setTimeout(() => giveUp(), limitMs)
    waiting.set(id, (pages) => {
      clearTimeout(timer)
      waiting.delete(id)
      resolve(pages)
    })
    ready().postMessage({ id, path })
  })
}

function ready(): Worker {
  if (worker) return worker
  const file = import.meta.url.endsWith('.ts') ? './countPdfPagesWorker.ts' : './countPdfPagesWorker.js'
  worker = new Worker(new URL(file, import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 512 } })
  worker.on('message', ({ id, pages }: { id: number; pages: number | null }) => waiting.get(id)?.(pages))
  worker.on('error', giveUp)
  // An idle worker must not keep the program alive.
  worker.unref()
  return worker
}

/** The worker hangs or died: everyone who waits gets no answer, the next question gets a new worker. */
function giveUp(): void {
  void worker?.terminate()
  worker = null
  for (const answer of [...waiting.values()]) answer(null)
}
