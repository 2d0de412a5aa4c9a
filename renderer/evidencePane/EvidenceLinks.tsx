// What a record is used for: each link with its years and page, to be changed here.
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { currentVersion, type Evidence, type Link } from '../../shared/ledger/ledgerState.ts'
import { useAnswer } from '../client/useAnswer.ts'
import { useCommand } from '../client/useCommand.ts'
import { placeUrl } from '../place/placeUrl.ts'
import { BlurField } from '../ui/BlurField.tsx'
import { requirementNames } from '../ui/requirementNames.ts'
import { useTell } from '../ui/useTell.tsx'
import { evidenceWords as words } from '../words/evidenceWords.ts'
import { useLanguage } from '../words/language.tsx'
import { LinkDialog } from './LinkDialog.tsx'

interface EvidenceLinksProps {
  evidence: Evidence
  links: Link[]
  onShow: (page: number) => void
}

export function EvidenceLinks({ evidence, links, onShow }: EvidenceLinksProps) {
  const { t, language } = useLanguage()
  const { data: catalogue } = useAnswer('catalogue.get', {})
  const { data: overview } = useAnswer('ledger.overview', {})
  const names = requirementNames(catalogue?.standard, language)
  const [adding, setAdding] = useState(false)
  return (
    <>
      <ul className="linkList">
        {links.map((link) => (
          <LinkLine
            key={link.id}
            link={link}
            name={link.requirement ? (names.get(link.requirement) ?? link.requirement) : t(words.wholeItem)}
            years={overview?.profile.years ?? []}
            outdated={link.version !== currentVersion(evidence).sha256}
            onShow={onShow}
          />
        ))}
      </ul>
      {!evidence.binned && (
        <Button size="small" onClick={() => setAdding(true)}>
          {t(words.addLink)}
        </Button>
      )}
      {adding && <LinkDialog evidence={evidence} title={evidence.title} onClose={() => setAdding(false)} />}
    </>
  )
}

interface LinkLineProps {
  link: Link
  name: string
  years: number[]
  outdated: boolean
  onShow: (page: number) => void
}

function LinkLine({ link, name, years, outdated, onShow }: LinkLineProps) {
  const { t } = useLanguage()
  const command = useCommand()
  const tell = useTell()
  const savePage = (text: string) => {
    const plain = text.normalize('NFKC').trim()
    if (plain !== '' && !/^[1-9]\d{0,5}$/.test(plain)) {
      tell.failure({ code: t(words.notANumber, { text }), facts: {} })
      return Promise.resolve(null)
    }
    return command('evidence.changeLink', { link: link.id, page: plain === '' ? null : Number(plain) })
  }
  const place = placeUrl({
    page: 'items',
    item: link.item,
    evidence: link.evidence,
    ...(link.requirement ? { requirement: link.requirement } : {}),
    ...(link.page ? { documentPage: link.page } : {}),
  })
  return (
    <li className="linkLine">
      <a href={place}>
        {link.item} {name}
      </a>
      <div className="linkControls">
        <Checkbox.Group
          value={link.years}
          options={years.map((year) => ({ value: year, label: String(year) }))}
          onChange={(chosen) =>
            void command('evidence.changeLink', { link: link.id, years: [...chosen].sort() })
          }
        />
        <span className="pageField">
          <BlurField label={t(words.linkPage)} value={String(link.page ?? '')} onSave={savePage} />{' '}
          {t(words.page)}
        </span>
        {link.page !== null && (
          <Button size="small" type="text" onClick={() => onShow(link.page!)}>
            {t(words.openAtPage)}
          </Button>
        )}
        <Button
          size="small"
          type="text"
          danger
          onClick={() => void command('evidence.unlink', { links: [link.id] })}
        >
          {t(words.unlink)}
        </Button>
      </div>
      {outdated && (
        <div className="severity-warning">
          {t(words.oldVersion)}{' '}
          <Button
            size="small"
            onClick={() => void command('evidence.changeLink', { link: link.id, confirmVersion: true })}
          >
            {t(words.confirmVersion)}
          </Button>
        </div>
      )}
    </li>
  )
}
