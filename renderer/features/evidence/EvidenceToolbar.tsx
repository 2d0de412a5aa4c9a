// Finding and narrowing, and taking files or a folder in.
import { Input, Segmented, Select } from 'antd'
import { useAnswer } from '../../client/useAnswer.ts'
import { useDepartments } from '../../client/useDepartments.ts'
import { FileButton } from '../../intake/FileButton.tsx'
import { useIntake } from '../../intake/IntakeProvider.tsx'
import { evidenceWords as words } from '../../words/evidenceWords.ts'
import { useLanguage, useNamed } from '../../words/language.tsx'
import type { EvidenceFilter } from './evidenceFilter.ts'

const shows = [
  ['all', words.showAll],
  ['linked', words.showLinked],
  ['unlinked', words.showUnlinked],
  ['faulty', words.showFaulty],
  ['binned', words.showBinned],
] as const

interface EvidenceToolbarProps {
  filter: EvidenceFilter
  onFilter: (filter: EvidenceFilter) => void
}

export function EvidenceToolbar({ filter, onFilter }: EvidenceToolbarProps) {
  const { t } = useLanguage()
  const named = useNamed()
  const takeIn = useIntake()
  const { data: catalogue } = useAnswer('catalogue.get', {})
  const { departments } = useDepartments()
  return (
    <div className="toolBar" role="toolbar" aria-label={t(words.list)}>
      <Input
        allowClear
        className="searchField"
        placeholder={t(words.search)}
        aria-label={t(words.search)}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.target.value })}
      />
      <Segmented
        aria-label={t(words.show)}
        value={filter.show}
        options={shows.map(([value, sentence]) => ({ value, label: t(sentence) }))}
        onChange={(show) => onFilter({ ...filter, show })}
      />
      <Select
        allowClear
        style={{ width: 130 }}
        aria-label={t(words.kind)}
        placeholder={t(words.anyKind)}
        value={filter.kind}
        options={(catalogue?.standard.documentKinds ?? []).map(({ id, name }) => ({
          value: id,
          label: named(name),
        }))}
        onChange={(kind?: string) => onFilter({ ...filter, kind })}
      />
      <Select
        allowClear
        style={{ width: 130 }}
        aria-label={t(words.department)}
        placeholder={t(words.anyDepartment)}
        value={filter.department}
        showSearch={{ optionFilterProp: 'label' }}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(department?: string) => onFilter({ ...filter, department })}
      />
      <span className="grow" />
      <FileButton type="primary" label={t(words.addFiles)} onFiles={(files) => void takeIn(files)}>
        {t(words.addFiles)}
      </FileButton>
      <FileButton folder label={t(words.addFolder)} onFiles={(files) => void takeIn(files)}>
        {t(words.addFolder)}
      </FileButton>
    </div>
  )
}
