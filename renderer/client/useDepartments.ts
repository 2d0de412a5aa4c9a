// The departments in official order, named in the language of the interface; a name the office gave stands in both.
import { useCallback, useMemo } from 'react'
import { useLanguage } from '../words/language.tsx'
import { useAnswer } from './useAnswer.ts'

export interface NamedDepartment {
  id: string
  name: string
}

export function useDepartments(): { departments: NamedDepartment[]; departmentName: (id: string) => string } {
  const { language } = useLanguage()
  const { data: rows } = useAnswer('departments.list', {})
  const { data: catalogue } = useAnswer('catalogue.get', {})
  const departments = useMemo(() => {
    const standard = new Map(catalogue?.standard.departments.map(({ id, name }) => [id, name]))
    return (rows ?? []).map(({ id, name }) => {
      const known = standard.get(id)
      return { id, name: known?.zh === name ? known[language] : name }
    })
  }, [rows, catalogue, language])
  const departmentName = useCallback(
    (id: string) => departments.find((entry) => entry.id === id)?.name ?? id,
    [departments],
  )
  return { departments, departmentName }
}
