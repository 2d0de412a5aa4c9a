// Items by verdict, as bars with words and numbers: readable without colour and by a reader program.

import type { Overview } from '../../../shared/api/views.ts'
import type { Verdict } from '../../../shared/assessment/assessment.ts'
import { VerdictMark } from '../../ui/VerdictMark.tsx'
import { useLanguage } from '../../words/language.tsx'
import { overviewWords as words } from '../../words/overviewWords.ts'

const order: Verdict[] = ['met', 'basicallyMet', 'notMet', 'noData', 'notApplicable']

export function VerdictBars({ facts }: { facts: Overview }) {
  const { t } = useLanguage()
  const { items, rows, conditions } = facts.counts
  return (
    <>
      <Bars
        title={t(words.indicators)}
        aside={t(words.itemsOfRows, { items: String(items), rows: String(rows) })}
        counts={facts.verdicts}
        total={items}
      />
      <Bars
        title={t(words.conditions)}
        aside={t(words.countOf, { count: String(conditions) })}
        counts={facts.conditionVerdicts}
        total={conditions}
      />
    </>
  )
}

function Bars({
  title,
  aside,
  counts,
  total,
}: {
  title: string
  aside: string
  counts: Record<Verdict, number>
  total: number
}) {
  return (
    <div className="bars">
      <h2>
        {title} <span className="quiet">{aside}</span>
      </h2>
      {order
        .filter((verdict) => counts[verdict] > 0)
        .map((verdict) => (
          <div key={verdict} className="barLine">
            <VerdictMark verdict={verdict} />
            <span className="bar" aria-hidden>
              <span
                className={`barFill fill-${verdict}`}
                style={{ width: `${(counts[verdict] / total) * 100}%` }}
              />
            </span>
            <strong>{counts[verdict]}</strong>
          </div>
        ))}
    </div>
  )
}
