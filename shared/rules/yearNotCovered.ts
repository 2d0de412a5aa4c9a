// Required proof that covers some years and not others.
import { itemLabel, itemsOf, type Rule } from './ruleView.ts'

export const yearNotCovered: Rule = (view) =>
  itemsOf(view).flatMap((item) =>
    view.coverage.get(item.id)!.requirements.flatMap((entry) => {
      const missing = entry.cells.filter((cell) => cell.state === 'missing')
      if (!entry.must || missing.length === 0 || missing.length === entry.cells.length) return []
      const requirement = item.requirements.find((candidate) => candidate.id === entry.requirement)!
      return missing.map((cell) => ({
        item: item.id,
        requirement: entry.requirement,
        year: cell.year!,
        facts: { item: itemLabel(item), requirement: requirement.name.zh, year: String(cell.year) },
        place: { page: 'items' as const, item: item.id, requirement: entry.requirement, year: cell.year! },
      }))
    }),
  )
