// The thresholds in force for this district, and the office's changes of them with reason and name.
import { Button, Tag } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { Overview } from '../../../shared/api/views.ts'
import { limitText } from '../../../shared/assessment/assessSideConditions.ts'
import type { Bilingual, Confidence, Operator, Standard } from '../../../shared/catalogue/standard.ts'
import { thresholdFor } from '../../../shared/catalogue/thresholdFor.ts'
import type { ThresholdOverride } from '../../../shared/ledger/ledgerState.ts'
import { useAnswer } from '../../client/useAnswer.ts'
import { useCommand } from '../../client/useCommand.ts'
import { usePlace } from '../../place/usePlace.ts'
import { ConfidenceMark } from '../../ui/ConfidenceMark.tsx'
import { Section } from '../../ui/Section.tsx'
import { useLanguage, useNamed } from '../../words/language.tsx'
import { settingsWords as words } from '../../words/settingsWords.ts'
import { ThresholdDialog } from './ThresholdDialog.tsx'

export interface ThresholdLine {
  /** Component or clause. */
  id: string
  item: string
  name: Bilingual
  unit: string
  /** What the standard says; null where it lists nothing for such a district. */
  original: { op: Operator; value: string; confidence: Confidence } | null
  /** The limit is a figure of the item. */
  input: Bilingual | null
}

export function ThresholdsSection() {
  const { t } = useLanguage()
  const { data: catalogue } = useAnswer('catalogue.get', {})
  const { data: overview } = useAnswer('ledger.overview', {})
  const [changing, setChanging] = useState<ThresholdLine | null>(null)
  const { field } = usePlace()
  if (!catalogue || !overview) return null
  const overrides = new Map(catalogue.overrides.map((override) => [override.id, override]))
  return (
    <Section title={t(words.thresholds)}>
      <p className="quiet">{t(words.thresholdsAbout)}</p>
      <table className="plainTable">
        <thead>
          <tr>
            <th>{t(words.item)}</th>
            <th>{t(words.component)}</th>
            <th className="number">{t(words.inForce)}</th>
            <th className="number">{t(words.original)}</th>
            <th>{t(words.unit)}</th>
            <th>{t(words.changed)}</th>
            <th aria-label={t(words.change)} />
          </tr>
        </thead>
        <tbody>
          {thresholdLines(catalogue.standard, overview.profile).map((line) => (
            <Line
              key={line.id}
              line={line}
              override={overrides.get(line.id)}
              wanted={field === line.id}
              onChange={() => setChanging(line)}
            />
          ))}
        </tbody>
      </table>
      {changing && (
        <ThresholdDialog
          line={changing}
          override={overrides.get(changing.id)}
          onClose={() => setChanging(null)}
        />
      )}
    </Section>
  )
}

function thresholdLines(standard: Standard, profile: Overview['profile']): ThresholdLine[] {
  const components = standard.indicators.flatMap((indicator) =>
    indicator.components
      .filter((component) => component.formula && (!component.onlyIfCoastal || profile.coastal))
      .map((component): ThresholdLine => {
        const threshold = thresholdFor(component, profile)
        const { value, op, confidence } = threshold ?? {}
        return {
          id: component.id,
          item: indicator.id,
          name: component.name,
          unit: indicator.unit,
          original: value !== undefined && op && confidence ? { op, value, confidence } : null,
          input: indicator.inputs.find((input) => input.id === threshold?.input)?.name ?? null,
        }
      }),
  )
  const clauses = standard.conditions.flatMap((condition) =>
    condition.clauses.flatMap((clause): ThresholdLine[] =>
      clause.judgedBy === 'computed' && clause.op && clause.value !== undefined
        ? [
            {
              id: clause.id,
              item: condition.id,
              name: clause.text,
              unit: clause.unit,
              original: { op: clause.op, value: clause.value, confidence: clause.confidence },
              input: null,
            },
          ]
        : [],
    ),
  )
  return [...clauses, ...components]
}

interface LineProps {
  line: ThresholdLine
  override: ThresholdOverride | undefined
  wanted: boolean
  onChange: () => void
}

function Line({ line, override, wanted, onChange }: LineProps) {
  const { t } = useLanguage()
  const named = useNamed()
  const command = useCommand()
  const row = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    if (wanted) row.current?.scrollIntoView({ block: 'center' })
  }, [wanted])
  const original = line.original
    ? limitText(line.original)
    : line.input
      ? t(words.byPolicy, { input: named(line.input) })
      : t(words.noneHere)
  return (
    <tr ref={row} className={wanted ? 'found' : undefined}>
      <td>{line.item}</td>
      <td>{named(line.name)}</td>
      <td className="number">
        {override ? limitText(override) : original}
        {!override && line.original && <ConfidenceMark confidence={line.original.confidence} />}
      </td>
      <td className="number quiet">{override ? original : ''}</td>
      <td>{line.unit === '—' ? '' : line.unit}</td>
      <td>
        {override && (
          <>
            <Tag color="orange">{t(words.changed)}</Tag>
            {t(words.whoWhy, { by: override.by, date: override.at.slice(0, 10), reason: override.reason })}
          </>
        )}
      </td>
      <td className="number">
        <Button size="small" onClick={onChange} aria-label={`${line.id} ${t(words.change)}`}>
          {t(words.change)}
        </Button>{' '}
        {override && (
          <Button size="small" onClick={() => void command('threshold.restore', { component: line.id })}>
            {t(words.restore)}
          </Button>
        )}
      </td>
    </tr>
  )
}
