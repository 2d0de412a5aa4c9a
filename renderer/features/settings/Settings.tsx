// Settings of the ledger: who the district is, its departments, changed thresholds, own items, and who changed what.
import { placeUrl } from '../../place/placeUrl.ts'
import { usePlace } from '../../place/usePlace.ts'
import { useLanguage } from '../../words/language.tsx'
import { settingsWords as words } from '../../words/settingsWords.ts'
import { DepartmentsSection } from './DepartmentsSection.tsx'
import { HistorySection } from './HistorySection.tsx'
import { OwnItemsSection } from './OwnItemsSection.tsx'
import { ProfileSection } from './ProfileSection.tsx'
import { ThresholdsSection } from './ThresholdsSection.tsx'

const sections = {
  profile: ProfileSection,
  departments: DepartmentsSection,
  thresholds: ThresholdsSection,
  ownItems: OwnItemsSection,
  history: HistorySection,
}
type SectionName = keyof typeof sections
const names = Object.keys(sections) as SectionName[]

/** Address `field`: a section, a field of the profile, or the component whose threshold is meant. */
function sectionOf(field: string | undefined): SectionName {
  if (field === undefined || field === 'visitDate') return 'profile'
  return names.find((name) => name === field) ?? 'thresholds'
}

export function Settings() {
  const { t } = useLanguage()
  const { field } = usePlace()
  const open = sectionOf(field)
  const Section = sections[open]
  return (
    <div className="settings">
      <nav className="settingsNav" aria-label={t(words.sections)}>
        {names.map((name) => (
          <a
            key={name}
            href={placeUrl({ page: 'settings', field: name })}
            aria-current={name === open ? 'true' : undefined}
          >
            {t(words[name])}
          </a>
        ))}
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <div className="settingsBody" tabIndex={0}>
        <Section />
      </div>
    </div>
  )
}
