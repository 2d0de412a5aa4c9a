// What leaves the office: the printed ledger, and the check of the stored files before it does.
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useWire } from '../../client/ClientProvider.tsx'
import { useAnswer } from '../../client/useAnswer.ts'
import { useCommand } from '../../client/useCommand.ts'
import { placeUrl } from '../../place/placeUrl.ts'
import { shownSize } from '../../ui/dates.ts'
import { Section } from '../../ui/Section.tsx'
import { deliverWords as words } from '../../words/deliverWords.ts'
import { useLanguage } from '../../words/language.tsx'
import { FileCheck } from './FileCheck.tsx'

const sheets = [
  words.sheet1,
  words.sheet2,
  words.sheet3,
  words.sheet4,
  words.sheet5,
  words.sheet6,
  words.sheet7,
  words.sheet8,
  words.sheet9,
]

export function Deliver() {
  const { t } = useLanguage()
  return (
    <div className="columnPage">
      <div className="panel">
        <Section title={t(words.title)}>
          <p>{t(words.about)}</p>
          <h3>{t(words.sheets)}</h3>
          <ol className="sheetList">
            {sheets.map((sentence) => (
              <li key={sentence.zh}>{t(sentence)}</li>
            ))}
          </ol>
          <Readiness />
          <ExportButton />
        </Section>
      </div>
      <div className="panel">
        <FileCheck />
      </div>
    </div>
  )
}

function Readiness() {
  const { t } = useLanguage()
  const { data: overview } = useAnswer('ledger.overview', {})
  if (!overview) return null
  const { error } = overview.findings
  return (
    <>
      <Alert
        showIcon
        style={{ marginTop: 14 }}
        type={error > 0 ? 'warning' : 'success'}
        title={error > 0 ? t(words.notReady, { count: String(error) }) : t(words.ready)}
        action={error > 0 && <a href={placeUrl({ page: 'gaps', field: 'findings' })}>{t(words.look)}</a>}
      />
      {overview.profile.sample && (
        <Alert showIcon type="info" style={{ marginTop: 8 }} title={t(words.sampleHint)} />
      )}
    </>
  )
}

function ExportButton() {
  const { t } = useLanguage()
  const wire = useWire()
  const command = useCommand()
  const { data: state } = useAnswer('app.state', {})
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState('')
  const run = async () => {
    const place = await wire.host.pickSavePlace(`${state?.ledger?.name ?? ''}.xlsx`)
    if (!place) return
    setBusy(true)
    setTold('')
    const answer = await command('export.workbook', place)
    if (answer) {
      const saved = await wire.host.saveDownload(answer.download, answer.fileName, place.beside)
      const facts = { file: answer.fileName, size: shownSize(answer.sizeBytes), path: saved.shownPath ?? '' }
      setTold(t(!saved.saved ? words.notSaved : saved.shownPath ? words.exportedTo : words.exported, facts))
    }
    setBusy(false)
  }
  return (
    <>
      <div className="deliverButtons">
        <Button type="primary" size="large" loading={busy} onClick={() => void run()}>
          {t(busy ? words.exporting : words.export)}
        </Button>
        <span role="status">{told}</span>
      </div>
      {wire.host.kind === 'web' && (
        <p className="quiet">{t(words.besideHint, { name: state?.ledger?.name ?? '' })}</p>
      )}
    </>
  )
}
