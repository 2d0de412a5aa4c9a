// Adds an item of the office's own: a quotient or a plain figure against a limit, with the proof it asks for.
import { Form, Input, InputNumber, Modal, Select } from 'antd'
import { type OwnIndicatorFacts, ownIndicator } from '../../../shared/catalogue/ownIndicator.ts'
import { useAnswer } from '../../client/useAnswer.ts'
import { useCommand } from '../../client/useCommand.ts'
import { useDepartments } from '../../client/useDepartments.ts'
import { useLanguage, useNamed } from '../../words/language.tsx'
import { settingsWords as words } from '../../words/settingsWords.ts'
import { operatorOptions } from './operatorOptions.ts'

type Typed = Omit<OwnIndicatorFacts, 'proof' | 'kind'> & { proof?: string; reason: string; by: string }

export function OwnItemDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage()
  const named = useNamed()
  const command = useCommand()
  const { data: catalogue } = useAnswer('catalogue.get', {})
  const { departments } = useDepartments()
  const { data: state } = useAnswer('app.state', {})
  const [form] = Form.useForm<Typed>()
  const standard = catalogue?.standard
  const needed = (field: string) => ({
    required: true,
    whitespace: true,
    message: t(words.needed, { field }),
  })
  const text = (name: keyof Typed, label: string, must = true) => (
    <Form.Item name={name} label={label} rules={must ? [needed(label)] : []}>
      <Input maxLength={200} />
    </Form.Item>
  )
  const choice = (
    name: keyof Typed,
    label: string,
    options: { value: string | boolean; label: string }[],
  ) => (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required: true, message: t(words.needed, { field: label }) }]}
    >
      <Select aria-label={label} options={options} />
    </Form.Item>
  )
  const finish = async ({ reason, by, proof = '', ...facts }: Typed) => {
    if (!standard) return
    const indicator = ownIndicator(
      {
        ...facts,
        denominator: facts.denominator?.trim() ?? '',
        denominatorUnit: facts.denominatorUnit?.trim() ?? '',
        scale: String(facts.scale).normalize('NFKC').trim(),
        value: String(facts.value).normalize('NFKC').trim(),
        proof: proof
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
        kind: standard.documentKinds[0]!.id,
      },
      Math.max(...standard.indicators.map(({ row }) => row)) + 1,
    )
    if (await command('ownItem.add', { indicator, reason, by })) onClose()
  }
  return (
    <Modal open title={t(words.ownTitle)} onCancel={onClose} onOk={() => form.submit()} width={680}>
      <Form
        form={form}
        layout="vertical"
        className="twoColumns"
        requiredMark={false}
        onFinish={finish}
        initialValues={{
          unit: '%',
          binding: true,
          decimals: 2,
          scale: '100',
          op: '>=',
          proof: t(words.ownDocument),
          by: state?.userName,
        }}
      >
        <Form.Item
          name="id"
          label={t(words.ownId)}
          rules={[
            needed(t(words.ownId)),
            { pattern: /^[A-Za-z0-9][A-Za-z0-9_.-]*$/, message: t(words.ownIdBad) },
          ]}
        >
          <Input maxLength={20} />
        </Form.Item>
        {text('name', t(words.ownName))}
        {choice(
          'category',
          t(words.ownCategory),
          (standard?.categories ?? []).map(({ id, name }) => ({ value: id, label: named(name) })),
        )}
        {choice('binding', t(words.ownBinding), [
          { value: true, label: t(words.binding) },
          { value: false, label: t(words.reference) },
        ])}
        {text('numerator', t(words.ownNumerator))}
        {text('numeratorUnit', t(words.ownNumeratorUnit))}
        {text('denominator', t(words.ownDenominator), false)}
        {text('denominatorUnit', t(words.ownDenominatorUnit), false)}
        {text('unit', t(words.ownUnit))}
        {text('scale', t(words.ownScale))}
        {choice('op', t(words.ownLimit), operatorOptions)}
        {text('value', t(words.value))}
        <Form.Item name="decimals" label={t(words.ownDecimals)}>
          <InputNumber min={0} max={6} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        {choice(
          'department',
          t(words.ownDepartment),
          departments.map(({ id, name }) => ({ value: id, label: name })),
        )}
        <Form.Item name="proof" label={t(words.ownProof)} style={{ gridColumn: '1 / -1' }}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
        </Form.Item>
        {text('reason', t(words.reason))}
        {text('by', t(words.by))}
      </Form>
    </Modal>
  )
}
