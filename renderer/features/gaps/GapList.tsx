// The gap list (缺项清单), for all or one department: what is missing, from whom, what would do. It can be copied as text.
import { Button, Checkbox, Select } from 'antd'
import { useState } from 'react'
import type { GapRow } from '../../../shared/api/views.ts'
import { useAnswer } from '../../client/useAnswer.ts'
import { useDepartments } from '../../client/useDepartments.ts'
import { placeUrl } from '../../place/placeUrl.ts'
import { goTo } from '../../place/usePlace.ts'
import { FailurePanel } from '../../ui/FailurePanel.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { useTell } from '../../ui/useTell.tsx'
import { gapsWords as words } from '../../words/gapsWords.ts'
import { useLanguage, useNamed } from '../../words/language.tsx'

const heads = [
  words.item,
  words.itemName,
  words.requirement,
  words.years,
  words.weight,
  words.kind,
  words.from,
] as const

export function GapList({ department }: { department: string | undefined }) {
  const { t } = useLanguage()
  const [mustOnly, setMustOnly] = useState(true)
  const { departments } = useDepartments()
  const { data, error } = useAnswer('gaps.list', { department, mustOnly })
  const cells = useCells()
  if (error) return <FailurePanel failure={error.failure} />
  const rows = data ?? []
  return (
    <>
      <div className="toolBar">
        <Select
          allowClear
          style={{ width: 180 }}
          aria-label={t(words.department)}
          placeholder={t(words.anyDepartment)}
          value={department}
          showSearch={{ optionFilterProp: 'label' }}
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(field?: string) => goTo({ page: 'gaps', ...(field ? { field } : {}) })}
        />
        <Checkbox checked={mustOnly} onChange={(event) => setMustOnly(event.target.checked)}>
          {t(words.mustOnly)}
        </Checkbox>
        <span className="quiet" role="status">
          {t(words.count, { count: String(rows.length) })}
        </span>
        <span className="grow" />
        <CopyButton rows={rows} />
      </div>
      <RowList
        label={t(words.gaps)}
        columns="gapColumns"
        heads={heads.map((sentence) => ({ key: sentence.zh, cell: t(sentence) }))}
        count={rows.length}
        rowHeight={32}
        rowKey={(index) => `${rows[index]!.item} ${rows[index]!.requirement}`}
        cells={(index) => cells(rows[index]!)}
        onOpen={(index) => goTo(placeOf(rows[index]!))}
        empty={data ? t(words.nothingMissing) : ''}
      />
    </>
  )
}

function placeOf(row: GapRow) {
  return { page: 'items', item: row.item, requirement: row.requirement } as const
}

function useYears() {
  const { t } = useLanguage()
  return (row: GapRow) => row.years.map((year) => (year === null ? t(words.once) : String(year))).join(' ')
}

function useCells() {
  const { departmentName } = useDepartments()
  const { t } = useLanguage()
  const named = useNamed()
  const years = useYears()
  const { data: catalogue } = useAnswer('catalogue.get', {})
  const kinds = new Map(catalogue?.standard.documentKinds.map(({ id, name }) => [id, named(name)]))
  const text = (value: string) => (
    <div className="ellipsis" title={value}>
      {value}
    </div>
  )
  return (row: GapRow) => [
    row.item,
    text(named(row.itemName)),
    <a
      key="requirement"
      className="ellipsis"
      href={placeUrl(placeOf(row))}
      title={named(row.requirementName)}
    >
      {named(row.requirementName)}
    </a>,
    years(row),
    <span key="weight" className={row.must ? 'mustTag' : 'usefulTag'}>
      {t(row.must ? words.must : words.useful)}
    </span>,
    text(kinds.get(row.kind) ?? ''),
    text(row.from.map(departmentName).join('、')),
  ]
}

function CopyButton({ rows }: { rows: GapRow[] }) {
  const { t } = useLanguage()
  const named = useNamed()
  const years = useYears()
  const tell = useTell()
  const { departmentName } = useDepartments()
  const copy = async () => {
    const lines = rows.map((row) =>
      t(words.line, {
        item: row.item,
        name: named(row.itemName),
        requirement: named(row.requirementName),
        years: years(row),
        from: row.from.map(departmentName).join('、'),
      }),
    )
    try {
      await navigator.clipboard.writeText(lines.join('\n'))
      tell.done(t(words.copied, { count: String(rows.length) }))
    } catch {
      tell.failure({ code: t(words.copyFailed), facts: {} })
    }
  }
  return (
    <Button disabled={rows.length === 0} onClick={() => void copy()}>
      {t(words.copyList)}
    </Button>
  )
}
