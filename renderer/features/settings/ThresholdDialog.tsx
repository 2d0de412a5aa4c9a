// Changes one threshold: comparison, value, the document it rests on, and who did it.
import { Form, Input, Modal, Select } from 'antd'
import type { Operator } from '../../../shared/catalogue/standard.ts'
import type { ThresholdOverride } from '../../../shared/ledger/ledgerState.ts'
import { useAnswer } from '../../client/useAnswer.ts'
import { useCommand } from '../../client/useCommand.ts'
import { useLanguage, useNamed } from '../../words/language.tsx'
import { settingsWords as words } from '../../words/settingsWords.ts'
import { operatorOptions } from './operatorOptions.ts'
import type { ThresholdLine } from './ThresholdsSection.tsx'

interface ThresholdDialogProps {
  line: ThresholdLine
  override: ThresholdOverride | undefined
  onClose: () => void
}

export function ThresholdDialog({ line, override, onClose }: ThresholdDialogProps) {
  const { t } = useLanguage()
  const named = useNamed()
  const command = useCommand()
  const { data: state } = useAnswer('app.state', {})
  const [form] = Form.useForm<{ op: Operator; value: string; reason: string; by: string }>()
  const needed = (field: string) => [
    { required: true, whitespace: true, message: t(words.needed, { field }) },
  ]
  const finish = async (fields: { op: Operator; value: string; reason: string; by: string }) => {
    if (await command('threshold.override', { component: line.id, ...fields })) onClose()
  }
  return (
    <Modal
      open
      title={t(words.changeTitle, { name: named(line.name) })}
      onCancel={onClose}
      onOk={() => form.submit()}
      width={460}
    >
      <Form
        form={form}
        layout="vertical"
        onFinish={finish}
        initialValues={{
          op: override?.op ?? line.original?.op ?? '>=',
          value: override?.value ?? line.original?.value ?? '',
          reason: override?.reason ?? '',
          by: state?.userName,
        }}
      >
        <div className="twoColumns">
          <Form.Item name="op" label={t(words.operator)}>
            <Select aria-label={t(words.operator)} options={operatorOptions} />
          </Form.Item>
          <Form.Item name="value" label={`${t(words.value)} ${line.unit}`} rules={needed(t(words.value))}>
            <Input maxLength={40} />
          </Form.Item>
        </div>
        <Form.Item name="reason" label={t(words.reason)} rules={needed(t(words.reason))}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
        </Form.Item>
        <Form.Item name="by" label={t(words.by)} rules={needed(t(words.by))}>
          <Input maxLength={60} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
