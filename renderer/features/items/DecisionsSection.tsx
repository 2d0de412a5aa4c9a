// What people decide about an item: who leads, not applicable, basically met, remarks.
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import type { ItemView } from '../../../shared/api/views.ts'
import { useCommand } from '../../client/useCommand.ts'
import { useDepartments } from '../../client/useDepartments.ts'
import { NamedWordDialog } from '../../ui/NamedWordDialog.tsx'
import { Section } from '../../ui/Section.tsx'
import { itemsWords as words } from '../../words/itemsWords.ts'
import { useLanguage } from '../../words/language.tsx'

export function DecisionsSection({ view }: { view: ItemView }) {
  const { t } = useLanguage()
  const command = useCommand()
  const { departments } = useDepartments()
  const options = departments.map(({ id, name }) => ({ value: id, label: name }))
  const [remarks, setRemarks] = useState(view.record.remarks)
  return (
    <Section title={t(words.decisionsSection)}>
      <div className="decisions">
        <div className="decisionField">
          <span>{t(words.lead)}</span>
          <Select
            size="small"
            aria-label={t(words.lead)}
            value={view.lead}
            options={options}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(lead) => void command('item.set', { item: view.id, lead })}
          />
        </div>
        <div className="decisionField">
          <span>{t(words.supporting)}</span>
          <Select
            size="small"
            mode="multiple"
            aria-label={t(words.supporting)}
            value={view.supporting}
            options={options}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(supporting) => void command('item.set', { item: view.id, supporting })}
          />
        </div>
        <div className="decisionField wide">
          <span>{t(words.remarks)}</span>
          <Input.TextArea
            size="small"
            autoSize
            aria-label={t(words.remarks)}
            value={remarks}
            maxLength={2000}
            onChange={(event) => setRemarks(event.target.value)}
            onBlur={() =>
              remarks !== view.record.remarks && void command('item.set', { item: view.id, remarks })
            }
          />
        </div>
      </div>
      {view.indicator && <Verdicts view={view} />}
    </Section>
  )
}

function Verdicts({ view }: { view: ItemView }) {
  const { t } = useLanguage()
  const command = useCommand()
  const [asking, setAsking] = useState<'notApplicable' | 'basicallyMet' | null>(null)
  const { notApplicable, reviewed } = view.record
  const set = (fields: object) => command('item.set', { item: view.id, ...fields })
  return (
    <div className="decisionButtons">
      {notApplicable ? (
        <span>
          {t(words.notApplicableBecause, { reason: notApplicable.reason, by: notApplicable.by })}{' '}
          <Button size="small" onClick={() => void set({ notApplicable: null })}>
            {t(words.applicable)}
          </Button>
        </span>
      ) : (
        <Button size="small" onClick={() => setAsking('notApplicable')}>
          {t(words.notApplicable)}…
        </Button>
      )}
      {reviewed ? (
        <span>
          {t(words.basicallyMetBy, { by: reviewed.by, reason: reviewed.reason })}{' '}
          <Button size="small" onClick={() => void set({ basicallyMet: null })}>
            {t(words.takeBack)}
          </Button>
        </span>
      ) : (
        view.assessment?.computed === 'notMet' && (
          <Button size="small" onClick={() => setAsking('basicallyMet')}>
            {t(words.basicallyMet)}…
          </Button>
        )
      )}
      <NamedWordDialog
        open={asking !== null}
        title={t(asking === 'basicallyMet' ? words.basicallyMet : words.notApplicable)}
        reason="required"
        onClose={() => setAsking(null)}
        onWord={(word) => set(asking === 'basicallyMet' ? { basicallyMet: word } : { notApplicable: word })}
      />
    </div>
  )
}
