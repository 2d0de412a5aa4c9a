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
  const { t } = useLanguage()
  const named = useNamed()
  const command = useCommand()
  const tell = useTell()
  const { data: catalogue } = useAnswer('catalogue.get', {})
  const { departments } = useDepartments()
  const save = (fields: Fields) => command('evidence.edit', { evidence: [evidence.id], fields })
  const refuse = (sentence: (typeof words)[keyof typeof words], text: string) => {
    tell.failure({ code: t(sentence, { text }), facts: {} })
    return Promise.resolve(null)
  }
  const whole = (field: 'periodFrom' | 'periodTo' | 'pages') => (text: string) => {
    const plain = text.normalize('NFKC').trim()
    if (plain === '') return save({ [field]: null })
    return /^\d{1,6}$/.test(plain) ? save({ [field]: Number(plain) }) : refuse(words.notANumber, text)
  }
  const field = (
    name: keyof typeof words & keyof Evidence,
    value: string,
    onSave: (text: string) => Promise<unknown>,
    extra = {},
  ) => (
    // biome-ignore lint/a11y/noLabelWithoutControl: BlurField is the control
    <label className={`field field-${name}`}>
      <span>{t(words[name])}</span>
      <BlurField label={t(words[name])} value={value} onSave={onSave} place={name} {...extra} />
    </label>
  )
  const kinds = (catalogue?.standard.documentKinds ?? []).map((kind) => ({
    value: kind.id,
    label: named(kind.name),
  }))
  const choice = <Value extends string>(
    name: 'kind' | 'form' | 'sealed' | 'department',
    value: Value,
    options: { value: string; label: string }[],
  ) => (
    <div className="field">
      <span>{t(words[name])}</span>
      <Select
        size="small"
        aria-label={t(words[name])}
        data-place={name}
        value={value === '' ? undefined : value}
        options={options}
        allowClear={name === 'kind' || name === 'department'}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(next) => void save({ [name]: next ?? '' })}
      />
    </div>
  )
  return (
    <div className="fields">
      {field(
        'title',
        evidence.title,
        (text) => (text.trim() === '' ? refuse(words.titleNeeded, text) : save({ title: text })),
        { multiline: true, maxLength: 500 },
      )}
      {field('documentNumber', evidence.documentNumber, (documentNumber) => save({ documentNumber }))}
      {field('issuer', evidence.issuer, (issuer) => save({ issuer }))}
      {field(
        'documentDate',
        evidence.documentDate ?? '',
        (text) => {
          const documentDate = text.trim() === '' ? null : readDate(text)
          return documentDate === null && text.trim() !== ''
            ? refuse(words.badDate, text)
            : save({ documentDate })
        },
        { placeholder: t(words.dateHint) },
      )}
      {choice('kind', evidence.kind, kinds)}
      {field('periodFrom', String(evidence.periodFrom ?? ''), whole('periodFrom'))}
      {field('periodTo', String(evidence.periodTo ?? ''), whole('periodTo'))}
      {field('pages', String(evidence.pages ?? ''), whole('pages'))}
      {choice('form', evidence.form, [
        { value: 'original', label: t(words.original) },
        { value: 'copy', label: t(words.copy) },
        { value: 'unknown', label: t(words.unknown) },
      ])}
      {choice('sealed', evidence.sealed, [
        { value: 'yes', label: t(words.sealedYes) },
        { value: 'no', label: t(words.sealedNo) },
        { value: 'notNeeded', label: t(words.sealedNotNeeded) },
        { value: 'unknown', label: t(words.unknown) },
      ])}
      {choice(
        'department',
        evidence.department,
        departments.map(({ id, name }) => ({ value: id, label: name })),
      )}
      {field('note', evidence.note, (note) => save({ note }), { multiline: true })}
    </div>
  )
}
