// Runs every rule and orders what they say: item by item as the standard has them, the gravest first.
import { allRules } from './allRules.ts'
import type { Finding } from './finding.ts'
import { judgePapers } from './judgePapers.ts'
import { isFinding, itemsOf, type RuleView } from './ruleView.ts'

const gravity = { error: 0, warning: 1, note: 2 }

/** `papers`: what judgePapers says of every record of the view; who keeps it saves the longest part of the work. */
export function runRules(
  view: RuleView,
  papers: ReadonlyMap<string, readonly Finding[]> = judgePapers(view, view.state.evidence),
): Finding[] {
  const order = new Map(itemsOf(view).map((item, index) => [item.id, index]))
  const rank = new Map(allRules.map((rule, index) => [rule.id, index]))
  // Item, then gravity, then rule; inside one pile the order in which a rule goes through the ledger.
  const piles: Finding[][] = []
  const put = (finding: Finding) => {
    const position = finding.item === null ? order.size : (order.get(finding.item) ?? order.size)
    const pile = (position * 3 + gravity[finding.severity]) * allRules.length + rank.get(finding.rule)!
    const known = piles[pile]
    if (known) known.push(finding)
    else piles[pile] = [finding]
  }
  for (const rule of allRules)
    if (rule.about === 'ledger')
      for (const draft of rule.run(view)) put(isFinding(draft, rule.id, rule.severity))
  for (const id of view.state.evidence.keys()) papers.get(id)?.forEach(put)
  return piles.flat()
}
