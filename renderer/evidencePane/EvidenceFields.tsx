// The fields of a record, edited in place and saved one by one.
import { Select } from 'antd'
import type { InputOf } from '../../shared/api/contract.ts'
import type { Evidence } from '../../shared/ledger/ledgerState.ts'
import { readDate } from '../../shared/ledger/readDate.ts'
import { useAnswer } from '../client/useAnswer.ts'
import { useCommand } from '../client/useCommand.ts'
import { useDepartments } from '../client/useDepartments.ts'
import { BlurField } from '../ui/BlurField.tsx'
import { useTell } from '../ui/useTell.tsx'
import { evidenceWords as words } from '../words/evidenceWords.ts'
import { useLanguage, useNamed } from '../words/language.tsx'

type Fields = InputOf<'evidence.edit'>['fields']

export function EvidenceFields({ evidence }: { evidence: Evidence }) {
  const { save, saveTitle, saveDate, saveWhole } = useRecordSaving(evidence.id)
  const choices = useRecordChoices()
  const number = (field: 'periodFrom' | 'periodTo' | 'pages') => (
    <TextField name={field} value={String(evidence[field] ?? '')} onSave={(text) => saveWhole(field, text)} />
  )
  const choice = (name: keyof typeof choices, empty = false) => (
    <ChoiceField
      name={name}
      value={evidence[name]}
      options={choices[name]}
      onSave={(value) => save({ [name]: value })}
      empty={empty}
    />
  )
  return (
    <div className="fields">
      <TextField name="title" value={evidence.title} onSave={saveTitle} multiline maxLength={500} />
      <TextField
        name="documentNumber"
        value={evidence.documentNumber}
        onSave={(documentNumber) => save({ documentNumber })}
      />
      <TextField name="issuer" value={evidence.issuer} onSave={(issuer) => save({ issuer })} />
      <TextField
        name="documentDate"
        value={evidence.documentDate ?? ''}
        onSave={saveDate}
        hint={words.dateHint}
      />
      {choice('kind', true)}
      {number('periodFrom')}
      {number('periodTo')}
      {number('pages')}
      {choice('form')}
      {choice('sealed')}
      {choice('department', true)}
      <TextField name="note" value={evidence.note} onSave={(note) => save({ note })} multiline />
    </div>
  )
}

/** Each answers null where nothing was saved. */
function useRecordSaving(id: string) {
  const { t } = useLanguage()
  const command = useCommand()
  const tell = useTell()
  const save = (fields: Fields) => command('evidence.edit', { evidence: [id], fields })
  const refuse = async (sentence: typeof words.badDate, text: string) => {
    tell.failure({ code: t(sentence, { text }), facts: {} })
    return null
  }
  return {
    save,
    saveTitle: (text: string) =>
      text.trim() === '' ? refuse(words.titleNeeded, text) : save({ title: text }),
    saveDate(text: string) {
      if (text.trim() === '') return save({ documentDate: null })
      const documentDate = readDate(text)
      return documentDate === null ? refuse(words.badDate, text) : save({ documentDate })
    },
    saveWhole(field: 'periodFrom' | 'periodTo' | 'pages', text: string) {
      const plain = text.normalize('NFKC').trim()
      if (plain === '') return save({ [field]: null })
      return /^\d{1,6}$/.test(plain) ? save({ [field]: Number(plain) }) : refuse(words.notANumber, text)
    },
  }
}

function useRecordChoices() {
  const { t } = useLanguage()
  const named = useNamed()
  const { data: catalogue } = useAnswer('catalogue.get', {})
  const { departments } = useDepartments()
  const kinds = catalogue?.standard.documentKinds ?? []
  return {
    kind: kinds.map(({ id, name }) => ({ value: id, label: named(name) })),
    form: [
      { value: 'original', label: t(words.original) },
      { value: 'copy', label: t(words.copy) },
      { value: 'unknown', label: t(words.unknown) },
    ],
    sealed: [
      { value: 'yes', label: t(words.sealedYes) },
      { value: 'no', label: t(words.sealedNo) },
      { value: 'notNeeded', label: t(words.sealedNotNeeded) },
      { value: 'unknown', label: t(words.unknown) },
    ],
    department: departments.map(({ id, name }) => ({ value: id, label: name })),
  }
}

interface TextFieldProps {
  name: keyof typeof words & keyof Evidence
  value: string
  onSave: (text: string) => Promise<unknown>
  multiline?: boolean
  maxLength?: number
  hint?: typeof words.dateHint
}

function TextField({ name, hint, ...field }: TextFieldProps) {
  const { t } = useLanguage()
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: BlurField is the control
    <label className={`field field-${name}`}>
      <span>{t(words[name])}</span>
      <BlurField {...field} label={t(words[name])} place={name} placeholder={hint && t(hint)} />
    </label>
  )
}

interface ChoiceFieldProps {
  name: 'kind' | 'form' | 'sealed' | 'department'
  value: string
  options: { value: string; label: string }[]
  onSave: (value: string) => Promise<unknown>
  /** The choice may be taken back. */
  empty: boolean
}

function ChoiceField({ name, value, options, onSave, empty }: ChoiceFieldProps) {
  const { t } = useLanguage()
  return (
    <div className="field">
      <span>{t(words[name])}</span>
      <Select
        size="small"
        aria-label={t(words[name])}
        data-place={name}
        value={value === '' ? undefined : value}
        options={options}
        allowClear={empty}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(next?: string) => void onSave(next ?? '')}
      />
    </div>
  )
}
