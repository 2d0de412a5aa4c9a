// One requirement in one year: what fills it, or that it is missing. It takes drops; a click leads to the document.
import { Popover } from 'antd'
import { type MouseEvent, useState } from 'react'
import type { LinkedEvidence } from '../../../shared/api/views.ts'
import type { Bilingual, Requirement } from '../../../shared/catalogue/standard.ts'
import type { RequirementCell } from '../../../shared/completeness/completeness.ts'
import { LinkDialog } from '../../evidencePane/LinkDialog.tsx'
import { useDrop } from '../../intake/useDrop.ts'
import { goTo } from '../../place/usePlace.ts'
import { itemsWords as words } from '../../words/itemsWords.ts'
import { useLanguage, useNamed } from '../../words/language.tsx'
import { SlotMenu } from './SlotMenu.tsx'

interface SlotCellProps {
  item: string
  requirement: Requirement
  linked: LinkedEvidence[]
  from: string
  kind: Bilingual | undefined
  cell: RequirementCell
  columns: number
}

export function SlotCell({ item, requirement, linked, from, kind, cell, columns }: SlotCellProps) {
  const { t } = useLanguage()
  const named = useNamed()
  const [linking, setLinking] = useState(false)
  const [open, setOpen] = useState(false)
  const target = { item, requirement: requirement.id, years: cell.year === null ? [] : [cell.year] }
  const { over, handlers } = useDrop(target)
  const filling = linked.filter(({ link }) => cell.links.includes(link.id))
  if (cell.state === 'notNeeded')
    return (
      <td className="slotCell quiet" colSpan={columns}>
        {t(words.notNeeded)}
      </td>
    )
  const look = ({ link, evidence }: LinkedEvidence) => {
    setOpen(false)
    const page = link.page ? { documentPage: link.page } : {}
    goTo({ page: 'items', item, evidence: evidence.id, requirement: requirement.id, ...page })
  }
  return (
    <td
      className={`slotCell${over ? ' dropOver' : ''}`}
      colSpan={columns}
      data-year={cell.year ?? 'once'}
      {...handlers}
    >
      <Popover
        open={open}
        onOpenChange={setOpen}
        trigger="click"
        placement="left"
        content={
          <SlotMenu
            filling={filling}
            target={target}
            asked={cell.state === 'missing' ? { from, kind } : null}
            onLook={look}
            onLink={() => setLinking(true)}
            onClose={() => setOpen(false)}
          />
        }
      >
        <SlotButton
          cell={cell}
          requirement={requirement}
          filling={filling}
          onLook={look}
          onMenu={() => setOpen(true)}
        />
      </Popover>
      {linking && (
        <LinkDialog target={target} title={named(requirement.name)} onClose={() => setLinking(false)} />
      )}
    </td>
  )
}

interface SlotButtonProps extends Pick<SlotCellProps, 'cell' | 'requirement'> {
  filling: LinkedEvidence[]
  onLook: (entry: LinkedEvidence) => void
  onMenu: () => void
  /** Handed in by the popover. */
  onClick?: (event: MouseEvent<HTMLButtonElement>) => void
}

/** One document: straight to its page. The menu is for the rest, and for the right button. */
function SlotButton({ cell, requirement, filling, onLook, onMenu, onClick, ...popover }: SlotButtonProps) {
  const { t } = useLanguage()
  const named = useNamed()
  const filled = filling.length > 0
  const facts = {
    name: named(requirement.name),
    year: cell.year === null ? t(words.anyYear) : String(cell.year),
    count: String(filling.length),
  }
  return (
    <button
      {...popover}
      type="button"
      className={filled ? 'slotFilled' : requirement.must ? 'slotMissing' : 'slotOpen'}
      aria-label={t(filled ? words.filledOf : words.missingOf, facts)}
      onClick={(event) => {
        if (filling.length === 1 && !event.shiftKey) onLook(filling[0]!)
        else onClick?.(event)
      }}
      onContextMenu={(event) => {
        event.preventDefault()
        onMenu()
      }}
    >
      {filled ? `✓${filling.length > 1 ? ` ${filling.length}` : ''}` : t(words.missing)}
    </button>
  )
}
