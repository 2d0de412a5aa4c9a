// Everything the rules found, worst first, each with what to do and the place where it is done.
import { Segmented } from 'antd'
import { useCallback, useState } from 'react'
import type { Finding, Severity } from '../../../shared/rules/finding.ts'
import { ruleSentences } from '../../../shared/wording/ruleSentences.ts'
import { useAnswer } from '../../client/useAnswer.ts'
import { placeUrl } from '../../place/placeUrl.ts'
import { goTo } from '../../place/usePlace.ts'
import { FailurePanel } from '../../ui/FailurePanel.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { frameWords } from '../../words/frameWords.ts'
import { gapsWords as words } from '../../words/gapsWords.ts'
import { useLanguage } from '../../words/language.tsx'

const part = 100
const signs = { error: '✗', warning: '!', note: 'i' } as const
const severities = ['error', 'warning', 'note'] as const

export function FindingList() {
  const { t } = useLanguage()
  const [severity, setSeverity] = useState<Severity | 'all'>('all')
  const [from, setFrom] = useState(0)
  const { data, error } = useAnswer('findings.list', {
    severity: severity === 'all' ? undefined : severity,
    offset: from,
    limit: part * 3,
  })
  const onView = useCallback(
    (first: number) => setFrom(Math.max(0, Math.floor(first / part) * part - part)),
    [],
  )
  const cells = useCells()
  if (error) return <FailurePanel failure={error.failure} />
  if (!data) return null
  const rowAt = (index: number): Finding | undefined => data.rows[index - data.offset]
  return (
    <>
      <div className="toolBar">
        <Segmented
          aria-label={t(words.severity)}
          value={severity}
          options={[
            { value: 'all', label: t(words.all) },
            ...severities.map((value) => ({
              value,
              label: `${signs[value]} ${t(frameWords[value])} ${data.counts[value]}`,
            })),
          ]}
          onChange={setSeverity}
        />
      </div>
      <RowList
        label={t(words.findings)}
        columns="findingColumns"
        heads={[words.severity, words.message, words.remedy].map((sentence) => ({
          key: sentence.zh,
          cell: t(sentence),
        }))}
        count={data.total}
        rowHeight={34}
        rowKey={(index) => String(index)}
        cells={(index) => {
          const row = rowAt(index)
          return row ? cells(row) : null
        }}
        onOpen={(index) => {
          const row = rowAt(index)
          if (row) goTo(row.place)
        }}
        onView={onView}
        empty={t(words.nothingFound)}
      />
    </>
  )
}

function useCells() {
  const { t } = useLanguage()
  return (finding: Finding) => {
    const { message, remedy } = ruleSentences[finding.rule]!
    const [said, mend] = [t(message, finding.facts), t(remedy, finding.facts)]
    return [
      <span key="severity" className={`severity severity-${finding.severity}`}>
        {signs[finding.severity]} {t(frameWords[finding.severity])}
      </span>,
      <a
        key="message"
        className="ellipsis"
        style={{ display: 'block' }}
        href={placeUrl(finding.place)}
        title={said}
      >
        {said}
      </a>,
      <div key="remedy" className="ellipsis quiet" title={mend}>
        {mend}
      </div>,
    ]
  }
}
