// How ready we are and why not: the score with every loss, items by verdict, coverage by year, departments.
import { Skeleton } from 'antd'
import type { Overview as Facts } from '../../../shared/api/views.ts'
import { useAnswer } from '../../client/useAnswer.ts'
import { placeUrl } from '../../place/placeUrl.ts'
import { FailurePanel } from '../../ui/FailurePanel.tsx'
import { SeverityMarks } from '../../ui/SeverityMarks.tsx'
import { useLanguage } from '../../words/language.tsx'
import { overviewWords as words } from '../../words/overviewWords.ts'
import { CoverageChart } from './CoverageChart.tsx'
import { DepartmentTable } from './DepartmentTable.tsx'
import { LossList } from './LossList.tsx'
import { VerdictBars } from './VerdictBars.tsx'

export function Overview() {
  const { data, error } = useAnswer('ledger.overview', {})
  if (error) return <FailurePanel failure={error.failure} />
  if (!data) return <Skeleton active style={{ padding: 24 }} />
  return (
    <div className="overview">
      <Score facts={data} />
      <section className="panel verdictsPanel">
        <VerdictBars facts={data} />
      </section>
      <section className="panel coveragePanel">
        <CoverageChart coverage={data.coverage} />
      </section>
      <section className="panel lossesPanel">
        <LossList losses={data.losses} />
      </section>
      <section className="panel departmentsPanel">
        <DepartmentTable departments={data.departments} />
      </section>
    </div>
  )
}

function Score({ facts }: { facts: Facts }) {
  const { t } = useLanguage()
  const { evidence, values } = facts
  return (
    <section className="panel scorePanel" aria-label={t(words.readiness)}>
      <div className="score">
        <h2>{t(words.readiness)}</h2>
        <strong className="scoreNumber">{facts.score}</strong>
        <div className="scoreBar" aria-hidden>
          <span style={{ width: `${Math.max(0, Math.min(100, Number(facts.score)))}%` }} />
        </div>
        <span className="quiet">{t(words.outOf)}</span>
      </div>
      <dl className="facts">
        <dt>{t(words.visit)}</dt>
        <dd>
          <Visit facts={facts} />
        </dd>
        <dt>{t(words.findings)}</dt>
        <dd>
          <a href={placeUrl({ page: 'gaps', field: 'findings' })}>
            <SeverityMarks counts={facts.findings} notes />
          </a>
        </dd>
        <dt>{t(words.values)}</dt>
        <dd>
          {t(words.valuesFacts, { recorded: String(values.recorded), expected: String(values.expected) })}
        </dd>
        <dt>{t(words.evidence)}</dt>
        <dd>
          <a href={placeUrl({ page: 'evidence' })}>
            {t(words.evidenceFacts, {
              records: String(evidence.records),
              unlinked: String(evidence.unlinked),
            })}
          </a>
        </dd>
      </dl>
    </section>
  )
}

function Visit({ facts }: { facts: Facts }) {
  const { t } = useLanguage()
  const { daysToVisit } = facts
  const date = facts.profile.visitDate
  if (daysToVisit === null || date === null)
    return <a href={placeUrl({ page: 'settings', field: 'visitDate' })}>{t(words.noVisit)}</a>
  if (daysToVisit < 0) return <span>{t(words.visitPassed, { date })}</span>
  return (
    <span>
      <strong>{t(words.days, { days: String(daysToVisit) })}</strong> <span className="quiet">{date}</span>
    </span>
  )
}
