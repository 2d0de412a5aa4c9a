// The date of the verification visit is not set.
import type { Rule } from './ruleView.ts'

export const noVisitDate: Rule = (view) =>
  view.state.profile.get('profile')!.visitDate === null
    ? [{ facts: {}, place: { page: 'settings', field: 'visitDate' } }]
    : []
