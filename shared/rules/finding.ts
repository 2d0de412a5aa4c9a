// What a rule says: one located finding with the facts of its sentence.

export type Severity = 'error' | 'warning' | 'note'

/** Where a click leads: the narrowest place that mends the finding. */
export interface Place {
  page: 'overview' | 'items' | 'evidence' | 'gaps' | 'export' | 'settings'
  item?: string
  requirement?: string
  evidence?: string
  year?: number
  /** Field or input to focus (evidence field name, input id, component id of an override). */
  field?: string
  /** Page of the document to open. */
  documentPage?: number
}

export interface Finding {
  /** File name of the rule. */
  rule: string
  severity: Severity
  item: string | null
  requirement: string | null
  evidence: string | null
  year: number | null
  /** Facts filled into wording `rule.<rule>`; each rule has its sentence and its remedy in both languages. */
  facts: Record<string, string>
  place: Place
}
