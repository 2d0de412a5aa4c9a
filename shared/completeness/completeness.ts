// What the three-year grid holds: items × requirements × years.

/** One cell: a requirement in one year (year null = `once`). */
export interface RequirementCell {
  item: string
  requirement: string
  year: number | null
  must: boolean
  state: 'filled' | 'missing' | 'notNeeded'
  /** Links that fill it. */
  links: string[]
}

export interface RequirementCoverage {
  item: string
  requirement: string
  must: boolean
  cells: RequirementCell[]
  /** Every cell filled (or not needed). */
  filled: boolean
}

export interface ItemCoverage {
  item: string
  requirements: RequirementCoverage[]
  mustRequirements: number
  mustFilled: number
  mustCells: number
  mustCellsFilled: number
}

/** One line of the gap list (缺项清单): what is missing, from whom, what would do. */
export interface Gap {
  item: string
  requirement: string
  years: (number | null)[]
  must: boolean
  /** Issuing departments by id, the one to ask first in front. */
  from: string[]
}

/** Readiness (就绪度): 100 minus named losses, exact in thousandths of a point. */
export interface Loss {
  /** Exact decimal text, > 0. */
  points: string
  cause: 'verdict' | 'proof' | 'quality'
  item: string
  requirement: string | null
  year: number | null
  /** Rule id for quality losses. */
  rule: string | null
  evidence: string | null
  /** Facts for the sentence in wording (loss.<cause>…). */
  facts: Record<string, string>
}
export interface Readiness {
  /** 100 − Σ losses, exact decimal text. */
  score: string
  losses: Loss[]
}
