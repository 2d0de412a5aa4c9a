// The checklist: every requirement by year. A cell shows what fills it, or says what is missing, from whom, what would do.
import type { ItemView } from '../../../shared/api/views.ts'
import { useAnswer } from '../../client/useAnswer.ts'
import { useDepartments } from '../../client/useDepartments.ts'
import { goTo } from '../../place/usePlace.ts'
import { Section } from '../../ui/Section.tsx'
import { itemsWords as words } from '../../words/itemsWords.ts'
import { useLanguage } from '../../words/language.tsx'
import { SlotRow } from './SlotRow.tsx'

export function SlotsSection({ view, years }: { view: ItemView; years: number[] }) {
  const { t } = useLanguage()
  const { departmentName } = useDepartments()
  const { data: catalogue } = useAnswer('catalogue.get', {})
  const requirements = (view.indicator ?? view.condition!).requirements
  const loose = view.linked.filter(({ link }) => link.requirement === null)
  const { mustRequirements, mustFilled } = view.coverage
  return (
    <Section title={`${t(words.slotsSection)}　${mustFilled}/${mustRequirements}`} aside={t(words.slotsHint)}>
      <table className="slots">
        <thead>
          <tr>
            <th scope="col">{t(words.requirement)}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="slotYear">
                {t(words.year, { year: String(year) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {requirements.map((requirement) => (
            <SlotRow
              key={requirement.id}
              item={view.id}
              requirement={requirement}
              coverage={view.coverage.requirements.find((entry) => entry.requirement === requirement.id)!}
              linked={view.linked.filter(({ link }) => link.requirement === requirement.id)}
              years={years}
              from={requirement.issuers.map(departmentName).join('、')}
              kind={catalogue?.standard.documentKinds.find(({ id }) => id === requirement.kind)?.name}
            />
          ))}
        </tbody>
      </table>
      {loose.length > 0 && (
        <>
          <h3>{t(words.otherEvidence)}</h3>
          <ul className="looseList">
            {loose.map(({ link, evidence }) => (
              <li key={link.id}>
                <button
                  type="button"
                  className="plainLink"
                  onClick={() =>
                    goTo({
                      page: 'items',
                      item: view.id,
                      evidence: evidence.id,
                      ...(link.page ? { documentPage: link.page } : {}),
                    })
                  }
                >
                  {evidence.title}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
