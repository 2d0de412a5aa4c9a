// Tells a person what happened: short words for success, the whole sentence for a failure until it is closed.
import { App } from 'antd'
import { useMemo } from 'react'
import type { Failure } from '../../shared/api/failure.ts'
import { failureText } from '../../shared/wording/failureSentences.ts'
import { frameWords } from '../words/frameWords.ts'
import { useLanguage } from '../words/language.tsx'

export function useTell() {
  const { message, notification } = App.useApp()
  const { language, t } = useLanguage()
  return useMemo(
    () => ({
      done: (words: string) => void message.success(words),
      failure(failure: Failure) {
        const [first = '', ...more] = failureText(failure, language).split('\n')
        notification.error({
          title: t(frameWords.notDone),
          description: (
            <div className="failureText" role="alert">
              <div>{first}</div>
              {more.length > 0 && (
                <ul>
                  {more.slice(0, mostLines).map((line) => (
                    <li key={line}>{line.trim()}</li>
                  ))}
                  {more.length > mostLines && (
                    <li>{t(frameWords.moreLines, { count: String(more.length - mostLines) })}</li>
                  )}
                </ul>
              )}
            </div>
          ),
          duration: more.length > 0 ? 0 : 8,
        })
      },
    }),
    [message, notification, language, t],
  )
}
const mostLines = 12
