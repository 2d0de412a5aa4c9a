// Every point that is missing from 100, with the place that mends it.
import type { Loss } from '../../../shared/completeness/completeness.ts'
import type { Place } from '../../../shared/rules/finding.ts'
import { lossSentence } from '../../../shared/wording/lossSentences.ts'
import { useAnswer } from '../../client/useAnswer.ts'
import { placeUrl } from '../../place/placeUrl.ts'
import { requirementNames } from '../../ui/requirementNames.ts'
import { useLanguage } from '../../words/language.tsx'
import { overviewWords as words } from '../../words/overviewWords.ts'

export function LossList({ losses }: { losses: Loss[] }) {
  const { t, language } = useLanguage()
  const { data: catalogue } = useAnswer('catalogue.get', {})
  const names = requirementNames(catalogue?.standard, language)
  const sum = losses.reduce((total, loss) => total + Math.round(Number(loss.points) * 1000), 0) / 1000
  return (
    <>
      <h2>
        {t(words.losses)}{' '}
        {losses.length > 0 && (
          <span className="quiet">
            {t(words.lossesOf, { count: String(losses.length), sum: String(sum) })}
          </span>
        )}
      </h2>
      {losses.length === 0 && <p>{t(words.noLosses)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <ol className="lossList" tabIndex={0} aria-label={t(words.losses)}>
        {losses.map((loss) => (
          <li key={JSON.stringify(loss)}>
            <span className="points">−{loss.points}</span>
            <a href={placeUrl(placeOf(loss))}>{lossSentence(loss, language, (id) => names.get(id) ?? id)}</a>
          </li>
        ))}
      </ol>
    </>
  )
}

function placeOf(loss: Loss): Place {
  if (loss.evidence) return { page: 'evidence', evidence: loss.evidence }
  return {
    page: 'items',
    item: loss.item,
    ...(loss.requirement ? { requirement: loss.requirement } : {}),
    ...(loss.year ? { year: loss.year } : {}),
  }
}
