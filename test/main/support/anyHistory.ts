// Random work in a ledger: figures, papers, links, decisions, undo and redo in any order. What is refused changes nothing.
import fc from 'fast-check'
import type { Failure } from '../../../shared/api/failure.ts'
import { type OfficeCalls, putFile } from './officeCalls.ts'
import { ownIndicator } from './shownState.ts'

type Office = OfficeCalls & { folder: string }
/** `pick` chooses among what is there when the step's turn comes. */
export interface AnyStep {
  kind: keyof typeof doers
  pick: number
  year: number
  text: string
}

const texts = [
  '',
  '0',
  '1',
  '3900',
  '20,000',
  '5.85万亩',
  '1/3',
  '约5',
  'SO2=0.028/0.06；NO2=0.1/0.08',
  '断面=Ⅲ/Ⅱ',
]
const cells = [
  ['5', 'forest_area'],
  ['6', 'land_area'],
  ['2', 'gdp'],
  ['7', 'pollutant_means'],
  ['8', 'sections'],
  ['C5', 'towns_total'],
  ['Z1', 'all'],
] as const
const targets = [
  ['5', 'I5-E05'],
  ['5', null],
  ['C1', null],
  ['Z1', null],
] as const

const at = <Entry>(entries: readonly Entry[], pick: number): Entry | undefined =>
  entries[pick % entries.length]

async function records(office: Office): Promise<string[]> {
  const live = await office.call('evidence.list', {})
  const binned = await office.call('evidence.list', { show: 'binned' })
  return [...live.rows, ...binned.rows].map(({ id }) => id)
}

async function links(office: Office): Promise<string[]> {
  const views = await Promise.all(
    (await records(office)).map((evidence) => office.call('evidence.get', { evidence })),
  )
  return views.flatMap((view) => view.links.map(({ id }) => id))
}

/** Sixteen different contents: twins come up now and then. */
async function paper(office: Office, pick: number): Promise<string> {
  const [token] = await office.tokens(putFile(office.folder, `${pick % 23}.txt`, `内容${pick % 16}`))
  return token!
}

async function valuesFile(office: Office, { pick, year, text }: AnyStep): Promise<string> {
  const [item, input] = at(cells, pick)!
  const department = at(['stat', 'drc', ''], pick)
  const rows = `item,year,input,value,department\n${item},${year},${input},"${text || '7'}",${department}\n`
  const [token] = await office.tokens(putFile(office.folder, '数据.csv', rows))
  return token!
}

