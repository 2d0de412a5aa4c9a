// The gap list (缺项清单) with the names a person reads.
import type { QueryHandler } from '../context.ts'

export const listGapRows: QueryHandler<'gaps.list'> = (context, input) => {
  const { gaps, standard } = context.derived()
  const items = new Map([...standard.conditions, ...standard.indicators].map((item) => [item.id, item]))
  const departments = new Map(standard.departments.map((department) => [department.id, department.name.zh]))
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
        fromNames: gap.from.map((id) => context.state.departments.get(id)?.name ?? departments.get(id) ?? id),
      }
    })
  return { ok: true, answer: rows }
}
