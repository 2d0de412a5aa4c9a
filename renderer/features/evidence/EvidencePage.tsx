// All evidence: find, take in, mend many at once; the chosen record beside the list.
import { useCallback, useState } from 'react'
import { EvidencePane } from '../../evidencePane/EvidencePane.tsx'
import { goTo, usePlace } from '../../place/usePlace.ts'
import { ChosenBar } from './ChosenBar.tsx'
import { EvidenceRows } from './EvidenceRows.tsx'
import { EvidenceToolbar } from './EvidenceToolbar.tsx'
import { everything } from './evidenceFilter.ts'

export function EvidencePage() {
  const place = usePlace()
  const [filter, setFilter] = useState(everything)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const toggle = useCallback(
    (id: string) =>
      setChosen((before) => {
        const after = new Set(before)
        if (!after.delete(id)) after.add(id)
        return after
      }),
    [],
  )
  return (
    <div className={place.evidence ? 'withPane' : 'withoutPane'}>
      <div className="listPage">
        <EvidenceToolbar filter={filter} onFilter={setFilter} />
        {chosen.size > 0 && <ChosenBar chosen={chosen} onClear={() => setChosen(new Set())} />}
        <EvidenceRows filter={filter} onFilter={setFilter} chosen={chosen} onToggle={toggle} />
      </div>
      {place.evidence && (
        <aside className="sidePane">
          <EvidencePane
            key={place.evidence}
            evidence={place.evidence}
            documentPage={place.documentPage}
            onClose={() => goTo({ page: 'evidence' })}
          />
        </aside>
      )}
    </div>
  )
}
