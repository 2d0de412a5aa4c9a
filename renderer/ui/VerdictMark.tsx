// A verdict in a word with its sign; colour is only the second mark.
import type { Verdict } from '../../shared/assessment/assessment.ts'
import { verdictSentences, verdictSigns } from '../../shared/wording/verdictSentences.ts'
import { useLanguage } from '../words/language.tsx'

type Shown = Verdict | 'undeclared'

export function VerdictMark({ verdict, signOnly = false }: { verdict: Shown; signOnly?: boolean }) {
  const { t } = useLanguage()
  const word = t(verdictSentences[verdict]!)
  return (
    <span className={`verdict verdict-${verdict}`} title={word}>
      <span aria-hidden={!signOnly}>{verdictSigns[verdict]}</span>
      {signOnly ? <span className="forReaders">{word}</span> : ` ${word}`}
    </span>
  )
}
