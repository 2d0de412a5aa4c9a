// Who the district is, for which years it is judged, who signs; and the name under which changes are recorded.
import { Button, Form, Skeleton } from 'antd'
import type { Overview } from '../../../shared/api/views.ts'
import { useAnswer } from '../../client/useAnswer.ts'
import { useCommand } from '../../client/useCommand.ts'
import { BlurField } from '../../ui/BlurField.tsx'
import { ProfileFields } from '../../ui/ProfileFields.tsx'
import { Section } from '../../ui/Section.tsx'
import { useTell } from '../../ui/useTell.tsx'
import { useLanguage } from '../../words/language.tsx'
import { settingsWords as words } from '../../words/settingsWords.ts'

export function ProfileSection() {
  const { t } = useLanguage()
  const { data: overview } = useAnswer('ledger.overview', {})
  if (!overview) return <Skeleton active />
  return (
    <Section title={t(words.profile)}>
      <p className="quiet">{t(words.profileAbout)}</p>
      <ProfileForm key={JSON.stringify(overview.profile)} profile={overview.profile} />
      <UserName />
    </Section>
  )
}

function ProfileForm({ profile }: { profile: Overview['profile'] }) {
  const { t } = useLanguage()
  const command = useCommand()
  const tell = useTell()
  const { id: _, standard: __, sample: ___, years, ...fields } = profile
  const save = async ({ judgedYear: typed, visitDate, ...rest }: typeof fields) => {
    const judgedYear = Number(typed)
    // Other years than the last three stay as they were chosen; a new judged year moves all of them with it.
    const moved = years.map((year) => year + judgedYear - profile.judgedYear)
    const done = await command('profile.change', {
      ...rest,
      judgedYear,
      years: moved,
      visitDate: visitDate || null,
    })
    if (done) tell.done(t(words.saved))
  }
  return (
    <Form
      layout="vertical"
      initialValues={fields}
      onFinish={save}
      requiredMark={false}
      className="narrowForm"
    >
      <div className="twoColumns">
        <ProfileFields people />
      </div>
      <p className="quiet">
        {t(words.yearsOf, { years: years.join('、') })}　{t(words.yearsHint)}
      </p>
      <Button type="primary" htmlType="submit">
        {t(words.save)}
      </Button>
    </Form>
  )
}

function UserName() {
  const { t } = useLanguage()
  const command = useCommand()
  const { data: state } = useAnswer('app.state', {})
  return (
    <div className="field narrowForm" style={{ marginTop: 22, maxWidth: 320 }}>
      <span>{t(words.me)}</span>
      <BlurField
        label={t(words.me)}
        value={state?.userName ?? ''}
        maxLength={60}
        onSave={(userName) => command('app.setUser', { userName })}
      />
    </div>
  )
}
