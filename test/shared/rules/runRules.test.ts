// The order of the findings, and that papers judged one by one say what they say together.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assessLedger } from '../../../shared/assessment/assessLedger.ts'
import { effectiveStandard } from '../../../shared/catalogue/effectiveStandard.ts'
import { coverLedger } from '../../../shared/completeness/coverLedger.ts'
import { currentVersion, type LedgerState } from '../../../shared/ledger/ledgerState.ts'
import { allRules } from '../../../shared/rules/allRules.ts'
import type { Finding } from '../../../shared/rules/finding.ts'
import { judgePapers } from '../../../shared/rules/judgePapers.ts'
import { isFinding, itemsOf, type RuleView } from '../../../shared/rules/ruleView.ts'
import { runRules } from '../../../shared/rules/runRules.ts'
import { anyLedger } from '../anyLedger.ts'
import { standard, units } from '../builders.ts'

/** Every seventh file is broken, so that this rule speaks too. */
function viewOf(state: LedgerState): RuleView {
  const effective = effectiveStandard(standard, state.overrides.values(), state.ownItems.values())
  const coverage = coverLedger(effective.standard, state)
  const links = [...state.links.values()]
  const broken = [...state.evidence.values()].filter((_, index) => index % 7 === 0)
  return {
    standard: effective.standard,
    overrides: effective.overrides,
    units,
    state,
    coverage,
    assessment: assessLedger(effective, units, state, coverage),
    linksByItem: Map.groupBy(links, ({ item }) => item),
    linksByEvidence: Map.groupBy(links, ({ evidence }) => evidence),
    brokenFiles: new Set(broken.map((row) => currentVersion(row).sha256)),
  }
}

/** The order as DESIGN wants it, sorted the plain way. */
function plainly(view: RuleView): Finding[] {
  const order = itemsOf(view).map(({ id }) => id)
  const place = ({ item }: Finding) => (item !== null && order.includes(item) ? order.indexOf(item) : 999)
  const gravity = { error: 0, warning: 1, note: 2 }
  return allRules
    .flatMap((rule) => rule.run(view).map((draft) => isFinding(draft, rule.id, rule.severity)))
    .sort((a, b) => place(a) - place(b) || gravity[a.severity] - gravity[b.severity])
}

test('findings stand item by item, the gravest first, in the order of the rules', () => {
  fc.assert(
    fc.property(anyLedger, (state) => {
      const view = viewOf(state)
      expect(runRules(view)).toEqual(plainly(view))
    }),
    { numRuns: 60 },
  )
})

test('what the rules say of a paper alone is what they say of it among all', () => {
  fc.assert(
    fc.property(anyLedger, (state) => {
      const view = viewOf(state)
      const together = judgePapers(view, state.evidence)
      const alone = new Map<string, Finding[]>()
      for (const [id, record] of state.evidence)
        for (const [named, findings] of judgePapers(view, new Map([[id, record]]))) alone.set(named, findings)
      expect(alone).toEqual(together)
      expect(runRules(view, alone)).toEqual(runRules(view))
    }),
    { numRuns: 30 },
  )
})

test('a rule about papers names its paper in every finding', () => {
  fc.assert(
    fc.property(anyLedger, (state) => {
      for (const rule of allRules)
        if (rule.about === 'paper')
          for (const draft of rule.run(viewOf(state)))
            expect(state.evidence.has(draft.evidence ?? '')).toBe(true)
    }),
    { numRuns: 10 },
  )
})
