// Adds an item of the office's own: a quotient or a plain figure against a limit, with the proof it asks for.
import { Form, Modal } from 'antd'
import { ownIndicator } from '../../../shared/catalogue/ownIndicator.ts'
import type { Indicator, Standard } from '../../../shared/catalogue/standard.ts'
import { useAnswer } from '../../client/useAnswer.ts'
import { useCommand } from '../../client/useCommand.ts'
import { useLanguage } from '../../words/language.tsx'
import { settingsWords as words } from '../../words/settingsWords.ts'
import { OwnItemFields, type OwnItemTyped } from './OwnItemFields.tsx'

export function OwnItemDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage()
  const command = useCommand()
  const { data: catalogue } = useAnswer('catalogue.get', {})
  const { data: state } = useAnswer('app.state', {})
  const [form] = Form.useForm<OwnItemTyped>()
  const standard = catalogue?.standard
  const finish = async (typed: OwnItemTyped) => {
    if (!standard) return
    const { reason, by } = typed
    if (await command('ownItem.add', { indicator: indicatorOf(typed, standard), reason, by })) onClose()
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
        <OwnItemFields standard={standard} />
      </Form>
    </Modal>
  )
}

function indicatorOf(
  { reason: _, by: __, proof = '', ...facts }: OwnItemTyped,
  standard: Standard,
): Indicator {
  const plain = (text: string) => text.normalize('NFKC').trim()
  return ownIndicator(
    {
      ...facts,
      denominator: facts.denominator?.trim() ?? '',
      denominatorUnit: facts.denominatorUnit?.trim() ?? '',
      scale: plain(facts.scale),
      value: plain(facts.value),
      proof: proof
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      kind: standard.documentKinds[0]!.id,
    },
    Math.max(...standard.indicators.map(({ row }) => row)) + 1,
  )
}
