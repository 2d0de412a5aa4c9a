// “Basically met” without the reviewer’s reason.
import { itemLabel, itemsOf, type Rule } from './ruleView.ts'

export const basicallyMetWithoutReason: Rule = (view) =>
  itemsOf(view).flatMap((item) => {
    const reviewed = view.state.items.get(item.id)?.reviewed
    if (reviewed?.reason.trim() !== '') return []
    return [
      {
        item: item.id,
        facts: { item: itemLabel(item), by: reviewed.by },
        place: { page: 'items' as const, item: item.id },
      },
    ]
  })
