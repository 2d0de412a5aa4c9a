// Who changed what and when.
import { useContext } from 'react'
import { TodayContext } from '../../client/today.ts'
import { useAnswer } from '../../client/useAnswer.ts'
import { shownTime } from '../../ui/dates.ts'
import { Section } from '../../ui/Section.tsx'
import { operationWords } from '../../words/frameWords.ts'
import { useLanguage } from '../../words/language.tsx'
import { settingsWords as words } from '../../words/settingsWords.ts'

export function HistorySection() {
  const { t } = useLanguage()
  const today = useContext(TodayContext)
  const { data: history } = useAnswer('ledger.history', {})
  const named = (operation: string) => t(operationWords[operation] ?? { zh: operation, en: operation })
  return (
    <Section title={t(words.history)}>
      <p className="quiet">{t(words.historyAbout)}</p>
      <table className="plainTable narrowForm">
        <thead>
          <tr>
            <th>{t(words.at)}</th>
            <th>{t(words.who)}</th>
            <th>{t(words.what)}</th>
            <th className="number">{t(words.edits)}</th>
          </tr>
        </thead>
        <tbody>
          {history?.map((row) => (
            <tr key={row.seq}>
              <td>{shownTime(row.at, today)}</td>
              <td>{row.by}</td>
              <td>
                {named(row.operation)}
                {row.undone && <span className="quiet">（{t(words.undone)}）</span>}
              </td>
              <td className="number">{row.edits}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
