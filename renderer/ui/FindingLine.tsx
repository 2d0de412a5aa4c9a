// One finding: severity in a sign and a word, the sentence as a link to the place, the remedy under it.
import type { Finding } from '../../shared/rules/finding.ts'
import { ruleSentences } from '../../shared/wording/ruleSentences.ts'
import { placeUrl } from '../place/placeUrl.ts'
import { frameWords } from '../words/frameWords.ts'
import { useLanguage } from '../words/language.tsx'

const signs = { error: '✗', warning: '!', note: 'i' } as const

export function FindingLine({ finding }: { finding: Finding }) {
  const { t } = useLanguage()
  const { message, remedy } = ruleSentences[finding.rule]!
  return (
    <li className="findingLine">
      <span className={`severity severity-${finding.severity}`} title={t(frameWords[finding.severity])}>
        {signs[finding.severity]}
      </span>
      <div>
        <a href={placeUrl(finding.place)}>{t(message, finding.facts)}</a>
        <div className="quiet">{t(remedy, finding.facts)}</div>
      </div>
    </li>
  )
}
