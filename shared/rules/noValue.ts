// A figure that a formula needs is not recorded.
import { bracketedUnit, missingFigures } from './missingFigures.ts'
import type { Rule } from './ruleView.ts'

export const noValue: Rule = (view) =>
  missingFigures(view).map((missing) => ({
    item: missing.item.id,
    year: missing.year,
    facts: {
      item: `${missing.item.id} ${missing.item.name.zh}`,
      input: missing.input.name.zh,
      year: String(missing.year),
      unit: bracketedUnit(missing.input),
    },
    place: { page: 'items' as const, item: missing.item.id, year: missing.year, field: missing.input.id },
  }))
