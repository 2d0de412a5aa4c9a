// The figures of an item: three years side by side, entered as in a sheet, each with its department and document.
import { Button, Tooltip } from 'antd'
import { useState } from 'react'
import type { InputOf } from '../../../shared/api/contract.ts'
import type { InputLine, ItemView } from '../../../shared/api/views.ts'
import { mayStayEmpty } from '../../../shared/catalogue/inputsInUse.ts'
import { printList } from '../../../shared/figures/readList.ts'
import type { InputValue } from '../../../shared/ledger/ledgerState.ts'
import { useWire } from '../../client/ClientProvider.tsx'
import { useAnswer } from '../../client/useAnswer.ts'
import { useCommand } from '../../client/useCommand.ts'
import { FileButton } from '../../intake/FileButton.tsx'
import { thousands } from '../../ui/dates.ts'
import { DataGrid } from '../../ui/grid/DataGrid.tsx'
import type { CellEntry, GridCell } from '../../ui/grid/gridShape.ts'
import { Section } from '../../ui/Section.tsx'
import { useTell } from '../../ui/useTell.tsx'
import type { OutgoingFile } from '../../wire/pageWire.ts'
import { itemsWords as words } from '../../words/itemsWords.ts'
import { useLanguage, useNamed } from '../../words/language.tsx'
import { DecideDialog } from './DecideDialog.tsx'

type Entry = InputOf<'values.enter'>['entries'][number]

export function ValuesSection({ view, years }: { view: ItemView; years: number[] }) {
  const { t } = useLanguage()
  const command = useCommand()
  const { data: departments } = useAnswer('departments.list', {})
  const departmentName = (id: string) => departments?.find((entry) => entry.id === id)?.name ?? id
  const lines = view.inputs
  const item = (view.indicator ?? view.condition)!
  const cellAt = (row: number, column: number): GridCell => {
    const line = lines[row]!
    const year = years[column]
    if (year !== undefined)
      return figureCell(
        line,
        line.values[year] ?? null,
        rowUnit(line, years),
        !mayStayEmpty(item, line.input),
      )
    const latest = latestValue(line, years)
    const text = column === years.length ? departmentName(latest?.department ?? '') : (latest?.source ?? '')
    return { shown: text, text, title: text }
  }
  const onEnter = async (cells: CellEntry[]) => {
    const entries = cells.flatMap((entry) => toEntries(view.id, lines, years, entry))
    // A source without any figure in its row has nothing to stand on yet.
    return entries.length > 0 && command('values.enter', { entries })
  }
  return (
    <Section title={t(words.valuesSection)} aside={<ImportButton />}>
      <DataGrid
        label={t(words.valuesSection)}
        headTitle={t(words.input)}
        columns={[
          ...years.map((year) => ({
            key: String(year),
            title: t(words.year, { year: String(year) }),
            align: 'right' as const,
            width: '15%',
          })),
          { key: 'department', title: t(words.department), width: '13%' },
          { key: 'source', title: t(words.source), width: '17%' },
        ]}
        rows={lines.map((line) => ({
          key: line.input.id,
          name: line.input.name.zh,
          head: <LineHead line={line} item={view.id} years={years} />,
        }))}
        cellAt={cellAt}
        onEnter={onEnter}
      />
      <p className="quiet hint">{t(words.gridHint)}</p>
    </Section>
  )
}

function rowUnit(line: InputLine, years: number[]): string {
  return latestValue(line, years)?.unit ?? line.input.unit
}
function latestValue(line: InputLine, years: number[]): InputValue | null {
  return (
    [...years]
      .reverse()
      .map((year) => line.values[year])
      .find((value) => value != null) ?? null
  )
}

/** The unit stands in the head of the row; a cell names its own only where it differs. */
function figureCell(line: InputLine, value: InputValue | null, headUnit: string, wanted: boolean): GridCell {
  if (!value) return { shown: '', text: '', state: wanted ? 'empty' : 'normal' }
  const title = [value.entered, value.unit, value.by, value.at.slice(0, 16).replace('T', ' ')].join(' ')
  if (value.list) {
    const text = printList(value.list, line.input.list?.scale ?? 'number')
    return { shown: text.replaceAll('；', '\n'), text, title }
  }
  const number = value.number ?? ''
  const unit = value.unit === headUnit ? '' : ` ${value.unit}`
  return { shown: `${thousands(number)}${unit}`, text: `${number}${unit}`, title }
}

/** Department and document stand once a row: they go to every year that has a figure. */
function toEntries(
  item: string,
  lines: InputLine[],
  years: number[],
  { row, column, text }: CellEntry,
): Entry[] {
  const line = lines[row]!
  const base = { item, input: line.input.id }
  const year = years[column]
  if (year !== undefined) return [{ ...base, year, text, unit: rowUnit(line, years) }]
  const field = column === years.length ? 'department' : 'source'
  return years.flatMap((each): Entry[] => {
    const value = line.values[each]
    return value ? [{ ...base, year: each, text: value.entered, unit: value.unit, [field]: text }] : []
  })
}

function LineHead({ line, item, years }: { line: InputLine; item: string; years: number[] }) {
  const { t } = useLanguage()
  const named = useNamed()
  const [deciding, setDeciding] = useState<InputValue | null>(null)
  const conflicting = years
    .map((year) => line.values[year])
    .find((value) => (value?.competing.length ?? 0) > 0)
  const others = line.alsoUsedBy.filter((id) => id !== item)
  const notes = [
    line.input.list ? t(words.listHint) : '',
    line.input.default === undefined ? '' : t(words.byDefault, { value: line.input.default }),
    others.length > 0 ? t(words.sharedWith, { items: others.join('、') }) : '',
  ].filter(Boolean)
  return (
    <div className="lineHead">
      <Tooltip title={line.quantity.base || undefined}>
        <span>{named(line.input.name)}</span>
      </Tooltip>
      <span className="quiet"> {rowUnit(line, years)}</span>
      {notes.length > 0 && <div className="quiet small">{notes.join('　')}</div>}
      {conflicting && (
        <Button size="small" danger onClick={() => setDeciding(conflicting)}>
          ! {t(words.competing, { count: String(conflicting.competing.length) })}
        </Button>
      )}
      {deciding && (
        <DecideDialog value={deciding} name={named(line.input.name)} onClose={() => setDeciding(null)} />
      )}
    </div>
  )
}

function ImportButton() {
  const { t } = useLanguage()
  const wire = useWire()
  const tell = useTell()
  const command = useCommand()
  const take = async (files: OutgoingFile[]) => {
    const given = await wire.host.giveFiles(files.slice(0, 1))
    if (given.failures[0]) return tell.failure(given.failures[0])
    const answer = await command('values.import', { token: given.tokens[0]! })
    if (!answer) return
    const { rows, changed, conflicts } = answer
    tell.done(
      t(words.imported, { rows: String(rows), changed: String(changed), conflicts: String(conflicts) }),
    )
  }
  return (
    <FileButton
      size="small"
      single
      accept=".csv,.xlsx,.txt"
      label={t(words.importValues)}
      onFiles={(files) => void take(files)}
    >
      {t(words.importValues)}
    </FileButton>
  )
}
