// What a department is called here: the office's own name for it, else the catalogue's, else the words as entered.
import type { Standard } from '../catalogue/standard.ts'
import type { LedgerState } from './ledgerState.ts'

export function departmentName(standard: Standard, state: LedgerState, id: string): string {
  return (
    state.departments.get(id)?.name ??
    standard.departments.find((department) => department.id === id)?.name.zh ??
    id
  )
}
