// The sample district (样板区) as a ledger: built through the same operations an office uses, from resources/sampleDistrict.
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { AnswerOf, InputOf, OperationName } from '../../shared/api/contract.ts'
import { failed, type Result } from '../../shared/api/failure.ts'
import { writeFailure } from '../../shared/api/writeFailure.ts'
import type { Profile } from '../../shared/ledger/ledgerState.ts'
import { createLedger, type OpenedLedger, type OpenSettings } from './openLedger.ts'
import { readOwnJson } from './readOwnJson.ts'

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

/** Built beside its place and renamed when whole: a start that is cancelled or fails leaves no half sample. */
export async function prepareSample(settings: OpenSettings): Promise<Result<null>> {
  const building = `${settings.folder}.part`
  try {
    discardFolder(building)
    const built = await buildSample({ ...settings, folder: building, mode: 'write', announce: () => {} })
    if (!built.ok) discardFolder(building)
    else renameSync(building, settings.folder)
    return built
  } catch (error) {
    discardFolder(building)
    const failure = writeFailure(error, settings.folder)
    if (!failure) throw error
    return { ok: false, failure }
  }
}

function discardFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // What cannot be taken away is refused by name when the sample is built there again.
  }
}

async function buildSample(settings: OpenSettings): Promise<Result<null>> {
  const given = readOwnJson<Omit<Profile, 'id'>>(settings.resources, 'sampleDistrict/profile.json')
  if (!given.ok) return given
  const profile: Profile = { ...given.answer, id: 'profile' }
  const created = createLedger(settings, profile, profile.compiler)
  if (!created.ok) return created
  try {
    return await fillSample(created.answer, settings, profile.compiler)
  } finally {
    await created.answer.engine.close()
  }
}

async function fillSample(opened: OpenedLedger, settings: OpenSettings, by: string): Promise<Result<null>> {
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
  const source = join(settings.resources, 'sampleDistrict')
  try {
    const values = settings.tokens.keepFile({
      type: 'path',
      relativeName: 'values.csv',
      path: join(source, 'values.csv'),
    })
    await call('values.import', { token: values })
    const documents = ownJson<SampleDocument[]>(settings, 'evidence.json')
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
    const decisions = ownJson<SampleDecisions>(settings, 'items.json')
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

function ownJson<Shape>(settings: OpenSettings, file: string): Shape {
  const read = readOwnJson<Shape>(settings.resources, `sampleDistrict/${file}`)
  if (!read.ok) throw new SampleFault(read)
  return read.answer
}
