// The three-year grid: which requirement is proved in which year. One pass over the links, whatever their number.
import type { Condition, Indicator, Requirement, Standard } from '../catalogue/standard.ts'
import { type LedgerState, type Link, type Profile, profileOf } from '../ledger/ledgerState.ts'
import type { ItemCoverage, RequirementCell, RequirementCoverage } from './completeness.ts'

export function coverLedger(standard: Standard, state: LedgerState): Map<string, ItemCoverage> {
  const byItem = new Map<string, Link[]>()
  for (const link of state.links.values()) pushTo(byItem, link.item, link)
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
  const waived = state.items.get(item.id)?.notApplicable != null
  const proving = new Map<string, Link[]>()
  for (const link of links)
    if (link.requirement !== null && state.evidence.get(link.evidence)?.binned === null)
      pushTo(proving, link.requirement, link)
  const requirements = item.requirements.map((requirement) =>
    coverRequirement(item.id, requirement, profile, proving.get(requirement.id) ?? [], waived),
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

function pushTo(groups: Map<string, Link[]>, key: string, link: Link): void {
  const group = groups.get(key)
  if (group) group.push(link)
  else groups.set(key, [link])
}

/** Years in which a requirement wants proof; null = once, without a year. */
export function yearsWanted(
  requirement: Requirement,
  profile: Pick<Profile, 'years' | 'judgedYear'>,
): (number | null)[] {
  if (requirement.years === 'once') return [null]
  return requirement.years === 'threeYears' ? [...profile.years] : [profile.judgedYear]
}

function coverRequirement(
  item: string,
  requirement: Requirement,
  profile: Profile,
  links: readonly Link[],
  waived: boolean,
): RequirementCoverage {
  const cells = yearsWanted(requirement, profile).map((year): RequirementCell => {
    const filling: string[] = []
    for (const link of links) if (year === null || link.years.includes(year)) filling.push(link.id)
    const state = waived ? 'notNeeded' : filling.length > 0 ? 'filled' : 'missing'
    return { item, requirement: requirement.id, year, must: requirement.must, state, links: filling }
  })
  return {
    item,
    requirement: requirement.id,
    must: requirement.must,
    cells,
    filled: cells.every((cell) => cell.state !== 'missing'),
  }
}
