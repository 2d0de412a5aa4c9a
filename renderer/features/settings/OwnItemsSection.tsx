// Items the office added to the standard.
import { App, Button } from 'antd'
import { useState } from 'react'
import { useAnswer } from '../../client/useAnswer.ts'
import { useCommand } from '../../client/useCommand.ts'
import { placeUrl } from '../../place/placeUrl.ts'
import { Section } from '../../ui/Section.tsx'
import { useLanguage, useNamed } from '../../words/language.tsx'
import { settingsWords as words } from '../../words/settingsWords.ts'
import { OwnItemDialog } from './OwnItemDialog.tsx'

export function OwnItemsSection() {
  const { t } = useLanguage()
  const named = useNamed()
  const { modal } = App.useApp()
  const command = useCommand()
  const { data: tree } = useAnswer('items.tree', {})
  const [adding, setAdding] = useState(false)
  const own = tree?.filter((item) => item.own) ?? []
  return (
    <Section title={t(words.ownItems)}>
      <p className="quiet">{t(words.ownAbout)}</p>
      {own.length === 0 ? (
        <p>{t(words.noOwn)}</p>
      ) : (
        <ul>
          {own.map((item) => (
            <li key={item.id}>
              <a href={placeUrl({ page: 'items', item: item.id })}>
                {item.id} {named(item.name)}
              </a>{' '}
              <Button
                size="small"
                danger
                onClick={() =>
                  modal.confirm({
                    title: t(words.removeQuestion, { id: item.id, name: named(item.name) }),
                    okText: t(words.remove),
                    onOk: () => command('ownItem.remove', { item: item.id }),
                  })
                }
              >
                {t(words.remove)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="deliverButtons">
        <Button type="primary" onClick={() => setAdding(true)}>
          {t(words.addOwn)}
        </Button>
      </div>
      {adding && <OwnItemDialog onClose={() => setAdding(false)} />}
    </Section>
  )
}
