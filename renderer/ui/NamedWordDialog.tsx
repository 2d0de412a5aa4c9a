// Asks who says so and why: nothing that people decide is recorded without a name.
import { Form, Input, Modal } from 'antd'
import { useAnswer } from '../client/useAnswer.ts'
import { itemsWords as words } from '../words/itemsWords.ts'
import { useLanguage } from '../words/language.tsx'
import { welcomeWords } from '../words/welcomeWords.ts'

interface NamedWordDialogProps {
  open: boolean
  title: string
  /** none: only the name is asked; required: a reason must be given. */
  reason?: 'none' | 'optional' | 'required'
  onClose: () => void
  /** Answers null where nothing was saved: the dialog stays open. */
  onWord: (word: { by: string; reason: string }) => Promise<unknown>
}

export function NamedWordDialog({ open, title, reason = 'none', onClose, onWord }: NamedWordDialogProps) {
  const { t } = useLanguage()
  const [form] = Form.useForm<{ by: string; reason: string }>()
  const { data: state } = useAnswer('app.state', {})
  const missing = (field: string) => t(welcomeWords.required, { field })
  const finish = async (word: { by: string; reason?: string }) => {
    if ((await onWord({ by: word.by, reason: word.reason ?? '' })) !== null) onClose()
  }
  return (
    <Modal
      open={open}
      title={title}
      onCancel={onClose}
      onOk={() => form.submit()}
      destroyOnHidden
      width={440}
    >
      <Form
        form={form}
        layout="vertical"
        onFinish={finish}
        initialValues={{ by: state?.userName }}
        preserve={false}
      >
        <Form.Item
          name="by"
          label={t(words.by)}
          rules={[{ required: true, whitespace: true, message: missing(t(words.by)) }]}
        >
          <Input maxLength={60} />
        </Form.Item>
        {reason !== 'none' && (
          <Form.Item
            name="reason"
            label={t(words.reason)}
            rules={
              reason === 'required'
                ? [{ required: true, whitespace: true, message: missing(t(words.reason)) }]
                : []
            }
          >
            <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  )
}
