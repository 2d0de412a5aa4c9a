// A few worker threads that read documents, each with a limit on memory and time: one that hangs or dies is replaced.
import { Worker } from 'node:worker_threads'
import type { DocumentText, TextPart } from '../../../shared/api/documentText.ts'
import type { TextReport, TextRequest } from './readTextWorker.ts'

export interface PoolLimits {
  threads: number
  milliseconds: number
  megabytes: number
}
interface Job extends TextRequest {
  parts: TextPart[]
  answer(text: DocumentText): void
}
interface Slot {
  worker: Worker | null
  job: Job | null
  timer: NodeJS.Timeout | undefined
  watch: NodeJS.Timeout | undefined
}

/**
 * V8 ends the whole program where a thread overruns its own limit in one leap (a list that doubles): that limit lies
 * far off, and the thread is ended from outside as soon as it holds more than is allowed.
 */
const farOff = 6
const watchMs = 50
export interface ReaderPool {
  read(request: TextRequest, signal?: AbortSignal): Promise<DocumentText>
}

export function createReaderPool(limits: PoolLimits): ReaderPool {
  return new Pool(limits)
}

class Pool implements ReaderPool {
  private readonly limits: PoolLimits
  private readonly slots: Slot[]
  private readonly waiting: Job[] = []

  constructor(limits: PoolLimits) {
    this.limits = limits
    this.slots = Array.from({ length: limits.threads }, () => ({
      worker: null,
      job: null,
      timer: undefined,
      watch: undefined,
    }))
  }

  read(request: TextRequest, signal?: AbortSignal): Promise<DocumentText> {
    return new Promise((resolve) => {
      const stop = () => this.cancel(job)
      const answer = (text: DocumentText) => {
        signal?.removeEventListener('abort', stop)
        resolve(text)
      }
      const job: Job = { ...request, parts: [], answer }
      if (signal?.aborted) return answer(stopped(job, 'readingStopped'))
      signal?.addEventListener('abort', stop, { once: true })
      this.waiting.push(job)
      this.feed()
    })
  }

  private feed(): void {
    for (const slot of this.slots) {
      if (slot.job) continue
      const job = this.waiting.shift()
      if (!job) return
      this.start(slot, job)
    }
  }

  private start(slot: Slot, job: Job): void {
    slot.job = job
    slot.timer = setTimeout(() => this.drop(slot, 'documentTooSlow'), this.limits.milliseconds)
    slot.worker ??= startWorker(this.limits.megabytes, {
      hear: (worker, report) => {
        if (slot.worker !== worker || !slot.job) return
        if ('part' in report) slot.job.parts.push(report.part)
        else this.end(slot, { parts: slot.job.parts, ...report })
      },
      ended: (worker, code) => {
        if (slot.worker === worker) this.drop(slot, code)
      },
    })
    slot.watch = setInterval(() => void this.weigh(slot), watchMs)
    slot.worker.postMessage({ path: job.path, fileName: job.fileName } satisfies TextRequest)
  }

  private async weigh(slot: Slot): Promise<void> {
    const { worker } = slot
    const held = await worker?.getHeapStatistics().catch(() => null)
    if (held && held.used_heap_size > this.limits.megabytes * 1024 * 1024 && slot.worker === worker)
      this.drop(slot, 'documentTooHeavy')
  }

  private end(slot: Slot, text: DocumentText): void {
    const { job } = slot
    clearTimeout(slot.timer)
    clearInterval(slot.watch)
    slot.job = null
    job?.answer(text)
    this.feed()
  }

  /** The next document gets a new thread. */
  private drop(slot: Slot, code: string): void {
    const { worker, job } = slot
    slot.worker = null
    void worker?.terminate()
    if (job) this.end(slot, stopped(job, code))
  }

  private cancel(job: Job): void {
    const slot = this.slots.find((each) => each.job === job)
    if (slot) this.drop(slot, 'readingStopped')
    else {
      this.waiting.splice(this.waiting.indexOf(job), 1)
      job.answer(stopped(job, 'readingStopped'))
    }
  }
}

/** What was read until then is kept. */
function stopped({ parts, fileName }: Job, code: string): DocumentText {
  return { parts, truncated: false, problem: { code, facts: { file: fileName } } }
}

function startWorker(
  megabytes: number,
  to: { hear(worker: Worker, report: TextReport): void; ended(worker: Worker, code: string): void },
): Worker {
  const file = import.meta.url.endsWith('.ts') ? './readTextWorker.ts' : './readTextWorker.js'
  const worker = new Worker(new URL(file, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes * farOff },
  })
  worker.on('message', (report: TextReport) => to.hear(worker, report))
  worker.on('error', (error: unknown) =>
    to.ended(
      worker,
      (error as NodeJS.ErrnoException | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? 'documentTooHeavy'
        : 'documentDamaged',
    ),
  )
  worker.on('exit', () => to.ended(worker, 'documentDamaged'))
  // An idle worker must not keep the program alive.
  worker.unref()
  return worker
}
