// Makes a whole indicator out of the few facts an office gives for an item of its own.
import type { Indicator, Operator } from './standard.ts'

export interface OwnIndicatorFacts {
  id: string
  name: string
  category: string
  unit: string
  binding: boolean
  decimals: number
  numerator: string
  numeratorUnit: string
  /** '' where the value is the numerator itself. */
  denominator: string
  denominatorUnit: string
  /** The quotient is multiplied by it: 100 for a percentage. */
  scale: string
  op: Operator
  value: string
  department: string
  /** Names of required documents, one each. */
  proof: string[]
  /** Document kind of the required documents. */
  kind: string
}

/** An office's own words are known in one language only: they stand in both. */
const both = (words: string) => ({ zh: words, en: words })
const certain = { level: 'high' as const, recalled: false, note: '' }
const signs: Record<Operator, string> = { '>=': '≥', '<=': '≤', '>': '＞', '<': '＜', '=': '＝' }

/** `row` follows the rows of the catalogue. The quantities belong to the item alone: `<id>.<input>`. */
export function ownIndicator(facts: OwnIndicatorFacts, row: number): Indicator {
  const { id, denominator, scale, op, value } = facts
  const quotient = denominator !== ''
  const formulaText = quotient
    ? `${facts.name}＝${facts.numerator}÷${denominator}${scale === '1' ? '' : `×${scale}`}`
    : `${facts.name}＝${facts.numerator}`
  return {
    id,
    row,
    name: both(facts.name),
    category: facts.category,
    unit: facts.unit,
    binding: facts.binding,
    kind: 'quantitative',
    better: op === '<' || op === '<=' ? 'lower' : 'higher',
    decimals: facts.decimals,
    requirementText: both(`${signs[op]}${value}`),
    definition: both(facts.name),
    auditPoints: [],
    formulaText: both(formulaText),
    inputs: [
      {
        id: 'numerator',
        quantity: `${id}.numerator`,
        name: both(facts.numerator),
        unit: facts.numeratorUnit,
        role: 'numerator',
      },
      ...(quotient
        ? [
            {
              id: 'denominator',
              quantity: `${id}.denominator`,
              name: both(denominator),
              unit: facts.denominatorUnit,
              role: 'denominator' as const,
            },
          ]
        : []),
    ],
    components: [
      {
        id,
        name: both(facts.name),
        formula: quotient ? 'numerator / denominator' : 'numerator',
        scale,
        thresholds: [{ when: {}, op, value, confidence: certain }],
        onlyIfCoastal: false,
      },
    ],
    sideConditions: [],
    bounds: [],
    departments: [facts.department],
    notApplicableWhen: [],
    note: '',
    confidence: { threshold: certain, formula: certain, binding: certain },
    requirements: facts.proof.map((name, index) => ({
      id: `${id}-E${String(index + 1).padStart(2, '0')}`,
      name: both(name),
      kind: facts.kind,
      issuers: [facts.department],
      years: 'threeYears',
      must: true,
      proves: [],
    })),
  }
}
