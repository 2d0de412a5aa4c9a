// New version, bin and restore; the versions that were.
import { App, Button } from 'antd'
import type { Evidence } from '../../shared/ledger/ledgerState.ts'
import { useWire } from '../client/ClientProvider.tsx'
import { useCommand } from '../client/useCommand.ts'
import { FileButton } from '../intake/FileButton.tsx'
import { shownSize } from '../ui/dates.ts'
import { useTell } from '../ui/useTell.tsx'
import type { OutgoingFile } from '../wire/pageWire.ts'
import { evidenceWords as words } from '../words/evidenceWords.ts'
import { useLanguage } from '../words/language.tsx'

export function EvidenceActions({ evidence, links }: { evidence: Evidence; links: number }) {
  const { t } = useLanguage()
  const { modal } = App.useApp()
  const wire = useWire()
  const tell = useTell()
  const command = useCommand()
  const replace = async (files: OutgoingFile[]) => {
    const given = await wire.host.giveFiles(files.slice(0, 1))
    if (given.failures[0]) return tell.failure(given.failures[0])
    if (await command('evidence.replaceFile', { evidence: evidence.id, token: given.tokens[0]! }))
      tell.done(t(words.replaced))
  }
  const bin = () =>
    modal.confirm({
      title: t(words.binQuestion, { title: evidence.title, count: String(links) }),
      okText: t(words.bin),
      onOk: () => command('evidence.bin', { evidence: [evidence.id] }),
    })
  return (
    <>
      <h3>{t(words.versions, { count: String(evidence.versions.length) })}</h3>
      <ul className="versionList">
        {[...evidence.versions].reverse().map((version, index) => (
          <li key={version.sha256}>
            <a href={wire.host.evidenceUrl(version.sha256, version.fileName)} download={version.fileName}>
              {version.fileName}
            </a>
            <span className="quiet">
              {' '}
              {shownSize(version.sizeBytes)} {version.addedAt.slice(0, 10)} {version.by}
              {index === 0 ? ` ${t(words.current)}` : ''}
            </span>
          </li>
        ))}
      </ul>
      <div className="paneButtons">
        {evidence.binned ? (
          <Button size="small" onClick={() => void command('evidence.restore', { evidence: [evidence.id] })}>
            {t(words.restore)}
          </Button>
        ) : (
          <>
            <FileButton
              size="small"
              single
              label={t(words.newVersion)}
              onFiles={(files) => void replace(files)}
            >
              {t(words.newVersion)}
            </FileButton>
            <Button size="small" danger onClick={bin}>
              {t(words.bin)}
            </Button>
          </>
        )}
      </div>
    </>
  )
}
