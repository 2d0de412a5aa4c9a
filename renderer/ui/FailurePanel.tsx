// A failure in the place of what could not be shown.
import { Alert } from 'antd'
import type { Failure } from '../../shared/api/failure.ts'
import { failureText } from '../../shared/wording/failureSentences.ts'
import { useLanguage } from '../words/language.tsx'

export function FailurePanel({ failure }: { failure: Failure }) {
  const { language } = useLanguage()
  return <Alert type="error" showIcon title={failureText(failure, language)} style={{ margin: 16 }} />
}
