// The frame round every page: where one is, what is saved, undo; and files dropped anywhere.

import { Skeleton } from 'antd'
import { lazy, Suspense, useEffect } from 'react'
import type { AppState, OpenLedger } from '../../shared/api/views.ts'
import { TodayContext } from '../client/today.ts'
import { IntakeProvider } from '../intake/IntakeProvider.tsx'
import { useDrop } from '../intake/useDrop.ts'
import { usePlace } from '../place/usePlace.ts'
import { frameWords } from '../words/frameWords.ts'
import { useLanguage } from '../words/language.tsx'
import { TopBar } from './TopBar.tsx'

const Overview = lazy(() =>
  import('../features/overview/Overview.tsx').then(({ Overview: page }) => ({ default: page })),
)
const Items = lazy(() => import('../features/items/Items.tsx').then(({ Items: page }) => ({ default: page })))
const EvidencePage = lazy(() =>
  import('../features/evidence/EvidencePage.tsx').then(({ EvidencePage: page }) => ({ default: page })),
)
const Gaps = lazy(() => import('../features/gaps/Gaps.tsx').then(({ Gaps: page }) => ({ default: page })))
const Deliver = lazy(() =>
  import('../features/deliver/Deliver.tsx').then(({ Deliver: page }) => ({ default: page })),
)
const Settings = lazy(() =>
  import('../features/settings/Settings.tsx').then(({ Settings: page }) => ({ default: page })),
)
const pages = {
  overview: Overview,
  items: Items,
  evidence: EvidencePage,
  gaps: Gaps,
  export: Deliver,
  settings: Settings,
}

export function Frame({ state, ledger }: { state: AppState; ledger: OpenLedger }) {
  useEffect(() => {
    document.title = ledger.name
  }, [ledger.name])
  return (
    <TodayContext.Provider value={state.today}>
      <IntakeProvider>
        <Room ledger={ledger} />
      </IntakeProvider>
    </TodayContext.Provider>
  )
}

function Room({ ledger }: { ledger: OpenLedger }) {
  const place = usePlace()
  const { t } = useLanguage()
  const item = place.page === 'items' ? place.item : undefined
  const { over, handlers } = useDrop(item ? { item, requirement: null, years: [] } : undefined)
  const Page = pages[place.page]
  return (
    <div className="frame" {...handlers}>
      <TopBar ledger={ledger} />
      <main className="page">
        <Suspense fallback={<Skeleton active style={{ padding: 24 }} />}>
          <Page />
        </Suspense>
      </main>
      {over && (
        <div className="dropVeil">{item ? t(frameWords.dropOnItem, { item }) : t(frameWords.dropHere)}</div>
      )}
    </div>
  )
}
