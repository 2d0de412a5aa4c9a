// Evidence: records, versions, the bin. Files are taken in by the evidence store before anything is recorded.

import type { IntakeAnswer } from '../../../shared/api/views.ts'
import type { Edit } from '../../../shared/ledger/change.ts'
import type { Evidence, Link, StoredFile } from '../../../shared/ledger/ledgerState.ts'
import { currentVersion } from '../../../shared/ledger/ledgerState.ts'
import { readDocument } from '../../readers/readDocument.ts'
import { type CallContext, type CommandHandler, refuse } from '../context.ts'
import { putEdit } from './edits.ts'
import { completeTarget, type LinkTarget, linkEdits, presentLinks } from './links.ts'
import type { TakenFile } from './takeFiles.ts'
import { takeFiles } from './takeFiles.ts'

/** Adds files as records; a file whose bytes are already in the ledger is reported or its record linked. */
export const addEvidence: CommandHandler<'evidence.add'> = async (context, input) => {
  let target: LinkTarget | null = null
  if (input.link) {
    const completed = completeTarget(context, input.link)
    if ('failure' in completed) return completed
    target = completed.target
  }
  const taken = await takeFiles(context, input.tokens)
  if ('failure' in taken) return taken
  const draft: IntakeDraft = { edits: [], records: recordsByHash(context), links: new Map() }
  const files: IntakeAnswer[] = []
  for (const file of taken.files) {
    if ('error' in file) {
      files.push({
        name: file.name,
        id: null,
        sha256: null,
        duplicateOf: null,
        recognised: nothingRecognised,
        error: file.error,
      })
      continue
    }
    const known = draft.records.get(file.stored.sha256)
    if (known)
      files.push(answerDuplicate(context, file, known, input.duplicates === 'link' ? target : null, draft))
    else files.push(await addRecord(context, file, target, draft))
  }
  if (files.some(({ duplicateOf }) => duplicateOf !== null)) await context.lookAtFiles()
  return { edits: draft.edits, answer: { files } }
}

/** The same file given again mends a stored copy that was missing or altered; the finding goes at once. */
async function wasMended(context: CallContext, evidence: Evidence): Promise<boolean> {
  const broken = () =>
    (context.derived().findingsByEvidence.get(evidence.id) ?? []).some(({ rule }) => rule === 'brokenFile')
  if (!broken()) return false
  await context.lookAtFiles()
  return !broken()
}

/** What one intake has made so far: twins dropped together meet the record and the link of the first of them. */
interface IntakeDraft {
  edits: Edit[]
  /** By the hash of any version. */
  records: Map<string, Evidence>
  /** By record, for those that this intake has linked. */
  links: Map<string, Link[]>
}

function linkInDraft(context: CallContext, draft: IntakeDraft, evidence: Evidence, target: LinkTarget): void {
  const present = draft.links.get(evidence.id) ?? presentLinks(context, evidence)
  const { edits, link } = linkEdits(context, evidence, present, target)
  draft.edits.push(...edits)
  draft.links.set(evidence.id, [...present.filter((entry) => entry.id !== link.id), link])
}

const nothingRecognised: IntakeAnswer['recognised'] = {
  title: '',
  pages: null,
  documentNumber: null,
  documentDate: null,
}

/** Live records by the hash of any of their versions; a binned record does not hide its twin. */
function recordsByHash(context: CallContext): Map<string, Evidence> {
  const records = new Map<string, Evidence>()
  for (const evidence of context.state.evidence.values()) {
    if (!evidence.binned) for (const version of evidence.versions) records.set(version.sha256, evidence)
  }
  return records
}

