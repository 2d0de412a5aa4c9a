// Taking documents in: one job at a time, with progress, cancel and a result that names every file that did not go in.
import { Button, Modal, Progress } from 'antd'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'
import type { Failure } from '../../shared/api/failure.ts'
import type { IntakeAnswer } from '../../shared/api/views.ts'
import { useWire } from '../client/ClientProvider.tsx'
import { useTell } from '../ui/useTell.tsx'
import type { OutgoingFile } from '../wire/pageWire.ts'
import { frameWords } from '../words/frameWords.ts'
import { useLanguage } from '../words/language.tsx'
import { IntakeResult } from './IntakeResult.tsx'

export interface IntakeTarget {
  item: string
  requirement: string | null
  years: number[]
  page?: number | null
}
type TakeIn = (files: OutgoingFile[], target?: IntakeTarget) => Promise<IntakeAnswer[]>
const IntakeContext = createContext<TakeIn>(async () => [])
export const useIntake = () => useContext(IntakeContext)

interface Running {
  share: number
  words: string
}

export function IntakeProvider({ children }: { children: ReactNode }) {
  const wire = useWire()
  const tell = useTell()
  const { t } = useLanguage()
  const [running, setRunning] = useState<Running | null>(null)
  const [result, setResult] = useState<{
    files: IntakeAnswer[]
    failures: Failure[]
    target?: IntakeTarget
  } | null>(null)
  const abort = useRef<AbortController | null>(null)
  const job = useRef('')
  useEffect(
    () =>
      wire.listen((announcement) => {
        if (announcement.type !== 'job' || announcement.progress.job !== job.current) return
        const { done, total, current } = announcement.progress
        setRunning(
          (known) =>
            known && {
              share: total ? done / total : 1,
              words: t(frameWords.intakeRecording, { file: current }),
            },
        )
      }),
    [wire, t],
  )
  const takeIn = useCallback<TakeIn>(
    async (files, target) => {
      if (files.length === 0) {
        tell.done(t(frameWords.nothingDropped))
        return []
      }
      const controller = new AbortController()
      abort.current = controller
      job.current = `intake-${Date.now()}`
      setRunning({ share: 0, words: '' })
      try {
        const given = await wire.host.giveFiles(
          files,
          (share, current) => setRunning({ share, words: t(frameWords.intakeSending, { file: current }) }),
          controller.signal,
        )
        if (controller.signal.aborted) {
          tell.done(t(frameWords.cancelled))
          return []
        }
        if (given.tokens.length === 0) {
          if (given.failures.length === 1) tell.failure(given.failures[0]!)
          else setResult({ files: [], failures: given.failures })
          return []
        }
        const link = target && { ...target, page: target.page ?? null }
        const answer = await wire.call('evidence.add', { tokens: given.tokens, link, job: job.current })
        if (!answer.ok) {
          tell.failure(answer.failure)
          return []
        }
        const taken = answer.answer.files
        const clean =
          given.failures.length === 0 && taken.every((file) => file.id && !file.error && !file.duplicateOf)
        if (clean) tell.done(t(frameWords.intakeDone, { added: String(taken.length) }))
        else setResult({ files: taken, failures: given.failures, target })
        return taken
      } finally {
        setRunning(null)
        job.current = ''
      }
    },
    [wire, tell, t],
  )
  const cancel = () => {
    abort.current?.abort()
    if (job.current) void wire.call('job.cancel', { job: job.current })
  }
  return (
    <IntakeContext.Provider value={takeIn}>
      {children}
      {running && (
        <div className="intakePanel" role="status">
          <strong>{t(frameWords.intakeTitle)}</strong>
          <Progress
            percent={Math.round(running.share * 100)}
            size="small"
            aria-label={t(frameWords.intakeTitle)}
          />
          <div className="ellipsis">{running.words}</div>
          <Button size="small" onClick={cancel}>
            {t(frameWords.cancel)}
          </Button>
        </div>
      )}
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