type Done = Promise<[operation: string, input: unknown]>
const doers = {
  enter: async (_office: Office, { pick, year, text }: AnyStep): Done => {
    const [item, input] = at(cells, pick)!
    return ['values.enter', { entries: [{ item, input, year, text }] }]
  },
  import: async (office: Office, step: AnyStep): Done => [
    'values.import',
    { token: await valuesFile(office, step) },
  ],
  decide: async (_office: Office, { pick, year }: AnyStep): Done => {
    return ['values.decide', { quantity: 'gdp', year, take: pick % 2 === 0 ? 0 : null, by: '甲', reason: '' }]
  },
  add: async (office: Office, { pick, year }: AnyStep): Done => {
    const [item, requirement] = at(targets, pick)!
    const link = pick % 2 === 0 ? { item, requirement, years: [year] } : undefined
    return [
      'evidence.add',
      { tokens: [await paper(office, pick)], link, duplicates: pick % 3 ? 'link' : 'report' },
    ]
  },
  replace: async (office: Office, { pick }: AnyStep): Done => {
    const evidence = at(await records(office), pick) ?? 'none'
    return ['evidence.replaceFile', { evidence, token: await paper(office, pick + 1) }]
  },
  edit: async (office: Office, { pick, year, text }: AnyStep): Done => {
    const evidence = [at(await records(office), pick) ?? 'none']
    return ['evidence.edit', { evidence, fields: { note: text, periodFrom: year, periodTo: 2012 } }]
  },
  bin: async (office: Office, { pick }: AnyStep): Done => [
    'evidence.bin',
    { evidence: [at(await records(office), pick) ?? 'none'] },
  ],
  restore: async (office: Office, { pick }: AnyStep): Done => [
    'evidence.restore',
    { evidence: [at(await records(office), pick) ?? 'none'] },
  ],
  link: async (office: Office, { pick, year }: AnyStep): Done => {
    const [item, requirement] = at(targets, pick)!
    const evidence = at(await records(office), pick) ?? 'none'
    return ['evidence.link', { evidence, item, requirement, years: [year], page: pick % 5 || null }]
  },
  changeLink: async (office: Office, { pick, year }: AnyStep): Done => {
    return [
      'evidence.changeLink',
      { link: at(await links(office), pick) ?? 'none', years: [year], page: pick + 1 },
    ]
  },
  unlink: async (office: Office, { pick }: AnyStep): Done => [
    'evidence.unlink',
    { links: [at(await links(office), pick) ?? 'none'] },
  ],
  item: async (_office: Office, { pick, text }: AnyStep): Done => {
    const notApplicable = pick % 2 === 0 ? { reason: '无' } : null
    return [
      'item.set',
      { item: at(['5', '16', 'Z1'], pick), notApplicable, remarks: text, lead: at(['agri', null], pick) },
    ]
  },
  clause: async (_office: Office, { pick }: AnyStep): Done => {
    const confirmed = pick % 3 === 0 ? null : { holds: pick % 2 === 0, by: '甲', reason: '' }
    return ['clause.confirm', { clause: at(['C2.1', 'C3.1'], pick), confirmed }]
  },
  declare: async (_office: Office, { pick }: AnyStep): Done => {
    const declared = pick % 3 === 0 ? null : { holds: pick % 2 === 0, by: '甲' }
    return ['sideCondition.declare', { item: '18b', sideCondition: 'no_accident', declared }]
  },
  override: async (_office: Office, { pick }: AnyStep): Done => [
    'threshold.override',
    { component: at(['5', 'C5.1', '10.COD'], pick), op: '>=', value: String(pick), reason: '省定', by: '甲' },
  ],
  restoreThreshold: async (_office: Office, { pick }: AnyStep): Done => [
    'threshold.restore',
    { component: at(['5', 'C5.1', '10.COD'], pick) },
  ],
  ownItem: async (): Done => ['ownItem.add', { indicator: ownIndicator('Z1'), reason: '市定', by: '甲' }],
  removeOwnItem: async (): Done => ['ownItem.remove', { item: 'Z1' }],
  department: async (_office: Office, { pick, text }: AnyStep): Done => [
    'department.change',
    { department: at(['stat', 'agri'], pick), name: `部门${pick}`, contact: text, phone: '', order: pick },
  ],
  profile: async (_office: Office, { pick }: AnyStep): Done => [
    'profile.change',
    { terrain: at(['plain', 'hill'], pick), judgedYear: at([2012, 2013], pick), coastal: pick % 2 === 0 },
  ],
  undo: async (): Done => ['change.undo', {}],
  redo: async (): Done => ['change.redo', {}],
}

/** Undo comes up often enough that whole stretches are taken back and brought back. */
export const anySteps: fc.Arbitrary<AnyStep[]> = fc.array(
  fc.record({
    kind: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...(Object.keys(doers) as AnyStep['kind'][])) },
      { weight: 1, arbitrary: fc.constantFrom<AnyStep['kind']>('undo', 'redo', 'enter', 'add', 'link') },
    ),
    pick: fc.nat(60),
    year: fc.constantFrom(2011, 2012, 2013),
    text: fc.constantFrom(...texts),
  }),
  { minLength: 10, maxLength: 40 },
)

/** Does one step; null when it was taken, else why it was refused. */
export async function doStep(office: Office, step: AnyStep): Promise<Failure | null> {
  const [operation, input] = await doers[step.kind](office, step)
  const result = await office.door.call(operation, input)
  return result.ok ? null : result.failure
}
