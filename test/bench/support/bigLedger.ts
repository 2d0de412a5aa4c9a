// Makes a large ledger on disk, always the same for the same size: records, links, figures, stored files, a long history.
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadStandard } from '../../../main/engine/openLedger.ts'
import { storedPath, storedStamp } from '../../../main/evidenceStore/storedPaths.ts'
import type { LedgerStore } from '../../../main/ledgerStore/ledgerStore.ts'
import { openSqliteStore } from '../../../main/ledgerStore/sqlite/openSqliteStore.ts'
import type { Condition, Indicator, Standard } from '../../../shared/catalogue/standard.ts'
import type { Edit } from '../../../shared/ledger/change.ts'
import type { Evidence, InputValue, Link } from '../../../shared/ledger/ledgerState.ts'
import { resources } from '../../main/support/officeCalls.ts'
import { profileRow } from '../../support/rows.ts'
import { type Chance, chanceOf } from './chance.ts'

export interface LedgerSize {
  records: number
  links: number
  /** Single changes recorded before: an office that has worked for months. */
  history: number
}
const at = '2013-09-01T08:00:00.000Z'
const by = '张三'
const batch = 500

/** The folder must not exist. */
export function makeBigLedger(folder: string, size: LedgerSize): void {
  mkdirSync(folder, { recursive: true })
  const opened = openSqliteStore({ folder, mode: 'write', create: true, now: at })
  const standard = loadStandard(resources, 'county2007')
  if (!opened.ok || !standard.ok) throw new Error(JSON.stringify({ opened, standard }))
  const store = opened.answer
  const profile = profileRow()
  append(store, 'app.create', [{ collection: 'profile', id: 'profile', before: null, after: profile }])
  append(
    store,
    'values.import',
    standard.answer.quantities.flatMap((_, index) => figures(standard.answer, index)),
  )
  addRecords(store, folder, standard.answer, size)
  addHistory(store, standard.answer, size.history)
  store.close()
}

function append(store: LedgerStore, operation: string, edits: Edit[]): void {
  store.append({ at, by, operation, undoes: null, edits })
}

/** Every plain quantity in every year, in a unit that its items understand. */
function figures(standard: Standard, index: number): Edit[] {
  const quantity = standard.quantities[index]!
  const input = [...standard.indicators, ...standard.conditions]
    .flatMap((item) => item.inputs)
    .find((entry) => entry.quantity === quantity.id)
  if (!input || input.role === 'list') return []
  return [2011, 2012, 2013].map((year): Edit => {
    const after = figure(quantity.id, year, String(1000 + index * 7 + (year - 2011) * 3), input.unit)
    return { collection: 'values', id: after.id, before: null, after }
  })
}

function figure(quantity: string, year: number, number: string, unit: string): InputValue {
  return {
    id: `${quantity}@${year}`,
    quantity,
    year,
    entered: number,
    number,
    list: null,
    unit,
    department: 'stat',
    source: '统计年鉴',
    evidence: null,
    page: 12,
    competing: [],
    by,
    at,
  }
}

function addRecords(store: LedgerStore, folder: string, standard: Standard, size: LedgerSize): void {
  const chance = chanceOf(2007)
  const slots = [...standard.conditions, ...standard.indicators].flatMap((item) =>
    item.requirements.map((requirement) => ({ item, requirement })),
  )
  let linked = 0
  for (let first = 0; first < size.records; first += batch) {
    const edits: Edit[] = []
    for (let index = first; index < Math.min(first + batch, size.records); index += 1) {
      const evidence = recordOf(standard, folder, index, chance)
      edits.push({ collection: 'evidence', id: evidence.id, before: null, after: evidence })
      const wanted = Math.round(((index + 1) * size.links) / size.records)
      for (; linked < wanted; linked += 1) {
        const link = linkOf(evidence, linked, chance.pick(slots), chance)
        edits.push({ collection: 'links', id: link.id, before: null, after: link })
      }
    }
    append(store, 'evidence.add', edits)
  }
}

/** Four papers in five are fully described; the others lack this or that, as in any office. */
function recordOf(standard: Standard, folder: string, index: number, chance: Chance): Evidence {
  const kind = chance.pick(standard.documentKinds)
  const department = chance.pick(standard.departments).id
  const poor = chance.below(5) === 0
  const year = 2011 + chance.below(3)
  const lacks = () => poor && chance.below(3) === 0
  return {
    id: `e${index}`,
    title: `关于${kind.name.zh}第${index}号的证明材料`,
    documentNumber: `测政发〔${year}〕${index}号`,
    issuer: lacks() ? '' : '测试区人民政府办公室',
    documentDate: lacks() ? null : `${year}-0${1 + chance.below(9)}-1${chance.below(10)}`,
    periodFrom: lacks() ? null : 2011,
    periodTo: lacks() ? 2012 : 2013,
    kind: lacks() ? '' : kind.id,
    pages: 1 + chance.below(40),
    form: 'copy',
    sealed: lacks() ? 'no' : 'yes',
    department,
    note: '',
    versions: [storeFile(folder, index)],
    binned: chance.below(200) === 0 ? { at, by } : null,
    addedAt: at,
    by,
  }
}

/** A real file at its place, stamped as the program stamps it. */
function storeFile(folder: string, index: number): Evidence['versions'][number] {
  const content = `证明材料 ${index}\n`
  const sha256 = createHash('sha256').update(content).digest('hex')
  const fileName = `材料${index}.txt`
  const path = storedPath(join(folder, 'evidence'), sha256, fileName)
  mkdirSync(join(folder, 'evidence', sha256.slice(0, 2)), { recursive: true })
  writeFileSync(path, content)
  utimesSync(path, storedStamp, storedStamp)
  chmodSync(path, 0o444)
  return { sha256, fileName, sizeBytes: Buffer.byteLength(content), addedAt: at, by }
}

function linkOf(
  evidence: Evidence,
  index: number,
  { item, requirement }: { item: Indicator | Condition; requirement: { id: string } },
  chance: Chance,
): Link {
  const dated = Number(evidence.documentDate?.slice(0, 4) ?? 2012)
  return {
    id: `l${index}`,
    evidence: evidence.id,
    item: item.id,
    requirement: chance.below(20) === 0 ? null : requirement.id,
    // A paper speaks of its own year or an earlier one; one in twenty is linked to the wrong year.
    years: [chance.below(20) === 0 ? 2013 : chance.below(2) === 0 ? dated : 2011],
    page: chance.below(10) === 0 ? null : 1 + chance.below(evidence.pages ?? 1),
    version: evidence.versions[0]!.sha256,
    note: '',
    at,
    by,
  }
}

/** One figure corrected again and again, each time as a change of its own. */
function addHistory(store: LedgerStore, standard: Standard, changes: number): void {
  const index = standard.quantities.findIndex(({ id }) => id === 'forest_area')
  let before = figures(standard, index)[0]!.after as InputValue
  for (let step = 1; step <= changes; step += 1) {
    const after = figure(before.quantity, before.year, String(3000 + step), before.unit)
    append(store, 'values.enter', [{ collection: 'values', id: after.id, before, after }])
    before = after
  }
}
