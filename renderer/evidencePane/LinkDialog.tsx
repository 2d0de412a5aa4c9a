// Makes a link: from a slot one chooses the record, from a record one chooses the slot.
import { Checkbox, Form, Input, Modal, Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import type { Evidence } from '../../shared/ledger/ledgerState.ts'
import { useAnswer } from '../client/useAnswer.ts'
import { useCommand } from '../client/useCommand.ts'
import { useTell } from '../ui/useTell.tsx'
import { evidenceWords as words } from '../words/evidenceWords.ts'
import { useLanguage, useNamed } from '../words/language.tsx'

interface LinkDialogProps {
  /** The slot, where it is known. */
  target?: { item: string; requirement: string | null; years: number[] }
  /** The record, where it is known. */
  evidence?: Evidence
  title: string
  onClose: () => void
}

export function LinkDialog({ target, evidence, title, onClose }: LinkDialogProps) {
  const { t } = useLanguage()
  const command = useCommand()
  const tell = useTell()
  const { data: overview } = useAnswer('ledger.overview', {})
  const years = overview?.profile.years ?? []
  const [record, setRecord] = useState(evidence?.id)
  const [item, setItem] = useState(target?.item)
  const [requirement, setRequirement] = useState<string | null>(target?.requirement ?? null)
  const [chosen, setChosen] = useState<number[]>(target?.years ?? [])
  const [page, setPage] = useState('')
  const link = async () => {
    const plain = page.normalize('NFKC').trim()
    const problem = !item
      ? t(words.chooseItem)
      : !record
        ? t(words.chooseRecord)
        : plain !== '' && !/^[1-9]\d{0,5}$/.test(plain)
          ? t(words.notANumber, { text: page })
          : null
    if (problem !== null || !item || !record) return tell.failure({ code: problem ?? '', facts: {} })
    const done = await command('evidence.link', {
      evidence: record,
      item,
      requirement,
      years: chosen,
      page: plain === '' ? null : Number(plain),
    })
    if (done) onClose()
  }
  return (
    <Modal
      open
      title={t(words.linkTitle, { name: title })}
      okText={t(words.linkNow)}
      onOk={() => void link()}
      onCancel={onClose}
      width={560}
    >
      <Form layout="vertical">
        {!evidence && <RecordChoice value={record} onChange={setRecord} />}
        {!target && (
          <SlotChoice
            item={item}
            requirement={requirement}
            onItem={(next) => {
              setItem(next)
              setRequirement(null)
            }}
            onRequirement={setRequirement}
          />
        )}
        <Form.Item label={t(words.linkYears)}>
          <Checkbox.Group
            value={chosen}
            options={years.map((year) => ({ value: year, label: String(year) }))}
            onChange={(next) => setChosen([...next].sort())}
          />
        </Form.Item>
        <Form.Item label={t(words.linkPage)}>
          <Input
            style={{ width: 120 }}
            value={page}
            aria-label={t(words.linkPage)}
            onChange={(event) => setPage(event.target.value)}
          />
        </Form.Item>
      </Form>
    </Modal>
  )
}

function RecordChoice({ value, onChange }: { value: string | undefined; onChange: (id: string) => void }) {
  const { t } = useLanguage()
  const [text, setText] = useState('')
  const searched = useDeferredValue(text)
  const { data } = useAnswer('evidence.list', { text: searched, limit: 50 })
  return (
    <Form.Item label={t(words.linkChoose)}>
      <Select
        aria-label={t(words.linkChoose)}
        showSearch={{ filterOption: false, onSearch: setText }}
        value={value}
        placeholder={t(words.search)}
        onChange={onChange}
        options={(data?.rows ?? []).map((row) => ({
          value: row.id,
          label: [row.title, row.documentNumber, row.documentDate].filter(Boolean).join('　'),
        }))}
      />
    </Form.Item>
  )
}

interface SlotChoiceProps {
  item: string | undefined
  requirement: string | null
  onItem: (item: string) => void
  onRequirement: (requirement: string | null) => void
}

function SlotChoice({ item, requirement, onItem, onRequirement }: SlotChoiceProps) {
  const { t } = useLanguage()
  const named = useNamed()
  const { data: catalogue } = useAnswer('catalogue.get', {})
  const items = [...(catalogue?.standard.conditions ?? []), ...(catalogue?.standard.indicators ?? [])]
  const requirements = items.find((entry) => entry.id === item)?.requirements ?? []
  return (
    <>
      <Form.Item label={t(words.linkItem)}>
        <Select
          aria-label={t(words.linkItem)}
          showSearch={{ optionFilterProp: 'label' }}
          value={item}
          onChange={onItem}
          options={items.map((entry) => ({ value: entry.id, label: `${entry.id} ${named(entry.name)}` }))}
        />
      </Form.Item>
      <Form.Item label={t(words.linkRequirement)}>
        <Select
          aria-label={t(words.linkRequirement)}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={requirement}
          placeholder={t(words.wholeItem)}
          onChange={(next) => onRequirement(next ?? null)}
          options={requirements.map((entry) => ({ value: entry.id, label: named(entry.name) }))}
        />
      </Form.Item>
    </>
  )
}
