// Useful proof that is not there: no duty, but assessors like it.
import { itemLabel, itemsOf, type Rule } from './ruleView.ts'

export const missingUsefulProof: Rule = (view) =>
  itemsOf(view).flatMap((item) =>
    view.coverage.get(item.id)!.requirements.flatMap((entry) => {
      if (entry.must || entry.cells.every((cell) => cell.state !== 'missing')) return []
      const requirement = item.requirements.find((candidate) => candidate.id === entry.requirement)!
      const facts = { item: itemLabel(item), requirement: requirement.name.zh }
      return [
        {
          item: item.id,
          requirement: entry.requirement,
          facts,
          place: { page: 'items', item: item.id, requirement: entry.requirement },
        },
      ]
    }),
  )
