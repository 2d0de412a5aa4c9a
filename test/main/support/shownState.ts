// Everything a ledger shows through its queries, for comparing two states; and an item of the office's own.
import type { InputOf } from '../../../shared/api/contract.ts'
import type { OfficeCalls } from './officeCalls.ts'

export type OwnIndicator = InputOf<'ownItem.add'>['indicator']

export async function shownState({ call }: Pick<OfficeCalls, 'call'>) {
  const { rows } = await call('evidence.list', { limit: 20_000 })
  const binned = (await call('evidence.list', { limit: 20_000, show: 'binned' })).rows
  const tree = await call('items.tree', {})
  return {
    overview: await call('ledger.overview', {}),
    catalogue: await call('catalogue.get', {}),
    check: await call('check.run', {}),
    items: await Promise.all(tree.map(({ id }) => call('items.get', { item: id }))),
    tree,
    values: await call('values.list', {}),
    evidence: await Promise.all([...rows, ...binned].map(({ id }) => call('evidence.get', { evidence: id }))),
    rows,
    binned,
    gaps: await call('gaps.list', {}),
    departments: await call('departments.list', {}),
  }
}

const sure = { level: 'high' as const, recalled: false, note: '' }
const words = (zh: string) => ({ zh, en: zh })

/** A share of two quantities of its own, at least 50 %. */
export function ownIndicator(id: string): OwnIndicator {
  const input = (name: string, role: 'numerator' | 'denominator') => ({
    id: name,
    quantity: `${id}.${name}`,
    name: words(name),
    unit: '个',
    role,
  })
  return {
    id,
    row: 23,
    name: words(`自定项${id}`),
    category: 'society',
    unit: '%',
    binding: false,
    kind: 'quantitative',
    better: 'higher',
    decimals: 2,
    requirementText: words('≥50'),
    definition: words('达标个数占总数的比例'),
    auditPoints: [],
    formulaText: words('达标数÷总数×100%'),
    inputs: [input('good', 'numerator'), input('all', 'denominator')],
    components: [
      {
        id,
        name: words(`自定项${id}`),
        formula: 'good / all',
        scale: '100',
        thresholds: [{ when: {}, op: '>=', value: '50', confidence: sure }],
      },
    ],
    departments: ['stat'],
    confidence: { threshold: sure, formula: sure, binding: sure },
    requirements: [],
  }
}
