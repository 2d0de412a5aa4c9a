// The sample district (样板区) as a ledger: built through the same operations an office uses, from resources/sampleDistrict.
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { AnswerOf, InputOf, OperationName } from '../../shared/api/contract.ts'
import { failed, type Result } from '../../shared/api/failure.ts'
import type { Profile } from '../../shared/ledger/ledgerState.ts'
import { createLedger, type OpenedLedger, type OpenSettings } from './openLedger.ts'

/** What resources/sampleDistrict/evidence.json holds, one entry a document. */
interface SampleDocument {
  file: string
  fields: InputOf<'evidence.edit'>['fields']
  links: { item: string; requirement: string | null; years: number[]; page: number | null }[]
}
/** What resources/sampleDistrict/items.json holds. */
interface SampleDecisions {
  items: InputOf<'item.set'>[]
  clauses: InputOf<'clause.confirm'>[]
  sideConditions: InputOf<'sideCondition.declare'>[]
}

/** Built beside its place and renamed when whole: a cancelled start leaves no half sample. */
export async function prepareSample(settings: OpenSettings): Promise<Result<null>> {
  const source = join(settings.resources, 'sampleDistrict')
  const building = `${settings.folder}.part`
  rmSync(building, { recursive: true, force: true })
  mkdirSync(join(settings.folder, '..'), { recursive: true })
  const profile = { ...readJson<Omit<Profile, 'id'>>(source, 'profile.json'), id: 'profile' } as Profile
  const created = createLedger(
    { ...settings, folder: building, mode: 'write', announce: () => {} },
    profile,
    profile.compiler,
  )
  if (!created.ok) return created
  try {
    const filled = await fillSample(created.answer, settings, source, profile.compiler)
    if (!filled.ok) return filled
  } finally {
    await created.answer.engine.close()
  }
  renameSync(building, settings.folder)
  return { ok: true, answer: null }
}

async function fillSample(
  opened: OpenedLedger,
  settings: OpenSettings,
  source: string,
  by: string,
): Promise<Result<null>> {
  const call = async <Name extends OperationName>(
    operation: Name,
    input: InputOf<Name>,
  ): Promise<AnswerOf<Name>> => {
    const result = await opened.engine.call({
      operation,
      input,
      by,
      signal: new AbortController().signal,
      progress: () => {},
    })
    if (!result.ok) throw new SampleFault(result)
    return result.answer as AnswerOf<Name>
  }
  try {
    const values = settings.tokens.keepFile({
      type: 'path',
      relativeName: 'values.csv',
      path: join(source, 'values.csv'),
    })
    await call('values.import', { token: values })
    const documents = readJson<SampleDocument[]>(source, 'evidence.json')
    const tokens = documents.map(({ file }) =>
      settings.tokens.keepFile({ type: 'path', relativeName: file, path: join(source, 'documents', file) }),
    )
    const { files } = await call('evidence.add', { tokens, duplicates: 'report' })
    for (const [index, { fields, links }] of documents.entries()) {
      const { id, error, name } = files[index]!
      if (!id)
        throw new SampleFault(failed(error?.code ?? 'sampleDuplicate', { file: name, ...error?.facts }))
      await call('evidence.edit', { evidence: [id], fields })
      for (const link of links) await call('evidence.link', { evidence: id, ...link })
    }
    const decisions = readJson<SampleDecisions>(source, 'items.json')
    for (const entry of decisions.items) await call('item.set', entry)
    for (const entry of decisions.clauses) await call('clause.confirm', entry)
    for (const entry of decisions.sideConditions) await call('sideCondition.declare', entry)
    return { ok: true, answer: null }
  } catch (error) {
    if (error instanceof SampleFault) return error.result
    throw error
  }
}

class SampleFault extends Error {
  readonly result: Extract<Result<never>, { ok: false }>
  constructor(result: Extract<Result<never>, { ok: false }>) {
    super(`sample district: ${JSON.stringify(result.failure)}`)
    this.result = result
  }
}

function readJson<Shape>(folder: string, file: string): Shape {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Shape
}
