// What can be done with a cell of the checklist: look at what fills it, choose files, link a record that is there.
import { Button } from 'antd'
import type { LinkedEvidence } from '../../../shared/api/views.ts'
import type { Bilingual } from '../../../shared/catalogue/standard.ts'
import { FileButton } from '../../intake/FileButton.tsx'
import { useIntake } from '../../intake/IntakeProvider.tsx'
import type { IntakeTarget } from '../../intake/runIntake.ts'
import { itemsWords as words } from '../../words/itemsWords.ts'
import { useLanguage, useNamed } from '../../words/language.tsx'

interface SlotMenuProps {
  filling: LinkedEvidence[]
  target: IntakeTarget
  /** From whom and what kind, where something is missing. */
  asked: { from: string; kind: Bilingual | undefined } | null
  onLook: (entry: LinkedEvidence) => void
  onLink: () => void
  onClose: () => void
}

export function SlotMenu({ filling, target, asked, onLook, onLink, onClose }: SlotMenuProps) {
  const { t } = useLanguage()
  const named = useNamed()
  const takeIn = useIntake()
  return (
    <div className="slotMenu">
      {filling.map((entry) => (
        <button key={entry.link.id} type="button" className="plainLink" onClick={() => onLook(entry)}>
          {entry.evidence.title}
          {entry.link.page ? ` P${entry.link.page}` : ''}
        </button>
      ))}
      {asked && (
        <span className="quiet">
          {t(words.askFrom, { from: asked.from, kind: asked.kind ? named(asked.kind) : '' })}
        </span>
      )}
      <FileButton
        size="small"
        label={t(words.chooseFile)}
        onFiles={(files) => {
          onClose()
          void takeIn(files, target)
        }}
      >
        {t(words.chooseFile)}
      </FileButton>
      <Button
        size="small"
        onClick={() => {
          onClose()
          onLink()
        }}
      >
        {t(words.linkExisting)}
      </Button>
    </div>
  )
}
