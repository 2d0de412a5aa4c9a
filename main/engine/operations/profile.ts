// Operations on who the district is and on its departments.
import type { Profile } from '../../../shared/ledger/ledgerState.ts'
import { profileOf } from '../../../shared/ledger/ledgerState.ts'
import { type CommandHandler, type QueryHandler, refuse } from '../context.ts'
import { putEdit } from './edits.ts'

/** What makes a profile impossible: years out of order, or a judged year that is not among them. */
export function profileFault(
  profile: Pick<Profile, 'years' | 'judgedYear'>,
): { code: string; facts: Record<string, string> } | null {
  const ascending = profile.years.every((year, index) => index === 0 || year > profile.years[index - 1]!)
  if (!ascending) return { code: 'yearsNotAscending', facts: { years: profile.years.join('、') } }
  if (!profile.years.includes(profile.judgedYear)) {
    return {
      code: 'judgedYearNotAmongYears',
      facts: { year: String(profile.judgedYear), years: profile.years.join('、') },
    }
  }
  return null
}

export const changeProfile: CommandHandler<'profile.change'> = (context, input) => {
  const before = profileOf(context.state)
  const after: Profile = { ...before, ...withoutUndefined(input) }
  const fault = profileFault(after)
  if (fault) return { failure: fault }
  return { edits: putEdit(context.state, 'profile', after), answer: null }
}

export const changeDepartment: CommandHandler<'department.change'> = (context, input) => {
  const known = context
    .derived()
    .standard.departments.some((department) => department.id === input.department)
  if (!known && !context.state.departments.has(input.department))
    return refuse('unknownDepartment', { department: input.department })
  const { department: id, ...fields } = input
  return { edits: putEdit(context.state, 'departments', { id, ...fields }), answer: null }
}

/** The catalogue's departments in official order, as the office changed them, with the items each leads. */
export const listDepartments: QueryHandler<'departments.list'> = (context) => {
  const { standard, leads } = context.derived()
  const rows = standard.departments.map((department, index) => {
    const own = context.state.departments.get(department.id)
    return {
      id: department.id,
      name: own?.name ?? department.name.zh,
      contact: own?.contact ?? '',
      phone: own?.phone ?? '',
      order: own?.order ?? index + 1,
      items: [...leads].filter(([, lead]) => lead === department.id).map(([item]) => item),
    }
  })
  return { ok: true, answer: rows.sort((a, b) => a.order - b.order) }
}

function withoutUndefined<Row extends object>(row: Row): Partial<Row> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Partial<Row>
}
