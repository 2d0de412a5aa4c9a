// What became of a drop: counts, then every duplicate (offered as a link) and every failure by name.
import { Button } from 'antd'
import { useState } from 'react'
import type { Failure } from '../../shared/api/failure.ts'
import type { IntakeAnswer } from '../../shared/api/views.ts'
import { failureText } from '../../shared/wording/failureSentences.ts'
import { useAnswer } from '../client/useAnswer.ts'
import { useCommand } from '../client/useCommand.ts'
import { frameWords } from '../words/frameWords.ts'
import { useLanguage } from '../words/language.tsx'
import type { IntakeTarget } from './runIntake.ts'

export function IntakeResult(props: { files: IntakeAnswer[]; failures: Failure[]; target?: IntakeTarget }) {
  const { t, language } = useLanguage()
  const duplicates = props.files.filter((file) => file.duplicateOf !== null)
  const failures = [...props.failures, ...props.files.flatMap((file) => (file.error ? [file.error] : []))]
  const added = props.files.filter((file) => file.id && !file.duplicateOf && !file.error).length
  return (
    <div className="intakeResult">
      <p>
        {t(frameWords.intakeDone, { added: String(added) })}
        {duplicates.length > 0 && `　${t(frameWords.intakeDuplicates, { count: String(duplicates.length) })}`}
        {failures.length > 0 && `　${t(frameWords.intakeFailures, { count: String(failures.length) })}`}
      </p>
      <ul>
        {duplicates.map((file) => (
          <DuplicateLine key={file.name} file={file} target={props.target} />
        ))}
        {failures.map((failure) => (
          <li key={JSON.stringify(failure)} className="severity-error">
            {failureText(failure, language)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function DuplicateLine({ file, target }: { file: IntakeAnswer; target?: IntakeTarget }) {
  const { t } = useLanguage()
  const command = useCommand()
  const [linked, setLinked] = useState(false)
  const known = useAnswer('evidence.get', { evidence: file.duplicateOf! })
  const title = known.data?.evidence.title ?? ''
  const link = async () => {
    if (!target) return
    const done = await command('evidence.link', {
      ...target,
      page: target.page ?? null,
      evidence: file.duplicateOf!,
    })
    if (done) setLinked(true)
  }
  return (
    <li>
      {file.name}：{t(linked ? frameWords.duplicateLinked : frameWords.duplicateOf, { title })}{' '}
      {target && !linked && (
        <Button size="small" onClick={link}>
          {t(frameWords.linkInstead)}
        </Button>
      )}
    </li>
  )
}
