// What queries answer: slices of the ledger as the screen and the command line need them. Plain data.
import type {
  ComponentAssessment,
  ConditionAssessment,
  ItemAssessment,
  Verdict,
} from '../assessment/assessment.ts'
import type { CatalogueInput, Condition, Indicator, Quantity, Standard } from '../catalogue/standard.ts'
import type { UnitTable } from '../catalogue/unitTable.ts'
import type { Gap, ItemCoverage, Loss } from '../completeness/completeness.ts'
import type {
  Department,
  Evidence,
  InputValue,
  ItemRecord,
  Link,
  Profile,
  StoredFile,
  ThresholdOverride,
} from '../ledger/ledgerState.ts'
import type { Finding } from '../rules/finding.ts'
import type { Failure } from './failure.ts'

export interface OpenLedger {
  /** Folder name without `.ecoledger`. */
  name: string
  /** Where it lies, for reading only. */
  shownFolder: string
  readOnly: boolean
  sample: boolean
}
export interface RecentLedger {
  id: string
  name: string
  shownFolder: string
  openedAt: string
  present: boolean
}
export interface AppState {
  version: string
  ledger: OpenLedger | null
  recents: RecentLedger[]
  /** Name under which changes are recorded. */
  userName: string
  /** Where new ledgers are put unless a folder is picked. */
  shownHome: string
  /** Today, ISO date, as the machine's clock has it. */
  today: string
}

/** A part of a long list: rows from `offset` on, and how many there are in all. */
export interface Slice<Row> {
  total: number
  offset: number
  rows: Row[]
}

export interface SeverityCounts {
  error: number
  warning: number
  note: number
}
/** Findings of one severity or all, in the order of the rules; counts are of all findings. */
export interface FindingSlice extends Slice<Finding> {
  counts: SeverityCounts
}
export interface CoverageByYear {
  year: number | null
  mustCells: number
  filled: number
}
export interface DepartmentReadiness {
  id: string
  name: string
  /** Items it leads. */
  items: number
  met: number
  mustCells: number
  filled: number
  gaps: number
}
export interface Overview {
  profile: Profile
  counts: { conditions: number; rows: number; items: number }
  verdicts: Record<Verdict, number>
  conditionVerdicts: Record<Verdict, number>
  score: string
  losses: Loss[]
  coverage: CoverageByYear[]
  departments: DepartmentReadiness[]
  findings: SeverityCounts
  evidence: { records: number; linked: number; unlinked: number; binned: number }
  values: { expected: number; recorded: number }
  daysToVisit: number | null
}

/** State of saving and of undo; comes with every announcement. */
export interface Standing {
  /** seq of the last change. */
  revision: number
  savedAt: string | null
  undo: { operation: string; at: string } | null
  redo: { operation: string; at: string } | null
}

export interface CatalogueView {
  standard: Standard
  units: UnitTable
  overrides: ThresholdOverride[]
}

export interface TreeItem {
  id: string
  type: 'condition' | 'indicator'
  name: { zh: string; en: string }
  row: number
  category: string
  binding: boolean
  verdict: Verdict
  shown: string | null
  unit: string
  must: number
  filled: number
  findings: SeverityCounts
  lead: string
  own: boolean
}

/** One input of an item with its values of all years. */
export interface InputLine {
  input: CatalogueInput
  quantity: Quantity
  /** Clause that uses it, for conditions. */
  clause: string | null
  values: Record<number, InputValue | null>
  /** Other items that use the same quantity. */
  alsoUsedBy: string[]
}
export interface LinkedEvidence {
  link: Link
  evidence: Evidence
}
export interface ItemView {
  id: string
  indicator: Indicator | null
  condition: Condition | null
  assessment: ItemAssessment | null
  conditionAssessment: ConditionAssessment | null
  coverage: ItemCoverage
  record: ItemRecord
  lead: string
  supporting: string[]
  inputs: InputLine[]
  clauseRecords: Record<string, { holds: boolean; by: string; reason: string; at: string } | null>
  linked: LinkedEvidence[]
  findings: Finding[]
  gaps: Gap[]
  losses: Loss[]
}

export interface ValueRow {
  item: string
  itemName: string
  input: string
  inputName: string
  quantity: string
  year: number
  value: string
  unit: string
  department: string
  source: string
  by: string
  at: string
}

export interface EvidenceRow {
  id: string
  title: string
  documentNumber: string
  issuer: string
  documentDate: string | null
  periodFrom: number | null
  periodTo: number | null
  kind: string
  pages: number | null
  form: Evidence['form']
  sealed: Evidence['sealed']
  department: string
  fileName: string
  sizeBytes: number
  sha256: string
  versions: number
  links: { item: string; requirement: string | null; years: number[]; page: number | null }[]
  binned: boolean
  findings: SeverityCounts
  addedAt: string
}
export interface EvidenceView {
  evidence: Evidence
  links: Link[]
  findings: Finding[]
  current: StoredFile
}

/** What became of one file of an intake. */
export interface IntakeAnswer {
  /** Path inside the dropped folder, or the bare name. */
  name: string
  /** Record made (or, for a duplicate that was linked, the record linked). */
  id: string | null
  sha256: string | null
  duplicateOf: string | null
  recognised: {
    title: string
    pages: number | null
    documentNumber: string | null
    documentDate: string | null
  }
  error: Failure | null
}

export interface GapRow extends Gap {
  itemName: { zh: string; en: string }
  requirementName: { zh: string; en: string }
  kind: string
  fromNames: string[]
}

export interface HistoryRow {
  seq: number
  at: string
  by: string
  operation: string
  edits: number
  undoes: number | null
  undone: boolean
}

/** The document that `check --json` prints (DESIGN §5). */
export interface CheckReport {
  standard: string
  profile: Profile
  counts: { conditions: number; rows: number; items: number }
  items: CheckedItem[]
  conditions: {
    id: string
    name: string
    verdict: Verdict
    requirements: {
      id: string
      verdict: string
      value: string | null
      shown: string | null
      threshold: string | null
      arithmetic: string
    }[]
    proof: RequirementCount
  }[]
  findings: (Finding & { message: string; remedy: string })[]
  readiness: { score: string; losses: { points: string; cause: string; item: string; message: string }[] }
}
/** An indicator as `check --json` prints it: names are plain Chinese words, as in the standard. */
export interface CheckedItem extends Omit<ItemAssessment, 'name' | 'components'> {
  name: string
  components: (Omit<ComponentAssessment, 'name'> & { name: string })[]
  operator: string | null
  threshold: string | null
  requirements: RequirementCount
}
export interface RequirementCount {
  must: number
  filled: number
  mustCells: number
  filledCells: number
}

export interface DepartmentRow extends Department {
  items: string[]
}
export interface DoctorReport {
  database: 'ok' | 'faulty'
  databaseFaults: string[]
  files: number
  faults: { sha256: string; evidence: string; title: string; problem: 'missing' | 'altered' | 'unreadable' }[]
  strays: number
}
export interface ExportAnswer {
  download: string
  fileName: string
  sizeBytes: number
}
