// Departments in official order: what each leads, what is met, what is still missing.
import type { DepartmentReadiness } from '../../../shared/api/views.ts'
import { useDepartments } from '../../client/useDepartments.ts'
import { placeUrl } from '../../place/placeUrl.ts'
import { useLanguage } from '../../words/language.tsx'
import { overviewWords as words } from '../../words/overviewWords.ts'

export function DepartmentTable({ departments }: { departments: DepartmentReadiness[] }) {
  const { t } = useLanguage()
  const concerned = departments.filter((entry) => entry.items > 0 || entry.gaps > 0)
  return (
    <>
      <h2>{t(words.departments)}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <div className="departmentBox" tabIndex={0}>
        <table className="plainTable">
          <thead>
            <tr>
              <th>{t(words.department)}</th>
              <th className="number">{t(words.metItems)}</th>
              <th>{t(words.proof)}</th>
              <th className="number">{t(words.gaps)}</th>
            </tr>
          </thead>
          <tbody>
            {concerned.map((department) => (
              <DepartmentLine key={department.id} department={department} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function DepartmentLine({ department }: { department: DepartmentReadiness }) {
  const { departmentName } = useDepartments()
  const { id, met, items, mustCells, filled, gaps } = department
  const share = mustCells > 0 ? (filled / mustCells) * 100 : 100
  return (
    <tr>
      <td>{departmentName(id)}</td>
      <td className="number">{`${met}/${items}`}</td>
      <td>
        <span className="proofShare">
          <span className="bar" aria-hidden>
            <span className="barFill" style={{ width: `${share}%` }} />
          </span>
          {`${filled}/${mustCells}`}
        </span>
      </td>
      <td className="number">
        {gaps > 0 ? <a href={placeUrl({ page: 'gaps', field: id })}>{gaps}</a> : '0'}
      </td>
    </tr>
  )
}
