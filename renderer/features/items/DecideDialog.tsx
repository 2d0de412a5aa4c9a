// Two departments state different figures: a named person decides which one holds.
import { Form, Input, Modal, Radio } from 'antd'
import type { InputValue } from '../../../shared/ledger/ledgerState.ts'
import { useAnswer } from '../../client/useAnswer.ts'
import { useCommand } from '../../client/useCommand.ts'
import { useDepartments } from '../../client/useDepartments.ts'
import { itemsWords as words } from '../../words/itemsWords.ts'
import { useLanguage } from '../../words/language.tsx'
import { welcomeWords } from '../../words/welcomeWords.ts'

export function DecideDialog({
  value,
  name,
  onClose,
}: {
  value: InputValue
  name: string
  onClose: () => void
}) {
  const { t } = useLanguage()
  const command = useCommand()
  const { data: state } = useAnswer('app.state', {})
  const { departmentName } = useDepartments()
  const [form] = Form.useForm<{ take: number; by: string; reason?: string }>()
  const finish = async ({ take, by, reason = '' }: { take: number; by: string; reason?: string }) => {
    const { quantity, year } = value
    if (
      (await command('values.decide', { quantity, year, take: take < 0 ? null : take, by, reason })) !== null
    )
      onClose()
  }
  const option = (entered: string, unit: string, department: string, source: string) =>
    `${entered} ${unit}　${departmentName(department)} ${source}`
  return (
    <Modal
      open
      title={t(words.decideTitle, { name, year: String(value.year) })}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <Form form={form} layout="vertical" onFinish={finish} initialValues={{ take: -1, by: state?.userName }}>
        <Form.Item name="take">
          <Radio.Group
            vertical
            options={[
              {
                value: -1,
                label: `${t(words.keepRecorded)}：${option(value.entered, value.unit, value.department, value.source)}`,
              },
              ...value.competing.map((statement, index) => ({
                value: index,
                label: `${t(words.takeOther)}：${option(statement.entered, statement.unit, statement.department, statement.source)}`,
              })),
            ]}
          />
        </Form.Item>
        <Form.Item
          name="by"
          label={t(words.decider)}
          rules={[
            {
              required: true,
              whitespace: true,
              message: t(welcomeWords.required, { field: t(words.decider) }),
            },
          ]}
        >
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="reason" label={t(words.reason)}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
