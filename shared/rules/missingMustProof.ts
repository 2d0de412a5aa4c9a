// Required proof of which nothing is there yet.
import { departmentName } from '../ledger/departmentName.ts'
import { itemLabel, itemsOf, type Rule } from './ruleView.ts'

export const missingMustProof: Rule = (view) =>
  itemsOf(view).flatMap((item) =>
    view.coverage.get(item.id)!.requirements.flatMap((entry) => {
      if (!entry.must || !entry.cells.every((cell) => cell.state === 'missing')) return []
      const requirement = item.requirements.find((candidate) => candidate.id === entry.requirement)!
      const issuer = requirement.issuers[0]
      const from = issuer ? departmentName(view.standard, view.state, issuer) : ''
      const facts = { item: itemLabel(item), requirement: requirement.name.zh, from }
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
