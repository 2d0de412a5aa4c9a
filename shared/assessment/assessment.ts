// What judging a ledger yields. Plain data: every number is exact text, every shown number a string.
import type { Bilingual, Confidence, Operator } from '../catalogue/standard.ts'

export type Verdict = 'met' | 'notMet' | 'noData' | 'notApplicable' | 'basicallyMet'

/** The limit in force for this profile, and whether the office replaced the catalogue's. */
export interface LimitInForce {
  op: Operator
  /** Exact decimal. */
  value: string
  confidence: Confidence
  override: { original: { op: Operator; value: string }; reason: string; by: string; at: string } | null
}

/** One component in one year. */
export interface ComponentYear {
  year: number
  verdict: Verdict
  /** Exact decimal where it terminates, else a fraction `250/3`; null without data or for qualitative components. */
  value: string | null
  /** Rounded half-even to the indicator's decimals (GB/T 8170), e.g. `83.33`. */
  shown: string | null
  /** Distance to the limit in the good direction, exact; negative = missed. */
  margin: string | null
  /** `3600 ÷ (20000 − 0) × 100 = 18.00`; for lists one line an entry. */
  arithmetic: string
  /** Input ids without a value. */
  missing: string[]
  /** A direct (published) value that differs from the computed one. */
  directDiffers: string | null
  /** For lists: the entries that fail. */
  failing: string[]
  zeroDenominator: boolean
}

export interface ComponentAssessment {
  id: string
  name: Bilingual
  limit: LimitInForce | null
  years: ComponentYear[]
}

export interface SideConditionYear {
  id: string
  text: Bilingual
  year: number
  /** undeclared: a declared condition about which nobody has said anything yet; it does not bar. */
  verdict: 'met' | 'notMet' | 'noData' | 'undeclared'
  arithmetic: string
  missing: string[]
  zeroDenominator: boolean
  confidence: Confidence
}

export interface ItemYear {
  year: number
  verdict: Verdict
  /** Of the first component (single-component items); null where there are several or the item is qualitative. */
  value: string | null
  shown: string | null
}

/** 考核指标 judged. */
export interface ItemAssessment {
  id: string
  row: number
  name: Bilingual
  kind: 'quantitative' | 'qualitative'
  binding: boolean
  unit: string
  verdict: Verdict
  /** Verdict by figures alone, before notApplicable or basicallyMet were declared. */
  computed: 'met' | 'notMet' | 'noData'
  /** The latest complete year ≤ the profile's judged year; the profile's when none is complete. */
  judgedYear: number
  /** judgedYear is earlier than the profile's: newer figures are missing. */
  judgedEarlier: boolean
  value: string | null
  shown: string | null
  limit: LimitInForce | null
  margin: string | null
  arithmetic: string
  years: ItemYear[]
  components: ComponentAssessment[]
  sideConditions: SideConditionYear[]
  trend: 'rising' | 'falling' | 'level' | 'unknown'
  /** Trend read against `better`: improving, worsening… */
  trendIs: 'better' | 'worse' | 'level' | 'unknown'
  own: boolean
}

/** What one year of a computed clause lacks. */
export interface ClauseYear {
  year: number
  missing: string[]
  zeroDenominator: boolean
}

export interface ClauseAssessment {
  id: string
  text: Bilingual
  verdict: 'met' | 'notMet' | 'noData'
  judgedBy: 'documents' | 'confirmed' | 'computed'
  value: string | null
  shown: string | null
  limit: LimitInForce | null
  arithmetic: string
  confidence: Confidence
  /** Input ids without a value in any of the judged years. */
  missing: string[]
  /** The judged years of a computed clause, one by one; empty for the others. */
  years: ClauseYear[]
}

/** 基本条件 judged: met only when every clause is. */
export interface ConditionAssessment {
  id: string
  name: Bilingual
  verdict: Verdict
  clauses: ClauseAssessment[]
}
