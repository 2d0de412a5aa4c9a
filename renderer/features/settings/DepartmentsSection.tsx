// The departments in official order, edited in place.
import type { DepartmentRow } from '../../../shared/api/views.ts'
import { useAnswer } from '../../client/useAnswer.ts'
import { useCommand } from '../../client/useCommand.ts'
import { BlurField } from '../../ui/BlurField.tsx'
import { Section } from '../../ui/Section.tsx'
import { useTell } from '../../ui/useTell.tsx'
import { useLanguage } from '../../words/language.tsx'
import { settingsWords as words } from '../../words/settingsWords.ts'

export function DepartmentsSection() {
  const { t } = useLanguage()
  const { data: departments } = useAnswer('departments.list', {})
  return (
    <Section title={t(words.departments)}>
      <p className="quiet">{t(words.departmentsAbout)}</p>
      <table className="plainTable">
        <thead>
          <tr>
            <th style={{ width: 64 }}>{t(words.order)}</th>
            <th>{t(words.name)}</th>
            <th>{t(words.contact)}</th>
            <th>{t(words.phone)}</th>
            <th>{t(words.leads)}</th>
          </tr>
        </thead>
        <tbody>
          {departments?.map((department) => (
            <DepartmentLine key={department.id} department={department} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function DepartmentLine({ department }: { department: DepartmentRow }) {
  const { t } = useLanguage()
  const command = useCommand()
  const tell = useTell()
  const { id, name, contact, phone, order, items } = department
  const save = (fields: Partial<{ name: string; contact: string; phone: string; order: number }>) =>
    command('department.change', { department: id, name, contact, phone, order, ...fields })
  const refuse = (sentence: typeof words.orderWhole) => {
    tell.failure({ code: t(sentence), facts: {} })
    return Promise.resolve(null)
  }
  const saveOrder = (text: string) => {
    const plain = text.normalize('NFKC').trim()
    return /^\d{1,4}$/.test(plain) ? save({ order: Number(plain) }) : refuse(words.orderWhole)
  }
  const saveName = (text: string) =>
    text.trim() === '' ? refuse(words.nameNeeded) : save({ name: text.trim() })
  const label = (sentence: typeof words.name) => `${name} ${t(sentence)}`
  return (
    <tr>
      <td>
        <BlurField label={label(words.order)} value={String(order)} onSave={saveOrder} maxLength={6} />
      </td>
      <td>
        <BlurField label={label(words.name)} value={name} onSave={saveName} maxLength={60} />
      </td>
      <td>
        <BlurField
          label={label(words.contact)}
          value={contact}
          onSave={(text) => save({ contact: text })}
          maxLength={60}
        />
      </td>
      <td>
        <BlurField
          label={label(words.phone)}
          value={phone}
          onSave={(text) => save({ phone: text })}
          maxLength={60}
        />
      </td>
      <td className="quiet">{items.join('、')}</td>
    </tr>
  )
}
