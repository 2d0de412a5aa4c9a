// An item declared not applicable without a certificate.
import { itemLabel, itemsOf, type Rule } from './ruleView.ts'

export const notApplicableWithoutProof: Rule = (view) =>
  itemsOf(view).flatMap((item) => {
    const record = view.state.items.get(item.id)
    if (!record?.notApplicable) return []
    const proved = (view.linksByItem.get(item.id) ?? []).some(
      (link) => view.state.evidence.get(link.evidence)?.binned === null,
    )
    return proved
      ? []
      : [
          {
            item: item.id,
            facts: { item: itemLabel(item), reason: record.notApplicable.reason },
            place: { page: 'items' as const, item: item.id },
          },
        ]
  })
