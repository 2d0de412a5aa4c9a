// How many findings of each severity: a sign and a number each; zero is silent.
import type { SeverityCounts } from '../../shared/api/views.ts'
import { frameWords } from '../words/frameWords.ts'
import { useLanguage } from '../words/language.tsx'

const signs = { error: '✗', warning: '!', note: 'i' } as const

export function SeverityMarks({ counts, notes = false }: { counts: SeverityCounts; notes?: boolean }) {
  const { t } = useLanguage()
  const shown = (['error', 'warning', ...(notes ? (['note'] as const) : [])] as const).filter(
    (severity) => counts[severity] > 0,
  )
  return (
    <span className="severities">
      {shown.map((severity) => (
        <span key={severity} className={`severity severity-${severity}`} title={t(frameWords[severity])}>
          {signs[severity]} {counts[severity]}
        </span>
      ))}
    </span>
  )
}
