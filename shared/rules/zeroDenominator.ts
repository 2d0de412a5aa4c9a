// A divisor of zero gives no value: neither 0 nor 100 %. Items, what must hold beside them, and basic conditions alike.
import type { Condition, Indicator } from '../catalogue/standard.ts'
import { type Draft, itemLabel, itemsOf, type Rule } from './ruleView.ts'

export const zeroDenominator: Rule = (view) => {
  const items = new Map(itemsOf(view).map((item) => [item.id, item]))
  const indicators = view.assessment.items
    .filter((assessed) => assessed.verdict !== 'notApplicable')
    .map(({ id, components, sideConditions }) => ({
      id,
      years: [...components.flatMap((component) => component.years), ...sideConditions],
    }))
  const conditions = view.assessment.conditions.map(({ id, clauses }) => ({
    id,
    years: clauses.flatMap((clause) => clause.years),
  }))
  return [...indicators, ...conditions].flatMap(({ id, years }) => onYears(items.get(id)!, years))
}

/** One finding a year, however many parts of the item divide by zero in it. */
function onYears(
  item: Indicator | Condition,
  years: readonly { year: number; zeroDenominator: boolean }[],
): Draft[] {
  const struck = new Set(years.filter((entry) => entry.zeroDenominator).map((entry) => entry.year))
  return [...struck].map((year) => ({
    item: item.id,
    year,
    facts: { item: itemLabel(item), year: String(year) },
    place: { page: 'items', item: item.id, year },
  }))
}
