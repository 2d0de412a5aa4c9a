// The few facts a new ledger needs; all of them can be changed later in the settings.
import { Button, Form, Input } from 'antd'
import type { InputOf } from '../../../shared/api/contract.ts'
import type { AppState } from '../../../shared/api/views.ts'
import { useWire } from '../../client/ClientProvider.tsx'
import { useCommand } from '../../client/useCommand.ts'
import { goTo } from '../../place/usePlace.ts'
import { ProfileFields } from '../../ui/ProfileFields.tsx'
import { useLanguage } from '../../words/language.tsx'
import { welcomeWords as words } from '../../words/welcomeWords.ts'

type Profile = InputOf<'app.create'>['profile']
type Facts = Omit<Profile, 'years'> & { userName: string }

export function NewLedgerForm({ state, onDone }: { state: AppState; onDone: () => void }) {
  const { t } = useLanguage()
  const wire = useWire()
  const command = useCommand()
  const make = async ({ userName, judgedYear: typed, ...facts }: Facts) => {
    const judgedYear = Number(typed)
    if (!(await command('app.setUser', { userName }))) return
    const folderToken = wire.host.kind === 'desktop' ? await wire.host.pickLedgerFolder('create') : undefined
    if (folderToken === null) return
    const profile = {
      ...facts,
      judgedYear,
      years: [judgedYear - 2, judgedYear - 1, judgedYear],
      visitDate: facts.visitDate || null,
    }
    if (!(await command('app.create', { folderToken, profile }))) return
    onDone()
    goTo({ page: 'overview' })
  }
  const initial = {
    unitType: 'city_or_district',
    economy: 'developed',
    terrain: 'plain',
    coastal: false,
    judgedYear: Number(state.today.slice(0, 4)) - 1,
    userName: state.userName,
  }
  return (
    <Form
      layout="vertical"
      initialValues={initial}
      onFinish={make}
      requiredMark={false}
      className="twoColumns"
    >
      <ProfileFields />
      <Form.Item
        name="userName"
        label={t(words.userName)}
        rules={[
          { required: true, whitespace: true, message: t(words.required, { field: t(words.userName) }) },
        ]}
      >
        <Input maxLength={60} />
      </Form.Item>
      <div className="formFoot">
        <span className="quiet">
          {wire.host.kind === 'web' && t(words.placedIn, { folder: state.shownHome })}
        </span>
        <Button type="primary" htmlType="submit">
          {t(words.make)}
        </Button>
      </div>
    </Form>
  )
}
