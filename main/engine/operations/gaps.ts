// The gap list (缺项清单) with the names a person reads.
import { departmentName } from '../../../shared/ledger/departmentName.ts'
import type { QueryHandler } from '../context.ts'

export const listGapRows: QueryHandler<'gaps.list'> = (context, input) => {
  const { gaps, standard } = context.derived()
  const items = new Map([...standard.conditions, ...standard.indicators].map((item) => [item.id, item]))
  const rows = gaps
    .filter(
      (gap) => (!input.mustOnly || gap.must) && (!input.department || gap.from.includes(input.department)),
    )
    .map((gap) => {
      const item = items.get(gap.item)!
      const requirement = item.requirements.find((entry) => entry.id === gap.requirement)!
      return {
        ...gap,
        itemName: item.name,
        requirementName: requirement.name,
        kind: requirement.kind,
        fromNames: gap.from.map((id) => departmentName(standard, context.state, id)),
      }
    })
  return { ok: true, answer: rows }
}
