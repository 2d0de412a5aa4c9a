// The three-year grid: which requirement is proved in which year. One pass over the links, whatever their number.
import type { Condition, Indicator, Requirement, Standard } from '../catalogue/standard.ts'
import { type LedgerState, type Link, type Profile, profileOf } from '../ledger/ledgerState.ts'
import type { ItemCoverage, RequirementCell, RequirementCoverage } from './completeness.ts'

export function coverLedger(standard: Standard, state: LedgerState): Map<string, ItemCoverage> {
  const profile = profileOf(state)
  const links = linksByRequirement(state)
  const coverage = new Map<string, ItemCoverage>()
  for (const item of [...standard.conditions, ...standard.indicators]) {
    const waived = state.items.get(item.id)?.notApplicable != null
    coverage.set(item.id, coverItem(item, profile, links, waived))
  }
  return coverage
}

/** Years in which a requirement wants proof; null = once, without a year. */
export function yearsWanted(
  requirement: Requirement,
  profile: Pick<Profile, 'years' | 'judgedYear'>,
): (number | null)[] {
  if (requirement.years === 'once') return [null]
  return requirement.years === 'threeYears' ? [...profile.years] : [profile.judgedYear]
}

function linksByRequirement(state: LedgerState): Map<string, Link[]> {
  const links = new Map<string, Link[]>()
  for (const link of state.links.values()) {
    if (link.requirement === null || state.evidence.get(link.evidence)?.binned !== null) continue
    const known = links.get(link.requirement)
    if (known) known.push(link)
    else links.set(link.requirement, [link])
  }
  return links
}

function coverItem(
  item: Indicator | Condition,
  profile: Profile,
  links: ReadonlyMap<string, Link[]>,
  waived: boolean,
): ItemCoverage {
  const requirements = item.requirements.map((requirement) =>
    coverRequirement(item.id, requirement, profile, links.get(requirement.id) ?? [], waived),
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

function coverRequirement(
  item: string,
  requirement: Requirement,
  profile: Profile,
  links: readonly Link[],
  waived: boolean,
): RequirementCoverage {
  const cells = yearsWanted(requirement, profile).map((year): RequirementCell => {
    const filling = links
      .filter((link) => link.item === item && (year === null || link.years.includes(year)))
      .map((link) => link.id)
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
