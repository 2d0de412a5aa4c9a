// What is still missing and what is wrong: gap list, findings, and the grid of items × years × requirements.
import { Segmented } from 'antd'
import { goTo, usePlace } from '../../place/usePlace.ts'
import { gapsWords as words } from '../../words/gapsWords.ts'
import { useLanguage } from '../../words/language.tsx'
import { CoverageGrid } from './CoverageGrid.tsx'
import { FindingList } from './FindingList.tsx'
import { GapList } from './GapList.tsx'

/** Address `field`: `findings`, `grid`, or a department of the gap list. */
export function Gaps() {
  const { t } = useLanguage()
  const { field } = usePlace()
  const view = field === 'findings' || field === 'grid' ? field : 'gaps'
  return (
    <div className="listPage">
      <div className="toolBar">
        <Segmented
          aria-label={t(words.view)}
          value={view}
          options={(['gaps', 'findings', 'grid'] as const).map((value) => ({
            value,
            label: t(words[value]),
          }))}
          onChange={(next) => goTo({ page: 'gaps', ...(next === 'gaps' ? {} : { field: next }) })}
        />
      </div>
      {view === 'gaps' && <GapList department={field} />}
      {view === 'findings' && <FindingList />}
      {view === 'grid' && <CoverageGrid />}
    </div>
  )
}
