// Before a ledger is open: new, open, recent, sample.
import { Button, Modal } from 'antd'
import { useEffect, useState } from 'react'
import type { AppState } from '../../../shared/api/views.ts'
import { useWire } from '../../client/ClientProvider.tsx'
import { useCommand } from '../../client/useCommand.ts'
import { goTo } from '../../place/usePlace.ts'
import { frameWords } from '../../words/frameWords.ts'
import { useLanguage } from '../../words/language.tsx'
import { welcomeWords as words } from '../../words/welcomeWords.ts'
import { NewLedgerForm } from './NewLedgerForm.tsx'

export function Welcome({ state }: { state: AppState }) {
  const { t, language, setLanguage } = useLanguage()
  const [creating, setCreating] = useState(false)
  useEffect(() => {
    document.title = t(frameWords.product)
  }, [t])
  return (
    <main className="welcome">
      <div className="welcomeCard">
        <header>
          <img src="./icon.svg" width={44} height={44} alt="" />
          <div>
            <h1>{t(frameWords.product)}</h1>
            <p>{t(words.subtitle)}</p>
          </div>
          <Button type="text" onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
            {t(frameWords.otherLanguage)}
          </Button>
        </header>
        <Beginnings onCreate={() => setCreating(true)} />
        <h2>{t(words.recent)}</h2>
        <Recents state={state} />
        <footer>{t(words.version, { version: state.version })}</footer>
      </div>
      <Modal
        open={creating}
        title={t(words.newTitle)}
        footer={null}
        width={640}
        onCancel={() => setCreating(false)}
        destroyOnHidden
      >
        <NewLedgerForm state={state} onDone={() => setCreating(false)} />
      </Modal>
    </main>
  )
}

function Beginnings({ onCreate }: { onCreate: () => void }) {
  const { t } = useLanguage()
  const wire = useWire()
  const command = useCommand()
  const [busy, setBusy] = useState(false)
  const openSample = async () => {
    setBusy(true)
    if (await command('app.openSample', {})) goTo({ page: 'overview' })
    setBusy(false)
  }
  const openOther = async () => {
    const folderToken = await wire.host.pickLedgerFolder('open')
    if (folderToken && (await command('app.open', { folderToken }))) goTo({ page: 'overview' })
  }
  return (
    <div className="beginnings">
      <button type="button" onClick={onCreate}>
        <strong>{t(words.create)}</strong>
        <span>{t(words.createAbout)}</span>
      </button>
      {wire.host.kind === 'desktop' ? (
        <button type="button" onClick={openOther}>
          <strong>{t(words.open)}</strong>
          <span>{t(words.openAbout)}</span>
        </button>
      ) : (
        <div className="beginningNote">{t(words.openInWeb)}</div>
      )}
      <button type="button" onClick={openSample} disabled={busy} aria-busy={busy}>
        <strong>{t(words.sample)}</strong>
        <span>{t(words.sampleAbout)}</span>
      </button>
    </div>
  )
}

function Recents({ state }: { state: AppState }) {
  const { t } = useLanguage()
  const command = useCommand()
  const open = async (recent: string) => {
    if (await command('app.open', { recent })) goTo({ page: 'overview' })
  }
  if (state.recents.length === 0) return <p className="quiet">{t(words.noRecent)}</p>
  return (
    <ul className="recents">
      {state.recents.map((recent) => (
        <li key={recent.id}>
          <Button type="link" disabled={!recent.present} onClick={() => void open(recent.id)}>
            {recent.name}
          </Button>
          <span className="quiet ellipsis">
            {recent.present ? '' : `（${t(words.missing)}）`}
            {recent.shownFolder}
          </span>
          <Button
            size="small"
            type="text"
            onClick={() =>
              void command('app.forget', { recent: recent.id }).then(() => window.location.reload())
            }
          >
            {t(words.forget)}
          </Button>
        </li>
      ))}
    </ul>
  )
}
