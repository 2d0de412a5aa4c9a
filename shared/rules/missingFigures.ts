// Which figures the judged items still lack, year by year.
import type { CatalogueInput, Condition, Indicator } from '../catalogue/standard.ts'
import type { RuleView } from './ruleView.ts'

export interface MissingFigure {
  item: Indicator | Condition
  input: CatalogueInput
  year: number
}

/** Inputs named as missing by the assessment, once each; items that do not apply lack nothing. */
export function missingFigures(view: RuleView): MissingFigure[] {
  const missing: MissingFigure[] = []
  for (const assessed of view.assessment.items) {
    if (assessed.verdict === 'notApplicable') continue
    const item = view.standard.indicators.find((indicator) => indicator.id === assessed.id)!
    for (const { year } of assessed.years) {
      const results = [
        ...assessed.components.flatMap((component) => component.years),
        ...assessed.sideConditions,
      ]
      const ids = new Set(
        results.filter((result) => result.year === year).flatMap((result) => result.missing),
      )
      for (const input of item.inputs) if (ids.has(input.id)) missing.push({ item, input, year })
    }
  }
  for (const assessed of view.assessment.conditions) {
    const item = view.standard.conditions.find((condition) => condition.id === assessed.id)!
    const judged = assessed.clauses.flatMap((clause) => clause.years)
    for (const year of [...new Set(judged.map((entry) => entry.year))].sort((a, b) => a - b)) {
      const ids = new Set(judged.filter((entry) => entry.year === year).flatMap((entry) => entry.missing))
      for (const input of item.inputs) if (ids.has(input.id)) missing.push({ item, input, year })
    }
  }
  return missing
}

/** The unit in brackets as the remedy shows it; a list has none of its own. */
export function bracketedUnit(input: CatalogueInput): string {
  return input.list ? '' : `（${input.unit}）`
}
