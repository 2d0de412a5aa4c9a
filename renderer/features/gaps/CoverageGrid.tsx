// The grid items × years × requirements on one page: each cell is a requirement in a year and says what it lacks.
import { useMemo } from 'react'
import type { Condition, Indicator, Requirement } from '../../../shared/catalogue/standard.ts'
import type { ItemCoverage, RequirementCell } from '../../../shared/completeness/completeness.ts'
import { useAnswer } from '../../client/useAnswer.ts'
import { useDepartments } from '../../client/useDepartments.ts'
import { placeUrl } from '../../place/placeUrl.ts'
import { gapsWords as words } from '../../words/gapsWords.ts'
import { useLanguage, useNamed } from '../../words/language.tsx'

const signs = { filled: '✓', missing: '✗', open: '·' } as const

export function CoverageGrid() {
  const { t } = useLanguage()
  const named = useNamed()
  const { data: grid } = useAnswer('coverage.grid', {})
  const { data: catalogue } = useAnswer('catalogue.get', {})
  const { data: overview } = useAnswer('ledger.overview', {})
  if (!grid || !catalogue || !overview) return null
  const items = [...catalogue.standard.conditions, ...catalogue.standard.indicators]
  const columns = [null, ...overview.profile.years]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <div className="matrixBox" tabIndex={0}>
      <p>
        {(['filled', 'missing', 'open'] as const).map((state) => (
          <span key={state} className="legend">
            <span className={`matrixCell ${state}`} aria-hidden>
              {signs[state]}
            </span>
            {t({ filled: words.legendFilled, missing: words.legendMissing, open: words.legendOpen }[state])}
          </span>
        ))}
      </p>
      <table className="matrix" aria-label={t(words.grid)}>
        <thead>
          <tr>
            <th scope="col">{t(words.itemName)}</th>
            {columns.map((year) => (
              <th key={String(year)} scope="col">
                {year === null ? t(words.once) : t(words.year, { year: String(year) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const coverage = grid.find((entry) => entry.item === item.id)
            return (
              coverage && (
                <tr key={item.id}>
                  <th scope="row" className="matrixName">
                    <a href={placeUrl({ page: 'items', item: item.id })}>
                      {item.id} {named(item.name)}
                    </a>
                  </th>
                  {columns.map((year) => (
                    <td key={String(year)}>
                      <Cells item={item} coverage={coverage} year={year} />
                    </td>
                  ))}
                </tr>
              )
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Cells({
  item,
  coverage,
  year,
}: {
  item: Indicator | Condition
  coverage: ItemCoverage
  year: number | null
}) {
  const cells = coverage.requirements.flatMap((requirement) =>
    requirement.cells.filter((cell) => cell.year === year && cell.state !== 'notNeeded'),
  )
  return (
    <div className="matrixCells">
      {cells.map((cell) => (
        <Cell
          key={cell.requirement}
          cell={cell}
          requirement={item.requirements.find((entry) => entry.id === cell.requirement)!}
        />
      ))}
    </div>
  )
}

function Cell({ cell, requirement }: { cell: RequirementCell; requirement: Requirement }) {
  const { t } = useLanguage()
  const words = useCellWords()
  const state = cell.state === 'filled' ? 'filled' : cell.must ? 'missing' : 'open'
  const said = words(cell, requirement, state, t)
  return (
    <a
      className={`matrixCell ${state}`}
      title={said}
      aria-label={said}
      href={placeUrl({ page: 'items', item: cell.item, requirement: cell.requirement })}
    >
      {signs[state]}
    </a>
  )
}

function useCellWords() {
  const named = useNamed()
  const { data: catalogue } = useAnswer('catalogue.get', {})
  const { departmentName } = useDepartments()
  return useMemo(() => {
    const kinds = new Map(catalogue?.standard.documentKinds.map(({ id, name }) => [id, named(name)]))
    const sentences = { filled: words.gridFilled, missing: words.gridMissing, open: words.gridOpen }
    return (
      cell: RequirementCell,
      requirement: Requirement,
      state: keyof typeof sentences,
      t: ReturnType<typeof useLanguage>['t'],
    ) =>
      t(sentences[state], {
        name: named(requirement.name),
        year: cell.year === null ? t(words.once) : t(words.year, { year: String(cell.year) }),
        count: String(cell.links.length),
        from: requirement.issuers.map(departmentName).join('、'),
        kind: kinds.get(requirement.kind) ?? '',
      })
  }, [catalogue, departmentName, named])
}
