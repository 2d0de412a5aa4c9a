// Every stored file hashed anew and compared with its record, with progress and cancel.
import { Button, Progress } from 'antd'
import { useEffect, useState } from 'react'
import type { DoctorReport } from '../../../shared/api/views.ts'
import { useWire } from '../../client/ClientProvider.tsx'
import { useCommand } from '../../client/useCommand.ts'
import { placeUrl } from '../../place/placeUrl.ts'
import { Section } from '../../ui/Section.tsx'
import { deliverWords as words } from '../../words/deliverWords.ts'
import { frameWords } from '../../words/frameWords.ts'
import { useLanguage } from '../../words/language.tsx'

const job = 'file-check'

export function FileCheck() {
  const { t } = useLanguage()
  const wire = useWire()
  const command = useCommand()
  const [running, setRunning] = useState<{ share: number; file: string } | null>(null)
  const [report, setReport] = useState<DoctorReport | null>(null)
  useEffect(
    () =>
      wire.listen((announcement) => {
        if (announcement.type !== 'job' || announcement.progress.job !== job) return
        const { done, total, current } = announcement.progress
        setRunning((known) => known && { share: total ? done / total : 1, file: current })
      }),
    [wire],
  )
  const check = async () => {
    setRunning({ share: 0, file: '' })
    setReport(await command('ledger.doctor', { job }))
    setRunning(null)
  }
  return (
    <Section title={t(words.doctor)}>
      <p>{t(words.doctorAbout)}</p>
      <div className="deliverButtons">
        {running ? (
          <>
            <Progress
              style={{ width: 260 }}
              percent={Math.round(running.share * 100)}
              size="small"
              aria-label={t(words.doctor)}
            />
            <span className="ellipsis">{t(words.checking, { file: running.file })}</span>
            <Button size="small" onClick={() => void wire.call('job.cancel', { job })}>
              {t(frameWords.cancel)}
            </Button>
          </>
        ) : (
          <Button onClick={() => void check()}>{t(words.check)}</Button>
        )}
      </div>
      {report && <Report report={report} />}
    </Section>
  )
}

function Report({ report }: { report: DoctorReport }) {
  const { t } = useLanguage()
  const count = report.faults.length + report.databaseFaults.length
  return (
    <div role="status">
      {count === 0 ? (
        <p className="verdict-met">✓ {t(words.sound, { files: String(report.files) })}</p>
      ) : (
        <>
          <p className="severity-error">✗ {t(words.faulty, { count: String(count) })}</p>
          <ul>
            {report.databaseFaults.map((fault) => (
              <li key={fault}>{t(words.databaseFault, { fault })}</li>
            ))}
            {report.faults.map((fault) => (
              <li key={fault.evidence}>
                <a href={placeUrl({ page: 'evidence', evidence: fault.evidence })}>{fault.title}</a>{' '}
                {t(words[fault.problem])}
              </li>
            ))}
          </ul>
        </>
      )}
      {report.strays > 0 && <p className="quiet">{t(words.strays, { count: String(report.strays) })}</p>}
    </div>
  )
}
