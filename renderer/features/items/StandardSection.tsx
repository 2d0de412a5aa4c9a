// What the standard says about the item, with how sure the catalogue is.
import type { ItemView } from '../../../shared/api/views.ts'
import { ConfidenceMark } from '../../ui/ConfidenceMark.tsx'
import { Section } from '../../ui/Section.tsx'
import { itemsWords as words } from '../../words/itemsWords.ts'
import { useLanguage, useNamed } from '../../words/language.tsx'

export function StandardSection({ view }: { view: ItemView }) {
  const { t } = useLanguage()
  const named = useNamed()
  const item = view.indicator ?? view.condition!
  const { indicator } = view
  return (
    <Section title={t(words.standardSection)}>
      <dl className="standardText">
        <dt>{t(words.wanted)}</dt>
        <dd>
          {named(item.requirementText)}{' '}
          <ConfidenceMark
            confidence={indicator ? indicator.confidence.threshold : view.condition!.confidence}
          />
        </dd>
        <dt>{t(words.definition)}</dt>
        <dd>{named(item.definition)}</dd>
        {indicator && (
          <>
            <dt>{t(words.formula)}</dt>
            <dd>
              {named(indicator.formulaText)} <ConfidenceMark confidence={indicator.confidence.formula} />
            </dd>
          </>
        )}
        <dt>{t(words.audit)}</dt>
        <dd>
          <ol>
            {item.auditPoints.map((point) => (
              <li key={point.zh}>{named(point)}</li>
            ))}
          </ol>
        </dd>
        {indicator?.note && (
          <>
            <dt>{t(words.caution)}</dt>
            <dd>{indicator.note}</dd>
          </>
        )}
      </dl>
    </Section>
  )
}
