// The records in view: only a window of the list travels, however many there are.
import { Checkbox } from 'antd'
import { useCallback, useEffect, useState } from 'react'
import type { EvidenceRow } from '../../../shared/api/views.ts'
import { useAnswer } from '../../client/useAnswer.ts'
import { goTo, usePlace } from '../../place/usePlace.ts'
import { FailurePanel } from '../../ui/FailurePanel.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { SeverityMarks } from '../../ui/SeverityMarks.tsx'
import { evidenceWords as words } from '../../words/evidenceWords.ts'
import { useLanguage, useNamed } from '../../words/language.tsx'
import type { EvidenceFilter } from './evidenceFilter.ts'

const part = 100
const rowHeight = 34
/** Columns that can be sorted by, in their order; null: no sorting. */
const columns = [
  ['title', 'title'],
  ['documentNumber', 'documentNumber'],
  ['issuer', 'issuer'],
  ['documentDate', 'documentDate'],
  ['kind', null],
  ['usedFor', null],
  ['pages', null],
  ['findings', null],
] as const

interface EvidenceRowsProps {
  filter: EvidenceFilter
  onFilter: (filter: EvidenceFilter) => void
  chosen: ReadonlySet<string>
  onToggle: (id: string) => void
}

export function EvidenceRows({ filter, onFilter, chosen, onToggle }: EvidenceRowsProps) {
  const { t } = useLanguage()
  const place = usePlace()
  const [from, setFrom] = useState(0)
  const { data, error } = useAnswer('evidence.list', { ...filter, offset: from, limit: part * 3 })
  const onView = useCallback(
    (first: number) => setFrom(Math.max(0, Math.floor(first / part) * part - part)),
    [],
  )
  // A jump to a row that is not here yet: it is opened once it has come.
  const [wanted, setWanted] = useState<number | null>(null)
  const arrived = wanted === null ? undefined : data?.rows[wanted - data.offset]
  useEffect(() => {
    if (!arrived) return
    setWanted(null)
    goTo({ page: 'evidence', evidence: arrived.id })
  }, [arrived])
  const cells = useCells(chosen, onToggle)
  const heads = [{ key: 'choose', cell: '' }, ...useHeads(filter, onFilter)]
  if (error) return <FailurePanel failure={error.failure} />
  if (!data) return null
  const rowAt = (index: number): EvidenceRow | undefined => data.rows[index - data.offset]
  const chosenRow = data.rows.findIndex((row) => row.id === place.evidence)
  const active = chosenRow < 0 ? null : chosenRow + data.offset
  const open = (index: number) => {
    const row = rowAt(index)
    if (row) goTo({ page: 'evidence', evidence: row.id })
    setWanted(row ? null : index)
  }
  const narrowed = filter.text !== '' || filter.show !== 'all' || filter.kind || filter.department
  return (
    <>
      <RowList
        label={t(words.list)}
        columns="evidenceColumns"
        heads={heads}
        count={data.total}
        rowHeight={rowHeight}
        rowKey={(index) => rowAt(index)?.id ?? `#${index}`}
        cells={(index) => {
          const row = rowAt(index)
          return row ? cells(row) : null
        }}
        active={wanted ?? active}
        onMove={open}
        onOpen={open}
        onToggle={(index) => {
          const row = rowAt(index)
          if (row) onToggle(row.id)
        }}
        onView={onView}
        empty={t(narrowed ? words.noMatch : words.nothing)}
      />
      <div className="toolBar quiet" role="status">
        {t(words.count, { count: String(data.total) })}
      </div>
    </>
  )
}

function useHeads(filter: EvidenceFilter, onFilter: (filter: EvidenceFilter) => void) {
  const { t } = useLanguage()
  return columns.map(([key, sort]) => {
    const now = sort === filter.sort
    const direction = now
      ? filter.descending
        ? ('descending' as const)
        : ('ascending' as const)
      : ('none' as const)
    return {
      key,
      sort: sort === null ? undefined : direction,
      cell:
        sort === null ? (
          t(words[key])
        ) : (
          <button
            type="button"
            onClick={() => onFilter({ ...filter, sort, descending: now ? !filter.descending : false })}
          >
            {t(words[key])} {now ? (filter.descending ? '▾' : '▴') : ''}
          </button>
        ),
    }
  })
}

function useCells(chosen: ReadonlySet<string>, onToggle: (id: string) => void) {
  const { t } = useLanguage()
  const named = useNamed()
  const { data: catalogue } = useAnswer('catalogue.get', {})
  const kinds = new Map(catalogue?.standard.documentKinds.map(({ id, name }) => [id, named(name)]))
  const text = (value: string) => (
    <div className="ellipsis" title={value}>
      {value}
    </div>
  )
  return (row: EvidenceRow) => [
    <Checkbox
      key="choose"
      checked={chosen.has(row.id)}
      aria-label={t(words.choose, { title: row.title })}
      onChange={() => onToggle(row.id)}
    />,
    text(row.title),
    text(row.documentNumber),
    text(row.issuer),
    row.documentDate ?? '',
    text(kinds.get(row.kind) ?? ''),
    text([...new Set(row.links.map((link) => link.item))].join('、')),
    row.pages ?? '',
    <SeverityMarks key="findings" counts={row.findings} />,
  ]
}
