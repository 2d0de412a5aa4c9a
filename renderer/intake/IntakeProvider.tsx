// Taking documents in: one job at a time, with progress, cancel and a result that names every file that did not go in.
import { Button, Modal, Progress } from 'antd'
import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { IntakeAnswer } from '../../shared/api/views.ts'
import { useWire } from '../client/ClientProvider.tsx'
import { useTell } from '../ui/useTell.tsx'
import type { OutgoingFile } from '../wire/pageWire.ts'
import { frameWords } from '../words/frameWords.ts'
import { useLanguage } from '../words/language.tsx'
import { IntakeResult } from './IntakeResult.tsx'
import { type IntakeOutcome, type IntakeTarget, isClean, runIntake } from './runIntake.ts'

type TakeIn = (files: OutgoingFile[], target?: IntakeTarget) => Promise<IntakeAnswer[]>
const IntakeContext = createContext<TakeIn>(async () => [])
export const useIntake = () => useContext(IntakeContext)

export function IntakeProvider({ children }: { children: ReactNode }) {
  const { t } = useLanguage()
  const tell = useTell()
  const { running, start, cancel } = useRunningIntake()
  const [result, setResult] = useState<(IntakeOutcome & { target?: IntakeTarget }) | null>(null)
  const takeIn = useCallback<TakeIn>(
    async (files, target) => {
      if (files.length === 0) {
        tell.done(t(frameWords.nothingDropped))
        return []
      }
      const outcome = await start(files, target)
      if ('failure' in outcome) {
        if (outcome.failure.code === 'cancelled') tell.done(t(frameWords.cancelled))
        else tell.failure(outcome.failure)
        return []
      }
      if (isClean(outcome)) tell.done(t(frameWords.intakeDone, { added: String(outcome.files.length) }))
      else setResult({ ...outcome, target })
      return outcome.files
    },
    [start, tell, t],
  )
  return (
    <IntakeContext.Provider value={takeIn}>
      {children}
      {running && <IntakePanel running={running} onCancel={cancel} />}
      <Modal
        open={result !== null}
        title={t(frameWords.intakeResult)}
        footer={<Button onClick={() => setResult(null)}>{t(frameWords.close)}</Button>}
        onCancel={() => setResult(null)}
      >
        {result && <IntakeResult {...result} />}
      </Modal>
    </IntakeContext.Provider>
  )
}

interface Running {
  /** 0–1 of the bytes while they are sent, of the files while they are recorded. */
  share: number
  words: string
}

/** While the engine records, it tells how far it is. */
function useRecordingProgress(
  job: RefObject<string>,
  setRunning: (change: (known: Running | null) => Running | null) => void,
): void {
  const wire = useWire()
  const { t } = useLanguage()
  useEffect(
    () =>
      wire.listen((announcement) => {
        if (announcement.type !== 'job' || announcement.progress.job !== job.current) return
        const { done, total, current } = announcement.progress
        const words = t(frameWords.intakeRecording, { file: current })
        setRunning((known) => known && { share: total ? done / total : 1, words })
      }),
    [wire, t, job, setRunning],
  )
}

function useRunningIntake() {
  const wire = useWire()
  const { t } = useLanguage()
  const [running, setRunning] = useState<Running | null>(null)
  const abort = useRef<AbortController | null>(null)
  const job = useRef('')
  useRecordingProgress(job, setRunning)
  const start = useCallback(
    async (files: OutgoingFile[], target: IntakeTarget | undefined) => {
      abort.current = new AbortController()
      job.current = `intake-${Date.now()}`
      setRunning({ share: 0, words: '' })
      try {
        return await runIntake(wire, {
          files,
          target,
          job: job.current,
          signal: abort.current.signal,
          onSending: (share, file) => setRunning({ share, words: t(frameWords.intakeSending, { file }) }),
        })
      } finally {
        setRunning(null)
        job.current = ''
      }
    },
    [wire, t],
  )
  const cancel = () => {
    abort.current?.abort()
    if (job.current) void wire.call('job.cancel', { job: job.current })
  }
  return { running, start, cancel }
}

function IntakePanel({ running, onCancel }: { running: Running; onCancel: () => void }) {
  const { t } = useLanguage()
  return (
    <div className="intakePanel" role="status">
      <strong>{t(frameWords.intakeTitle)}</strong>
      <Progress
        percent={Math.round(running.share * 100)}
        size="small"
        aria-label={t(frameWords.intakeTitle)}
      />
      <div className="ellipsis">{running.words}</div>
      <Button size="small" onClick={onCancel}>
        {t(frameWords.cancel)}
      </Button>
    </div>
  )
}
