// What can be done to many records at once: kind, seal, bin or restore.
import { App, Button, Select } from 'antd'
import type { InputOf } from '../../../shared/api/contract.ts'
import { useAnswer } from '../../client/useAnswer.ts'
import { useCommand } from '../../client/useCommand.ts'
import { evidenceWords as words } from '../../words/evidenceWords.ts'
import { useLanguage, useNamed } from '../../words/language.tsx'

export function ChosenBar({ chosen, onClear }: { chosen: ReadonlySet<string>; onClear: () => void }) {
  const { t } = useLanguage()
  const named = useNamed()
  const { modal } = App.useApp()
  const command = useCommand()
  const { data: catalogue } = useAnswer('catalogue.get', {})
  const evidence = [...chosen]
  const edit = (fields: InputOf<'evidence.edit'>['fields']) =>
    void command('evidence.edit', { evidence, fields })
  const bin = () =>
    modal.confirm({
      title: t(words.binMany, { count: String(chosen.size) }),
      okText: t(words.bin),
      onOk: async () => {
        if (await command('evidence.bin', { evidence })) onClear()
      },
    })
  return (
    <div className="toolBar chosenBar">
      <strong>{t(words.chosen, { count: String(chosen.size) })}</strong>
      <Select
        size="small"
        style={{ width: 150 }}
        aria-label={t(words.setKind)}
        placeholder={t(words.setKind)}
        value={null}
        options={(catalogue?.standard.documentKinds ?? []).map(({ id, name }) => ({
          value: id,
          label: named(name),
        }))}
        onChange={(kind: string) => edit({ kind })}
      />
      <Select
        size="small"
        style={{ width: 120 }}
        aria-label={t(words.setSealed)}
        placeholder={t(words.setSealed)}
        value={null}
        options={[
          { value: 'yes', label: t(words.sealedYes) },
          { value: 'no', label: t(words.sealedNo) },
          { value: 'notNeeded', label: t(words.sealedNotNeeded) },
        ]}
        onChange={(sealed: 'yes' | 'no' | 'notNeeded') => edit({ sealed })}
      />
      <Button size="small" danger onClick={bin}>
        {t(words.bin)}
      </Button>
      <Button size="small" onClick={() => void command('evidence.restore', { evidence })}>
        {t(words.restore)}
      </Button>
      <span className="grow" />
      <Button size="small" type="text" onClick={onClear}>
        {t(words.clear)}
      </Button>
    </div>
  )
}
