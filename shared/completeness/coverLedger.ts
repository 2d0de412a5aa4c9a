// The three-year grid: which requirement is proved in which year. One pass over the links, whatever their number.
import type { Condition, Indicator, Requirement, Standard } from '../catalogue/standard.ts'
import { type LedgerState, type Link, type Profile, profileOf } from '../ledger/ledgerState.ts'
import type { ItemCoverage, RequirementCell, RequirementCoverage } from './completeness.ts'

export function coverLedger(standard: Standard, state: LedgerState): Map<string, ItemCoverage> {
  const byItem = Map.groupBy(state.links.values(), (link) => link.item)
  const items = [...standard.conditions, ...standard.indicators]
  return new Map(items.map((item) => [item.id, coverItem(item, state, byItem.get(item.id) ?? [])]))
}

/** `links`: every link to this item, in the order of the ledger. A paper in the bin proves nothing. */
export function coverItem(
  item: Indicator | Condition,
  state: Pick<LedgerState, 'profile' | 'items' | 'evidence'>,
  links: readonly Link[],
): ItemCoverage {
  const profile = profileOf(state)
  const slots = new Map(
    item.requirements.map(({ id, ...slot }) => [
      id,
      yearsWanted(slot, profile).map((year): Filling => ({ year, links: [] })),
    ]),
  )
  for (const link of links) {
    const slot = link.requirement === null ? undefined : slots.get(link.requirement)
    if (!slot || state.evidence.get(link.evidence)?.binned !== null) continue
    for (const filling of slot)
      if (filling.year === null || link.years.includes(filling.year)) filling.links.push(link.id)
  }
  const waived = state.items.get(item.id)?.notApplicable != null
  const requirements = item.requirements.map((requirement) =>
    coverRequirement(item.id, requirement, slots.get(requirement.id)!, waived),
  )
  const must = requirements.filter((requirement) => requirement.must)
  const mustCells = must
    .flatMap((requirement) => requirement.cells)
    .filter((cell) => cell.state !== 'notNeeded')
  return {
    item: item.id,
    requirements,
    mustRequirements: must.length,
    mustFilled: must.filter((requirement) => requirement.filled).length,
    mustCells: mustCells.length,
    mustCellsFilled: mustCells.filter((cell) => cell.state === 'filled').length,
  }
}

/** Years in which a requirement wants proof; null = once, without a year. */
export function yearsWanted(
  requirement: Pick<Requirement, 'years'>,
  profile: Pick<Profile, 'years' | 'judgedYear'>,
): (number | null)[] {
  if (requirement.years === 'once') return [null]
  return requirement.years === 'threeYears' ? [...profile.years] : [profile.judgedYear]
}

type Filling = Pick<RequirementCell, 'year' | 'links'>

function coverRequirement(
  item: string,
  { id, must }: Requirement,
  slot: readonly Filling[],
  waived: boolean,
): RequirementCoverage {
  const cells = slot.map(({ year, links }): RequirementCell => {
    const state = waived ? 'notNeeded' : links.length > 0 ? 'filled' : 'missing'
    return { item, requirement: id, year, must, state, links }
  })
  return { item, requirement: id, must, cells, filled: cells.every((cell) => cell.state !== 'missing') }
}
