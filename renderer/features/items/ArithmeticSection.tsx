// The printed arithmetic of every year, which anyone can repeat, and the side conditions.
import { Button } from 'antd'
import { useState } from 'react'
import type { ItemView } from '../../../shared/api/views.ts'
import type { SideConditionYear } from '../../../shared/assessment/assessment.ts'
import { useCommand } from '../../client/useCommand.ts'
import { NamedWordDialog } from '../../ui/NamedWordDialog.tsx'
import { Section } from '../../ui/Section.tsx'
import { VerdictMark } from '../../ui/VerdictMark.tsx'
import { itemsWords as words } from '../../words/itemsWords.ts'
import { useLanguage, useNamed } from '../../words/language.tsx'

export function ArithmeticSection({ view, years }: { view: ItemView; years: number[] }) {
  const { t } = useLanguage()
  const named = useNamed()
  const { components, sideConditions } = view.assessment!
  return (
    <Section title={t(words.arithmeticSection)}>
      <table className="arithmetic">
        <tbody>
          {years.map((year) =>
            components.map((component, index) => {
              const result = component.years.find((entry) => entry.year === year)!
              return (
                <tr key={`${year}${component.id}`}>
                  {index === 0 && (
                    <th rowSpan={components.length}>{t(words.year, { year: String(year) })}</th>
                  )}
                  {components.length > 1 && <td className="quiet">{named(component.name)}</td>}
                  <td className="formula">{result.arithmetic || '—'}</td>
                  <td className="verdictCell">
                    <VerdictMark verdict={result.verdict} />
                  </td>
                </tr>
              )
            }),
          )}
        </tbody>
      </table>
      {sideConditions.length > 0 && <SideConditions item={view.id} all={sideConditions} />}
    </Section>
  )
}

function SideConditions({ item, all }: { item: string; all: SideConditionYear[] }) {
  const { t } = useLanguage()
  const named = useNamed()
  const ids = [...new Set(all.map((entry) => entry.id))]
  return (
    <>
      <h3>{t(words.sideConditions)}</h3>
      <ul className="sideConditions">
        {ids.map((id) => {
          const years = all.filter((entry) => entry.id === id)
          const declared = years.every((entry) => entry.arithmetic === '' && entry.missing.length === 0)
          return (
            <li key={id}>
              <span>{named(years[0]!.text)}</span>
              {declared ? (
                <Declaration item={item} condition={years[0]!} />
              ) : (
                years.map((entry) => (
                  <span key={entry.year} className="sideYear">
                    {t(words.year, { year: String(entry.year) })} {entry.arithmetic}{' '}
                    <VerdictMark verdict={entry.verdict} />
                  </span>
                ))
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Declaration({ item, condition }: { item: string; condition: SideConditionYear }) {
  const { t } = useLanguage()
  const command = useCommand()
  const [asking, setAsking] = useState<boolean | null>(null)
  const declare = (declared: { holds: boolean; by: string } | null) =>
    command('sideCondition.declare', { item, sideCondition: condition.id, declared })
  return (
    <span className="sideYear">
      <VerdictMark verdict={condition.verdict} />{' '}
      {condition.verdict === 'undeclared' ? (
        <>
          <Button size="small" onClick={() => setAsking(true)}>
            {t(words.declareHolds)}
          </Button>{' '}
          <Button size="small" onClick={() => setAsking(false)}>
            {t(words.declareFails)}
          </Button>
        </>
      ) : (
        <Button size="small" onClick={() => void declare(null)}>
          {t(words.takeBack)}
        </Button>
      )}
      <NamedWordDialog
        open={asking !== null}
        title={t(asking ? words.declareHolds : words.declareFails)}
        onClose={() => setAsking(null)}
        onWord={({ by }) => declare({ holds: asking === true, by })}
      />
    </span>
  )
}