async function addRecord(
  context: CallContext,
  file: TakenFile,
  target: LinkTarget | null,
  draft: IntakeDraft,
): Promise<IntakeAnswer> {
  const recognised = await readDocument(file.path, file.stored.fileName)
  const evidence: Evidence = {
    id: context.newId(),
    title: recognised.title,
    documentNumber: recognised.documentNumber ?? '',
    issuer: '',
    documentDate: null,
    periodFrom: null,
    periodTo: null,
    kind: '',
    pages: recognised.pages,
    form: 'unknown',
    sealed: 'unknown',
    department: '',
    note: '',
    versions: [file.stored],
    binned: null,
    addedAt: context.now,
    by: context.by,
  }
  draft.records.set(file.stored.sha256, evidence)
  draft.edits.push({ collection: 'evidence', id: evidence.id, before: null, after: evidence })
  if (target) linkInDraft(context, draft, evidence, target)
  return {
    name: file.name,
    id: evidence.id,
    sha256: file.stored.sha256,
    duplicateOf: null,
    error: null,
    recognised: {
      title: evidence.title,
      pages: evidence.pages,
      documentNumber: recognised.documentNumber,
      documentDate: null,
    },
  }
}

function answerDuplicate(
  context: CallContext,
  file: TakenFile,
  known: Evidence,
  target: LinkTarget | null,
  draft: IntakeDraft,
): IntakeAnswer {
  if (target) linkInDraft(context, draft, known, target)
  return {
    name: file.name,
    id: target ? known.id : null,
    sha256: file.stored.sha256,
    duplicateOf: known.id,
    error: null,
    recognised: { ...nothingRecognised, title: known.title, pages: known.pages },
  }
}

export const editEvidence: CommandHandler<'evidence.edit'> = (context, input) => {
  const fields = Object.fromEntries(Object.entries(input.fields).filter(([, value]) => value !== undefined))
  const edits: Edit[] = []
  for (const id of input.evidence) {
    const evidence = context.state.evidence.get(id)
    if (!evidence) return refuse('unknownEvidence', { evidence: id })
    const after: Evidence = { ...evidence, ...fields }
    if (after.periodFrom !== null && after.periodTo !== null && after.periodFrom > after.periodTo) {
      return refuse('periodReversed', {
        title: after.title,
        from: String(after.periodFrom),
        to: String(after.periodTo),
      })
    }
    edits.push(...putEdit(context.state, 'evidence', after))
  }
  return { edits, answer: null }
}

/** A new scan becomes the current version of the same record; links keep naming the version they were made on. */
export const replaceFile: CommandHandler<'evidence.replaceFile'> = async (context, input) => {
  const evidence = context.state.evidence.get(input.evidence)
  if (!evidence) return refuse('unknownEvidence', { evidence: input.evidence })
  const taken = await takeFiles(context, [input.token])
  if ('failure' in taken) return taken
  const file = taken.files[0]!
  if ('error' in file) return { failure: file.error }
  const twin = recordsByHash(context).get(file.stored.sha256)
  if (twin && (await wasMended(context, twin))) return { edits: [], answer: null }
  if (twin)
    return refuse(twin.id === evidence.id ? 'versionIsTheSame' : 'versionIsOtherRecord', {
      file: file.name,
      title: twin.title,
    })
  const { pages } = await readDocument(file.path, file.stored.fileName)
  const versions: StoredFile[] = [...evidence.versions, file.stored]
  return {
    edits: putEdit(context.state, 'evidence', { ...evidence, versions, pages: pages ?? evidence.pages }),
    answer: null,
  }
}

/** Links stay with the record while it lies in the bin, so that restoring brings everything back. */
export const binEvidence: CommandHandler<'evidence.bin'> = (context, input) =>
  setBinned(context, input.evidence, { at: context.now, by: context.by })

export const restoreEvidence: CommandHandler<'evidence.restore'> = (context, input) =>
  setBinned(context, input.evidence, null)

function setBinned(context: CallContext, ids: string[], binned: Evidence['binned']) {
  const edits: Edit[] = []
  for (const id of ids) {
    const evidence = context.state.evidence.get(id)
    if (!evidence) return refuse('unknownEvidence', { evidence: id })
    if ((evidence.binned === null) !== (binned === null))
      edits.push(...putEdit(context.state, 'evidence', { ...evidence, binned }))
  }
  return { edits, answer: null }
}

/** The name under which the page or an export opens the current version. */
export function currentFileName(evidence: Evidence): string {
  return currentVersion(evidence).fileName
}
