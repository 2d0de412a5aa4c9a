// The fields of an own item: each with its label and what must not be left out.
import { Form, Input, InputNumber, Select } from 'antd'
import type { OwnIndicatorFacts } from '../../../shared/catalogue/ownIndicator.ts'
import type { Standard } from '../../../shared/catalogue/standard.ts'
import { useDepartments } from '../../client/useDepartments.ts'
import { useLanguage, useNamed } from '../../words/language.tsx'
import { settingsWords as words } from '../../words/settingsWords.ts'
import { operatorOptions } from './operatorOptions.ts'

/** As typed: the proof is one text, a name a line. */
export type OwnItemTyped = Omit<OwnIndicatorFacts, 'proof' | 'kind'> & {
  proof?: string
  reason: string
  by: string
}

export function OwnItemFields({ standard }: { standard: Standard | undefined }) {
  const { t } = useLanguage()
  const named = useNamed()
  const { departments } = useDepartments()
  const categories = (standard?.categories ?? []).map(({ id, name }) => ({ value: id, label: named(name) }))
  return (
    <>
      <TextField name="id" label={t(words.ownId)} pattern={/^[A-Za-z0-9][A-Za-z0-9_.-]*$/} />
      <TextField name="name" label={t(words.ownName)} />
      <ChoiceField name="category" label={t(words.ownCategory)} options={categories} />
      <ChoiceField
        name="binding"
        label={t(words.ownBinding)}
        options={[
          { value: true, label: t(words.binding) },
          { value: false, label: t(words.reference) },
        ]}
      />
      <TextField name="numerator" label={t(words.ownNumerator)} />
      <TextField name="numeratorUnit" label={t(words.ownNumeratorUnit)} />
      <TextField name="denominator" label={t(words.ownDenominator)} optional />
      <TextField name="denominatorUnit" label={t(words.ownDenominatorUnit)} optional />
      <TextField name="unit" label={t(words.ownUnit)} />
      <TextField name="scale" label={t(words.ownScale)} />
      <ChoiceField name="op" label={t(words.ownLimit)} options={operatorOptions} />
      <TextField name="value" label={t(words.value)} />
      <Form.Item name="decimals" label={t(words.ownDecimals)}>
        <InputNumber min={0} max={6} precision={0} style={{ width: '100%' }} />
      </Form.Item>
      <ChoiceField
        name="department"
        label={t(words.ownDepartment)}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Form.Item name="proof" label={t(words.ownProof)} style={{ gridColumn: '1 / -1' }}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
      </Form.Item>
      <TextField name="reason" label={t(words.reason)} />
      <TextField name="by" label={t(words.by)} />
    </>
  )
}

interface FieldProps {
  name: keyof OwnItemTyped
  label: string
}

function TextField({
  name,
  label,
  optional,
  pattern,
}: FieldProps & { optional?: boolean; pattern?: RegExp }) {
  const { t } = useLanguage()
  const needed = { required: true, whitespace: true, message: t(words.needed, { field: label }) }
  const shaped = pattern ? [{ pattern, message: t(words.ownIdBad) }] : []
  return (
    <Form.Item name={name} label={label} rules={optional ? [] : [needed, ...shaped]}>
      <Input maxLength={pattern ? 20 : 200} />
    </Form.Item>
  )
}

function ChoiceField({
  name,
  label,
  options,
}: FieldProps & { options: { value: string | boolean; label: string }[] }) {
  const { t } = useLanguage()
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required: true, message: t(words.needed, { field: label }) }]}
    >
      <Select aria-label={label} options={options} />
    </Form.Item>
  )
}
