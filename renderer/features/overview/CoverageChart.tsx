// Required proof by year as a chart; the numbers stand beside it in words.
import { useEffect, useRef } from 'react'
import type { CoverageByYear } from '../../../shared/api/views.ts'
import { useLanguage } from '../../words/language.tsx'
import { overviewWords as words } from '../../words/overviewWords.ts'

export function CoverageChart({ coverage }: { coverage: CoverageByYear[] }) {
  const { t } = useLanguage()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = place.current
    if (!element) return
    let chart: { dispose(): void; resize(): void } | null = null
    let gone = false
    // Charts are half a megabyte: loaded when the overview is first shown, not at start.
    void import('./drawCoverage.ts').then(({ drawCoverage }) => {
      if (!gone)
        chart = drawCoverage(element, coverage, (year) =>
          year === null ? t(words.once) : t(words.coverageYear, { year: String(year) }),
        )
    })
    const resized = new ResizeObserver(() => chart?.resize())
    resized.observe(element)
    return () => {
      gone = true
      resized.disconnect()
      chart?.dispose()
    }
  }, [coverage, t])
  return (
    <>
      <h2>{t(words.coverage)}</h2>
      <div ref={place} className="chart" role="img" aria-label={t(words.coverage)} />
      <ul className="coverageWords">
        {coverage.map((entry) => (
          <li key={String(entry.year)}>
            {entry.year === null ? t(words.once) : t(words.coverageYear, { year: String(entry.year) })}{' '}
            <strong>
              {t(words.filledOf, { filled: String(entry.filled), cells: String(entry.mustCells) })}
            </strong>
          </li>
        ))}
      </ul>
    </>
  )
}
