// Where the item stands: verdict, value against the limit, margin, trend, points lost.
import { Tag, Tooltip } from 'antd'
import type { ItemView } from '../../../shared/api/views.ts'
import type { LimitInForce } from '../../../shared/assessment/assessment.ts'
import { limitText } from '../../../shared/assessment/assessSideConditions.ts'
import { exact, roundedText } from '../../../shared/figures/exact.ts'
import { ConfidenceMark } from '../../ui/ConfidenceMark.tsx'
import { VerdictMark } from '../../ui/VerdictMark.tsx'
import { itemsWords as words } from '../../words/itemsWords.ts'
import { useLanguage, useNamed } from '../../words/language.tsx'

export function ItemHead({ view, judgedYear }: { view: ItemView; judgedYear: number }) {
  const { t } = useLanguage()
  const named = useNamed()
  const { indicator, assessment, conditionAssessment } = view
  const name = indicator?.name ?? view.condition!.name
  const lost = view.losses.reduce((sum, loss) => sum + Math.round(Number(loss.points) * 1000), 0) / 1000
  return (
    <header className="itemHead">
      <h1>
        <span className="itemNumber">{view.id}</span> {named(name)}
        {indicator && <Tag>{t(indicator.binding ? words.binding : words.reference)}</Tag>}
        {assessment?.own && <Tag color="purple">{t(words.own)}</Tag>}
      </h1>
      <div className="standing">
        <VerdictMark verdict={(assessment ?? conditionAssessment)!.verdict} />
        {assessment && indicator && <Figures view={view} judgedYear={judgedYear} />}
        <span className={lost > 0 ? 'lost' : 'quiet'}>
          {lost > 0 ? t(words.losses, { points: String(lost) }) : t(words.noLosses)}
        </span>
      </div>
    </header>
  )
}

function Figures({ view, judgedYear }: { view: ItemView; judgedYear: number }) {
  const { t } = useLanguage()
  const named = useNamed()
  const assessment = view.assessment!
  const indicator = view.indicator!
  const several = assessment.components.length > 1
  const trend = {
    better: words.trendBetter,
    worse: words.trendWorse,
    level: words.trendLevel,
    unknown: null,
  }[assessment.trendIs]
  return (
    <>
      {assessment.components
        .filter((component) => component.limit || component.years.some((year) => year.shown !== null))
        .map((component) => {
          const year = component.years.find((entry) => entry.year === assessment.judgedYear)
          return (
            <span key={component.id} className="figure">
              {several && <span className="quiet">{named(component.name)} </span>}
              <span className="quiet">{t(words.value, { year: String(assessment.judgedYear) })} </span>
              <strong>{year?.shown ?? '—'}</strong> {indicator.unit === '—' ? '' : indicator.unit}
              <span className="quiet"> {t(words.wanted)} </span>
              <Limit limit={component.limit} />
              {year?.margin && (
                <span className="quiet">
                  {' '}
                  {t(words.margin)} {roundedText(exact(year.margin), indicator.decimals)}
                </span>
              )}
            </span>
          )
        })}
      {trend && <span className="quiet">{t(trend)}</span>}
      {assessment.judgedEarlier && (
        <span className="severity-warning">
          {t(words.judgedEarlier, { wanted: String(judgedYear), used: String(assessment.judgedYear) })}
        </span>
      )}
    </>
  )
}

function Limit({ limit }: { limit: LimitInForce | null }) {
  const { t } = useLanguage()
  if (!limit) return <span>—</span>
  const { override } = limit
  return (
    <span>
      {limitText(limit)}
      {override ? (
        <Tooltip
          title={t(words.overridden, {
            original: limitText(override.original),
            by: override.by,
            reason: override.reason,
          })}
        >
          <Tag color="orange">
            {t(words.overridden, {
              original: limitText(override.original),
              by: override.by,
              reason: override.reason,
            }).slice(0, 12)}
            …
          </Tag>
        </Tooltip>
      ) : (
        <ConfidenceMark confidence={limit.confidence} />
      )}
    </span>
  )
}
