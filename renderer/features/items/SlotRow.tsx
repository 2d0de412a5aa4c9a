// One requirement: name, issuer and kind, then a cell a year that takes drops.
import { Button, Popover } from 'antd'
import { useState } from 'react'
import type { LinkedEvidence } from '../../../shared/api/views.ts'
import type { Bilingual, Requirement } from '../../../shared/catalogue/standard.ts'
import type { RequirementCell, RequirementCoverage } from '../../../shared/completeness/completeness.ts'
import { LinkDialog } from '../../evidencePane/LinkDialog.tsx'
import { FileButton } from '../../intake/FileButton.tsx'
import { useIntake } from '../../intake/IntakeProvider.tsx'
import { useDrop } from '../../intake/useDrop.ts'
import { goTo } from '../../place/usePlace.ts'
import { itemsWords as words } from '../../words/itemsWords.ts'
import { useLanguage, useNamed } from '../../words/language.tsx'

interface SlotRowProps {
  item: string
  requirement: Requirement
  coverage: RequirementCoverage
  linked: LinkedEvidence[]
  years: number[]
  from: string
  kind: Bilingual | undefined
}

export function SlotRow({ item, requirement, coverage, linked, years, from, kind }: SlotRowProps) {
  const { t } = useLanguage()
  const named = useNamed()
  const wanted = coverage.cells.flatMap((cell) => (cell.year === null ? [] : [cell.year]))
  const { over, handlers } = useDrop({ item, requirement: requirement.id, years: wanted })
  const once = coverage.cells[0]?.year === null ? coverage.cells[0] : null
  const cellProps = { item, requirement, linked, from, kind }
  return (
    <tr data-place={requirement.id} className={over ? 'dropOver' : ''} {...handlers}>
      <th scope="row">
        {named(requirement.name)}{' '}
        <span className={requirement.must ? 'mustTag' : 'usefulTag'}>
          {t(requirement.must ? words.must : words.useful)}
        </span>
        <div className="quiet small">
          {t(words.from)} {from}
          {kind && `　${named(kind)}`}
        </div>
      </th>
      {once ? (
        <SlotCell {...cellProps} cell={once} columns={years.length} />
      ) : (
        years.map((year) => {
          const cell = coverage.cells.find((entry) => entry.year === year)
          return cell ? (
            <SlotCell key={year} {...cellProps} cell={cell} columns={1} />
          ) : (
            <td key={year} className="slotCell quiet">
              {t(words.notNeeded)}
            </td>
          )
        })
      )}
    </tr>
  )
}

interface SlotCellProps extends Omit<SlotRowProps, 'coverage' | 'years'> {
  cell: RequirementCell
  columns: number
}

function SlotCell({ item, requirement, linked, from, kind, cell, columns }: SlotCellProps) {
  const { t } = useLanguage()
  const named = useNamed()
  const takeIn = useIntake()
  const [linking, setLinking] = useState(false)
  const [open, setOpen] = useState(false)
  const years = cell.year === null ? [] : [cell.year]
  const target = { item, requirement: requirement.id, years }
  const { over, handlers } = useDrop(target)
  const filling = linked.filter(({ link }) => cell.links.includes(link.id))
  const facts = {
    name: named(requirement.name),
    year: cell.year === null ? t(words.anyYear) : String(cell.year),
  }
  const look = ({ link, evidence }: LinkedEvidence) =>
    goTo({
      page: 'items',
      item,
      evidence: evidence.id,
      requirement: requirement.id,
      ...(link.page ? { documentPage: link.page } : {}),
    })
  const menu = (
    <div className="slotMenu">
      {filling.map((entry) => (
        <button
          key={entry.link.id}
          type="button"
          className="plainLink"
          onClick={() => {
            setOpen(false)
            look(entry)
          }}
        >
          {entry.evidence.title}
          {entry.link.page ? ` P${entry.link.page}` : ''}
        </button>
      ))}
      {cell.state === 'missing' && (
        <span className="quiet">{t(words.askFrom, { from, kind: kind ? named(kind) : '' })}</span>
      )}
      <FileButton
        size="small"
        label={t(words.chooseFile)}
        onFiles={(files) => {
          setOpen(false)
          void takeIn(files, target)
        }}
      >
        {t(words.chooseFile)}
      </FileButton>
      <Button
        size="small"
        onClick={() => {
          setOpen(false)
          setLinking(true)
        }}
      >
        {t(words.linkExisting)}
      </Button>
    </div>
  )
  if (cell.state === 'notNeeded')
    return (
      <td className="slotCell quiet" colSpan={columns}>
        {t(words.notNeeded)}
      </td>
    )
  const filled = filling.length > 0
  return (
    <td
      className={`slotCell${over ? ' dropOver' : ''}`}
      colSpan={columns}
      data-year={cell.year ?? 'once'}
      {...handlers}
    >
      <Popover open={open} onOpenChange={setOpen} trigger="click" content={menu} placement="left">
        <button
          type="button"
          className={filled ? 'slotFilled' : requirement.must ? 'slotMissing' : 'slotOpen'}
          aria-label={t(filled ? words.filledOf : words.missingOf, {
            ...facts,
            count: String(filling.length),
          })}
          onClick={(event) => {
            // One document: straight to its page. The menu is for the rest.
            if (filling.length === 1 && !event.shiftKey) {
              event.preventDefault()
              event.stopPropagation()
              look(filling[0]!)
            }
          }}
          onContextMenu={(event) => {
            event.preventDefault()
            setOpen(true)
          }}
        >
          {filled ? `✓${filling.length > 1 ? ` ${filling.length}` : ''}` : t(words.missing)}
        </button>
      </Popover>
      {linking && <LinkDialog target={target} title={facts.name} onClose={() => setLinking(false)} />}
    </td>
  )
}
