// What the rules found on this item, each with what to do.
import type { Finding } from '../../../shared/rules/finding.ts'
import { FindingLine } from '../../ui/FindingLine.tsx'
import { Section } from '../../ui/Section.tsx'
import { itemsWords as words } from '../../words/itemsWords.ts'
import { useLanguage } from '../../words/language.tsx'

export function FindingsSection({ findings }: { findings: Finding[] }) {
  const { t } = useLanguage()
  return (
    <Section title={`${t(words.findingsSection)}（${findings.length}）`}>
      {findings.length === 0 ? (
        <p className="quiet">{t(words.noFindings)}</p>
      ) : (
        <ul className="findingList">
          {findings.map((finding) => (
            <FindingLine
              key={JSON.stringify([finding.rule, finding.requirement, finding.year, finding.facts])}
              finding={finding}
            />
          ))}
        </ul>
      )}
    </Section>
  )
}
