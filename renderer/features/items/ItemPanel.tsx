// The work on one item, top to bottom: where it stands, figures, arithmetic, proof, findings, the standard's text.
import { Skeleton } from 'antd'
import { useEffect, useRef } from 'react'
import { useAnswer } from '../../client/useAnswer.ts'
import { usePlace } from '../../place/usePlace.ts'
import { FailurePanel } from '../../ui/FailurePanel.tsx'
import { ArithmeticSection } from './ArithmeticSection.tsx'
import { ClausesSection } from './ClausesSection.tsx'
import { DecisionsSection } from './DecisionsSection.tsx'
import { FindingsSection } from './FindingsSection.tsx'
import { ItemHead } from './ItemHead.tsx'
import { SlotsSection } from './SlotsSection.tsx'
import { StandardSection } from './StandardSection.tsx'
import { ValuesSection } from './ValuesSection.tsx'

export function ItemPanel({ item }: { item: string }) {
  const { data, error } = useAnswer('items.get', { item })
  const { data: overview } = useAnswer('ledger.overview', {})
  const place = usePlace()
  const panel = useRef<HTMLElement>(null)
  const shown = data?.id === item
  // A finding's place names the slot or the input: bring it into view.
  useEffect(() => {
    if (!shown) return
    const wanted = place.requirement ?? place.field
    const target = wanted && panel.current?.querySelector(`[data-place="${CSS.escape(wanted)}"]`)
    if (!target) return
    target.scrollIntoView({ block: 'center' })
    target.classList.add('found')
    const faded = setTimeout(() => target.classList.remove('found'), 2500)
    return () => clearTimeout(faded)
  }, [shown, place.requirement, place.field])
  if (error) return <FailurePanel failure={error.failure} />
  if (!data || !shown || !overview) return <Skeleton active className="itemPanel" />
  const { years, judgedYear } = overview.profile
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <article className="itemPanel" ref={panel} tabIndex={0}>
      <ItemHead view={data} judgedYear={judgedYear} />
      {data.inputs.length > 0 && <ValuesSection view={data} years={years} />}
      {data.assessment && <ArithmeticSection view={data} years={years} />}
      {data.conditionAssessment && <ClausesSection view={data} />}
      <SlotsSection view={data} years={years} />
      <FindingsSection findings={data.findings} />
      <DecisionsSection view={data} />
      <StandardSection view={data} />
    </article>
  )
}
