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

/** `row` follows the rows of the catalogue. */
export function ownIndicator(facts: OwnIndicatorFacts, row: number): Indicator {
  const { id, op, value } = facts
  const threshold = { when: {}, op, value, confidence: certain }
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
    formulaText: both(formulaWords(facts)),
    inputs: ownInputs(facts),
    components: [
      {
        id,
        name: both(facts.name),
        formula: isQuotient(facts) ? 'numerator / denominator' : 'numerator',
        scale: facts.scale,
        thresholds: [threshold],
        onlyIfCoastal: false,
      },
    ],
    sideConditions: [],
    bounds: [],
    departments: [facts.department],
    notApplicableWhen: [],
    note: '',
    confidence: { threshold: certain, formula: certain, binding: certain },
    requirements: ownRequirements(facts),
  }
}

const isQuotient = ({ denominator }: OwnIndicatorFacts) => denominator !== ''

function formulaWords(facts: OwnIndicatorFacts): string {
  const { name, numerator, denominator, scale } = facts
  if (!isQuotient(facts)) return `${name}＝${numerator}`
  return `${name}＝${numerator}÷${denominator}${scale === '1' ? '' : `×${scale}`}`
}

/** The quantities belong to the item alone: `<id>.<input>`. */
function ownInputs(facts: OwnIndicatorFacts): Indicator['inputs'] {
  const { id, numerator, numeratorUnit, denominator, denominatorUnit } = facts
  const input = (role: 'numerator' | 'denominator', name: string, unit: string) => ({
    id: role,
    quantity: `${id}.${role}`,
    name: both(name),
    unit,
    role,
  })
  const above = input('numerator', numerator, numeratorUnit)
  return isQuotient(facts) ? [above, input('denominator', denominator, denominatorUnit)] : [above]
}

function ownRequirements({ id, proof, kind, department }: OwnIndicatorFacts): Indicator['requirements'] {
  return proof.map((name, index) => ({
    id: `${id}-E${String(index + 1).padStart(2, '0')}`,
    name: both(name),
    kind,
    issuers: [department],
    years: 'threeYears',
    must: true,
    proves: [],
  }))
}
