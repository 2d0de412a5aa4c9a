// One document beside the work: the preview at the linked page, the record, what it is used for, its versions.
import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import { useAnswer } from '../client/useAnswer.ts'
import { FailurePanel } from '../ui/FailurePanel.tsx'
import { FindingLine } from '../ui/FindingLine.tsx'
import { evidenceWords as words } from '../words/evidenceWords.ts'
import { useLanguage } from '../words/language.tsx'
import { DocumentPreview } from './DocumentPreview.tsx'
import { EvidenceActions } from './EvidenceActions.tsx'
import { EvidenceFields } from './EvidenceFields.tsx'
import { EvidenceLinks } from './EvidenceLinks.tsx'

interface EvidencePaneProps {
  evidence: string
  documentPage?: number | undefined
  onClose: () => void
}

export function EvidencePane({ evidence: id, documentPage, onClose }: EvidencePaneProps) {
  const { t } = useLanguage()
  const { data, error } = useAnswer('evidence.get', { evidence: id })
  const [asked, setAsked] = useState<{ id: string; page: number | undefined }>({ id, page: documentPage })
  if (error) return <FailurePanel failure={error.failure} />
  if (!data || data.evidence.id !== id) return <Skeleton active style={{ padding: 12 }} />
  const { evidence, links, findings, current } = data
  const page = asked.id === id && asked.page !== undefined ? asked.page : documentPage
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <div className="evidencePane" tabIndex={0}>
      <header className="paneHead">
        <h2 className="ellipsis" title={evidence.title}>
          {evidence.title}
        </h2>
        <Button size="small" type="text" onClick={onClose}>
          {t(words.close)}
        </Button>
      </header>
      <DocumentPreview key={`${current.sha256}@${page ?? 1}`} file={current} page={page ?? 1} />
      {evidence.binned && <p className="severity-warning">{t(words.inBin)}</p>}
      {findings.length > 0 && (
        <ul className="findingList">
          {findings.map((finding) => (
            <FindingLine
              key={JSON.stringify([finding.rule, finding.item, finding.facts])}
              finding={finding}
            />
          ))}
        </ul>
      )}
      <h3>{t(words.record)}</h3>
      <EvidenceFields evidence={evidence} />
      <h3>{t(words.links, { count: String(links.length) })}</h3>
      <EvidenceLinks evidence={evidence} links={links} onShow={(shown) => setAsked({ id, page: shown })} />
      <EvidenceActions evidence={evidence} links={links.length} />
    </div>
  )
}
