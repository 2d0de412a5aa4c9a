// Links: which record proves which requirement, for which years, at which page.
import type { Standard } from '../../../shared/catalogue/standard.ts'
import type { Edit } from '../../../shared/ledger/change.ts'
import { currentVersion, type Evidence, type Link, profileOf } from '../../../shared/ledger/ledgerState.ts'
import { type CallContext, type CommandHandler, refuse } from '../context.ts'
import { putEdit, removeEdit } from './edits.ts'

export interface LinkTarget {
  item: string
  requirement: string | null
  years: number[]
  page: number | null
}

/** The item an own or catalogue requirement belongs to. */
function requirementsOf(standard: Standard, item: string) {
  return (
    standard.indicators.find((entry) => entry.id === item) ??
    standard.conditions.find((entry) => entry.id === item)
  )?.requirements
}

/** Checks a target and completes it: a requirement that wants one year gets it without asking. */
export function completeTarget(
  context: CallContext,
  target: LinkTarget,
): { target: LinkTarget } | { failure: { code: string; facts: Record<string, string> } } {
  const { standard } = context.derived()
  const profile = profileOf(context.state)
  const requirements = requirementsOf(standard, target.item)
  if (!requirements) return refuse('unknownItem', { item: target.item })
  const requirement =
    target.requirement === null ? null : requirements.find((entry) => entry.id === target.requirement)
  if (requirement === undefined)
    return refuse('unknownRequirement', { requirement: target.requirement ?? '', item: target.item })
  const strange = target.years.find((year) => !profile.years.includes(year))
  if (strange !== undefined)
    return refuse('yearOutsideLedger', { year: String(strange), years: profile.years.join('、') })
  const single = requirement?.years === 'latest' || requirement?.years === 'current'
  const years = target.years.length === 0 && single ? [profile.judgedYear] : [...new Set(target.years)].sort()
  return { target: { ...target, years } }
}

function makeLink(context: CallContext, evidence: Evidence, target: LinkTarget, note = ''): Link {
  return {
    id: context.newId(),
    evidence: evidence.id,
    ...target,
    version: currentVersion(evidence).sha256,
    note,
    at: context.now,
    by: context.by,
  }
}

/** The links that a record has now. */
export function presentLinks(context: CallContext, evidence: Evidence): readonly Link[] {
  return context.derived().linksByEvidence.get(evidence.id) ?? []
}

/**
 * Linking the same record to the same place again widens the years of the link that is there.
 * `present`: the record's links, with those that the command itself has made so far.
 */
export function linkEdits(
  context: CallContext,
  evidence: Evidence,
  present: readonly Link[],
  target: LinkTarget,
  note = '',
): { edits: Edit[]; link: Link } {
  const { item, requirement, years, page } = target
  const same = present.find(
    (link) => link.item === item && link.requirement === requirement && (page === null || link.page === page),
  )
  if (!same) {
    const link = makeLink(context, evidence, target, note)
    return { edits: putEdit(context.state, 'links', link), link }
  }
  const widened: Link = {
    ...same,
    years: [...new Set([...same.years, ...years])].sort(),
    note: note || same.note,
  }
  const changed = JSON.stringify(widened) !== JSON.stringify(same)
  return { edits: changed ? putEdit(context.state, 'links', widened) : [], link: widened }
}

export const linkEvidence: CommandHandler<'evidence.link'> = (context, input) => {
  const evidence = context.state.evidence.get(input.evidence)
  if (!evidence) return refuse('unknownEvidence', { evidence: input.evidence })
  if (evidence.binned) return refuse('evidenceInBin', { title: evidence.title })
  const { evidence: _id, note, ...wanted } = input
  const completed = completeTarget(context, wanted)
  if ('failure' in completed) return completed
  const present = presentLinks(context, evidence)
  const { edits, link } = linkEdits(context, evidence, present, completed.target, note)
  return { edits, answer: { link: link.id } }
}

export const changeLink: CommandHandler<'evidence.changeLink'> = (context, input) => {
  const link = context.state.links.get(input.link)
  const evidence = link && context.state.evidence.get(link.evidence)
  if (!link || !evidence) return refuse('unknownLink', { link: input.link })
  const completed = completeTarget(context, {
    item: link.item,
    requirement: input.requirement === undefined ? link.requirement : input.requirement,
    years: input.years ?? link.years,
    page: input.page === undefined ? link.page : input.page,
  })
  if ('failure' in completed) return completed
  // Setting a page is looking at the present version: the pointer then belongs to it.
  const looked = input.confirmVersion || (input.page !== undefined && input.page !== link.page)
  const version = looked ? currentVersion(evidence).sha256 : link.version
  return {
    edits: putEdit(context.state, 'links', {
      ...link,
      ...completed.target,
      version,
      note: input.note ?? link.note,
    }),
    answer: null,
  }
}

export const unlinkEvidence: CommandHandler<'evidence.unlink'> = (context, input) => {
  const missing = input.links.find((id) => !context.state.links.has(id))
  if (missing) return refuse('unknownLink', { link: missing })
  return { edits: input.links.flatMap((id) => removeEdit(context.state, 'links', id)), answer: null }
}
