// One requirement: name, issuer and kind, then a cell a year that takes drops.
import type { LinkedEvidence } from '../../../shared/api/views.ts'
import type { Bilingual, Requirement } from '../../../shared/catalogue/standard.ts'
import type { RequirementCoverage } from '../../../shared/completeness/completeness.ts'
import { useDrop } from '../../intake/useDrop.ts'
import { itemsWords as words } from '../../words/itemsWords.ts'
import { useLanguage, useNamed } from '../../words/language.tsx'
import { SlotCell } from './SlotCell.tsx'

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
