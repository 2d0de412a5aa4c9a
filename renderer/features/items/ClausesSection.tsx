// The clauses of a basic condition: by documents, by figures, or by a named person's word.
import { Button } from 'antd'
import { useState } from 'react'
import type { ItemView } from '../../../shared/api/views.ts'
import type { ClauseAssessment } from '../../../shared/assessment/assessment.ts'
import { limitText } from '../../../shared/assessment/assessSideConditions.ts'
import { useCommand } from '../../client/useCommand.ts'
import { ConfidenceMark } from '../../ui/ConfidenceMark.tsx'
import { NamedWordDialog } from '../../ui/NamedWordDialog.tsx'
import { Section } from '../../ui/Section.tsx'
import { VerdictMark } from '../../ui/VerdictMark.tsx'
import { itemsWords as words } from '../../words/itemsWords.ts'
import { useLanguage, useNamed } from '../../words/language.tsx'

const judged = { documents: words.byDocuments, confirmed: words.byPerson, computed: words.byFigures }

export function ClausesSection({ view }: { view: ItemView }) {
  const { t } = useLanguage()
  const named = useNamed()
  return (
    <Section title={t(words.clausesSection)}>
      <table className="clauses">
        <tbody>
          {view.conditionAssessment!.clauses.map((clause) => (
            <tr key={clause.id} data-place={clause.id}>
              <th>{clause.id}</th>
              <td>
                {named(clause.text)} <ConfidenceMark confidence={clause.confidence} />
                <div className="quiet">
                  {t(judged[clause.judgedBy])}
                  {clause.arithmetic !== '' && `　${clause.arithmetic}`}
                  {clause.limit && `　${t(words.wanted)} ${limitText(clause.limit)}`}
                </div>
                {clause.judgedBy === 'confirmed' && (
                  <Confirmation clause={clause} record={view.clauseRecords[clause.id] ?? null} />
                )}
              </td>
              <td className="verdictCell">
                <VerdictMark verdict={clause.verdict} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function Confirmation({
  clause,
  record,
}: {
  clause: ClauseAssessment
  record: ItemView['clauseRecords'][string]
}) {
  const { t } = useLanguage()
  const command = useCommand()
  const [asking, setAsking] = useState<boolean | null>(null)
  const confirm = (confirmed: { holds: boolean; by: string; reason: string } | null) =>
    command('clause.confirm', { clause: clause.id, confirmed })
  return (
    <div className="confirmation">
      {record ? (
        <>
          <span>
            {t(words.confirmedBy, { by: record.by, date: record.at.slice(0, 10), reason: record.reason })}
          </span>
          <Button size="small" onClick={() => void confirm(null)}>
            {t(words.takeBack)}
          </Button>
        </>
      ) : (
        <>
          <Button size="small" onClick={() => setAsking(true)}>
            {t(words.confirmHolds)}
          </Button>
          <Button size="small" onClick={() => setAsking(false)}>
            {t(words.confirmFails)}
          </Button>
        </>
      )}
      <NamedWordDialog
        open={asking !== null}
        title={`${clause.id} ${t(asking ? words.confirmHolds : words.confirmFails)}`}
        reason="optional"
        onClose={() => setAsking(null)}
        onWord={({ by, reason }) => confirm({ holds: asking === true, by, reason })}
      />
    </div>
  )
}
