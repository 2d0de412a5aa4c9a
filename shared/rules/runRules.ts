// Runs every rule and orders what they say: item by item as the standard has them, the gravest first.
import { allRules } from './allRules.ts'
import type { Finding } from './finding.ts'
import { isFinding, itemsOf, type RuleView } from './ruleView.ts'

const gravity = { error: 0, warning: 1, note: 2 }

export function runRules(view: RuleView): Finding[] {
  const order = new Map(itemsOf(view).map((item, index) => [item.id, index]))
  const findings = allRules.flatMap((rule) =>
    rule.run(view).map((draft) => isFinding(draft, rule.id, rule.severity)),
  )
  const position = (finding: Finding) =>
    finding.item === null ? order.size : (order.get(finding.item) ?? order.size)
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort(
      (a, b) =>
        position(a.finding) - position(b.finding) ||
        gravity[a.finding.severity] - gravity[b.finding.severity] ||
        a.index - b.index,
    )
    .map(({ finding }) => finding)
}
