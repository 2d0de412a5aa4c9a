// Departments in official order: what each leads, what is met, what is still missing.
import { Table } from 'antd'
import type { DepartmentReadiness } from '../../../shared/api/views.ts'
import { placeUrl } from '../../place/placeUrl.ts'
import { useLanguage } from '../../words/language.tsx'
import { overviewWords as words } from '../../words/overviewWords.ts'

export function DepartmentTable({ departments }: { departments: DepartmentReadiness[] }) {
  const { t } = useLanguage()
  return (
    <>
      <h2>{t(words.departments)}</h2>
      <Table<DepartmentReadiness>
        size="small"
        rowKey="id"
        pagination={false}
        dataSource={departments.filter((entry) => entry.items > 0 || entry.gaps > 0)}
        scroll={{ y: 'calc(100vh - 438px)' }}
        columns={[
          { title: t(words.department), dataIndex: 'name', ellipsis: true },
          {
            title: t(words.metItems),
            width: 74,
            align: 'right',
            render: (_, row) => `${row.met}/${row.items}`,
          },
          {
            title: t(words.proof),
            width: 150,
            render: (_, row) => (
              <span className="proofShare">
                <span className="bar" aria-hidden>
                  <span
                    className="barFill fill-met"
                    style={{ width: `${row.mustCells ? (row.filled / row.mustCells) * 100 : 100}%` }}
                  />
                </span>
                {row.filled}/{row.mustCells}
              </span>
            ),
          },
          {
            title: t(words.gaps),
            width: 60,
            align: 'right',
            render: (_, row) =>
              row.gaps > 0 ? <a href={placeUrl({ page: 'gaps', field: row.id })}>{row.gaps}</a> : '0',
          },
        ]}
      />
    </>
  )
}
