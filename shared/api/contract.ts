// The contract: every operation of the one door, with its input schema, its answer type and whether it writes.
import { z } from 'zod'
import { indicatorSchema, operatorSchema } from '../catalogue/standard.ts'
import type { ItemCoverage } from '../completeness/completeness.ts'
import type * as view from './views.ts'

/**
 * An operation's entry. scope app works without a ledger, scope ledger needs an open one.
 * The answer is typed, not checked at run time: it never comes from outside.
 */
interface Operation<Scope, Kind, Schema extends z.ZodType, Answer> {
  scope: Scope
  kind: Kind
  input: Schema
  readonly answer?: Answer
}
function operation<Scope extends 'app' | 'ledger', Kind extends 'query' | 'command'>(
  scope: Scope,
  kind: Kind,
) {
  return <Answer>() =>
    <Schema extends z.ZodType>(input: Schema): Operation<Scope, Kind, Schema, Answer> => ({
      scope,
      kind,
      input,
    })
}
const appQuery = operation('app', 'query')
const appCommand = operation('app', 'command')
const query = operation('ledger', 'query')
const command = operation('ledger', 'command')

const nothing = z.strictObject({})
const id = z.string().min(1).max(200)
const words = z.string().max(2000)
const shortWords = z.string().max(300)
const year = z.number().int().min(1949).max(2100)
const page = z.number().int().min(1).max(100000)
/** 31 February is a slip of the hand, and a countdown to it nonsense. Month and day may be left out. */
const isCalendarDate = (text: string): boolean => {
  const [year, month = 1, day = 1] = text.split('-').map(Number)
  const date = new Date(Date.UTC(year!, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
const noSuchDay = 'not a calendar date'
const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true })
  .refine(isCalendarDate, noSuchDay)
const personName = z.string().trim().min(1).max(60)
/** A job id made by the caller: progress is announced under it and job.cancel stops it. */
const job = z.string().max(80).optional()

export const profileInputSchema = z.strictObject({
  district: z.string().trim().min(1).max(60),
  standard: z.string().default('county2007'),
  unitType: z.enum(['city_or_district', 'county']),
  economy: z.enum(['developed', 'underdeveloped']),
  terrain: z.enum(['mountain', 'hill', 'plain', 'alpine_or_grassland']),
  coastal: z.boolean(),
  years: z.array(year).min(1).max(6),
  judgedYear: year,
  visitDate: isoDate.nullable().default(null),
  office: shortWords.default(''),
  leader: shortWords.default(''),
  reviewer: shortWords.default(''),
  compiler: shortWords.default(''),
  phone: shortWords.default(''),
  sample: z.boolean().default(false),
})

const valueEntrySchema = z.strictObject({
  item: id,
  input: id,
  year,
  /** As typed; '' clears the value. */
  text: z.string().max(20000),
  unit: z.string().max(40).optional(),
  department: shortWords.optional(),
  source: shortWords.optional(),
  evidence: id.nullable().optional(),
  page: page.nullable().optional(),
})

const evidenceFieldsSchema = z.strictObject({
  title: z.string().trim().min(1).max(500).optional(),
  documentNumber: shortWords.optional(),
  issuer: shortWords.optional(),
  documentDate: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { abort: true })
    .refine(isCalendarDate, noSuchDay)
    .nullable()
    .optional(),
  periodFrom: year.nullable().optional(),
  periodTo: year.nullable().optional(),
  kind: z.string().max(60).optional(),
  pages: page.nullable().optional(),
  form: z.enum(['original', 'copy', 'unknown']).optional(),
  sealed: z.enum(['yes', 'no', 'notNeeded', 'unknown']).optional(),
  department: shortWords.optional(),
  note: words.optional(),
})

const linkTargetSchema = z.strictObject({
  item: id,
  requirement: id.nullable().default(null),
  years: z.array(year).max(6).default([]),
  page: page.nullable().default(null),
})

export const operations = {
  'app.state': appQuery<view.AppState>()(nothing),
  'app.create': appCommand<view.OpenLedger>()(
    z.strictObject({ folderToken: id.optional(), profile: profileInputSchema }),
  ),
  'app.open': appCommand<view.OpenLedger>()(
    z.strictObject({ recent: id.optional(), folderToken: id.optional() }),
  ),
  /** Makes the sample district where it is not there yet; in a folder of the caller's choice or in the usual place. */
  'app.openSample': appCommand<view.OpenLedger>()(z.strictObject({ folderToken: id.optional() })),
  'app.close': appCommand<null>()(nothing),
  'app.forget': appCommand<null>()(z.strictObject({ recent: id })),
  'app.setUser': appCommand<null>()(z.strictObject({ userName: personName })),
  'job.cancel': appCommand<null>()(z.strictObject({ job: id })),

  'ledger.overview': query<view.Overview>()(nothing),
  'ledger.standing': query<view.Standing>()(nothing),
  'ledger.history': query<view.HistoryRow[]>()(
    z.strictObject({ limit: z.number().int().min(1).max(1000).default(200) }),
  ),
  'ledger.doctor': query<view.DoctorReport>()(z.strictObject({ job })),
  'catalogue.get': query<view.CatalogueView>()(nothing),
  'check.run': query<view.CheckReport>()(nothing),
  'items.tree': query<view.TreeItem[]>()(nothing),
  'items.get': query<view.ItemView>()(z.strictObject({ item: id })),
  'values.list': query<view.ValueRow[]>()(nothing),
  'evidence.list': query<view.Slice<view.EvidenceRow>>()(
    z.strictObject({
      text: shortWords.default(''),
      item: id.optional(),
      kind: id.optional(),
      department: shortWords.optional(),
      show: z.enum(['all', 'linked', 'unlinked', 'faulty', 'binned']).default('all'),
      sort: z
        .enum(['addedAt', 'title', 'documentDate', 'documentNumber', 'issuer', 'fileName'])
        .default('addedAt'),
      descending: z.boolean().default(false),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(20000).default(200),
    }),
  ),
  'evidence.get': query<view.EvidenceView>()(z.strictObject({ evidence: id })),
  'gaps.list': query<view.GapRow[]>()(
    z.strictObject({ department: id.optional(), mustOnly: z.boolean().default(false) }),
  ),
  'findings.list': query<view.FindingSlice>()(
    z.strictObject({
      severity: z.enum(['error', 'warning', 'note']).optional(),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(200000).default(200000),
    }),
  ),
  'coverage.grid': query<ItemCoverage[]>()(nothing),
  'departments.list': query<view.DepartmentRow[]>()(nothing),

  'profile.change': command<null>()(profileInputSchema.omit({ standard: true, sample: true }).partial()),
  'department.change': command<null>()(
    z.strictObject({
      department: id,
      name: personName,
      contact: shortWords,
      phone: shortWords,
      order: z.number().int().min(0).max(9999),
    }),
  ),
  'threshold.override': command<null>()(
    z.strictObject({
      component: id,
      op: operatorSchema,
      value: z.string().max(40),
      reason: words.min(1),
      by: personName,
    }),
  ),
  'threshold.restore': command<null>()(z.strictObject({ component: id })),
  'ownItem.add': command<null>()(
    z.strictObject({ indicator: indicatorSchema, reason: words.min(1), by: personName }),
  ),
  'ownItem.remove': command<null>()(z.strictObject({ item: id })),
  'item.set': command<null>()(
    z.strictObject({
      item: id,
      /** null takes the statement back. */
      notApplicable: z
        .strictObject({ reason: words.min(1), by: personName.optional() })
        .nullable()
        .optional(),
      basicallyMet: z.strictObject({ by: personName, reason: words }).nullable().optional(),
      lead: id.nullable().optional(),
      supporting: z.array(id).nullable().optional(),
      remarks: words.optional(),
    }),
  ),
  'clause.confirm': command<null>()(
    z.strictObject({
      clause: id,
      confirmed: z.strictObject({ holds: z.boolean(), by: personName, reason: words }).nullable(),
    }),
  ),
  'sideCondition.declare': command<null>()(
    z.strictObject({
      item: id,
      sideCondition: id,
      declared: z.strictObject({ holds: z.boolean(), by: personName }).nullable(),
    }),
  ),
  /** One undoable step, all or nothing. */
  'values.enter': command<{ changed: number }>()(
    z.strictObject({ entries: z.array(valueEntrySchema).min(1).max(5000) }),
  ),
  'values.import': command<{ rows: number; changed: number; conflicts: number }>()(
    z.strictObject({ token: id, job }),
  ),
  /** A named person decides between conflicting statements: keep the recorded one or take a competing one. */
  'values.decide': command<null>()(
    z.strictObject({
      quantity: id,
      year,
      take: z.number().int().min(0).nullable(),
      by: personName,
      reason: words,
    }),
  ),
  'evidence.add': command<{ files: view.IntakeAnswer[] }>()(
    z.strictObject({
      tokens: z.array(id).min(1).max(20000),
      link: linkTargetSchema.optional(),
      /** report: name the record it duplicates and add nothing; link: link that record instead. */
      duplicates: z.enum(['report', 'link']).default('report'),
      job,
    }),
  ),
  'evidence.edit': command<null>()(
    z.strictObject({ evidence: z.array(id).min(1).max(20000), fields: evidenceFieldsSchema }),
  ),
  'evidence.link': command<{ link: string }>()(
    linkTargetSchema.extend({ evidence: id, note: words.default('') }),
  ),
  'evidence.changeLink': command<null>()(
    z.strictObject({
      link: id,
      requirement: id.nullable().optional(),
      years: z.array(year).max(6).optional(),
      page: page.nullable().optional(),
      note: words.optional(),
      /** Confirms that the pointer holds for the current version. */
      confirmVersion: z.boolean().optional(),
    }),
  ),
  'evidence.unlink': command<null>()(z.strictObject({ links: z.array(id).min(1).max(20000) })),
  'evidence.replaceFile': command<null>()(z.strictObject({ evidence: id, token: id, job })),
  'evidence.bin': command<null>()(z.strictObject({ evidence: z.array(id).min(1).max(20000) })),
  'evidence.restore': command<null>()(z.strictObject({ evidence: z.array(id).min(1).max(20000) })),
  'change.undo': command<{ operation: string }>()(nothing),
  'change.redo': command<{ operation: string }>()(nothing),
  /** beside: token of the folder where the workbook will lie; without it, beside the ledger's folder. File links are relative to it. */
  'export.workbook': query<view.ExportAnswer>()(z.strictObject({ beside: id.optional(), job })),
} as const

export type OperationName = keyof typeof operations
export type InputOf<Name extends OperationName> = z.input<(typeof operations)[Name]['input']>
export type ParsedInputOf<Name extends OperationName> = z.output<(typeof operations)[Name]['input']>
export type AnswerOf<Name extends OperationName> =
  | NonNullable<(typeof operations)[Name]['answer']>
  | Extract<(typeof operations)[Name]['answer'], null>

/** Operations on the open ledger that only look. */
export type QueryName = {
  [Name in OperationName]: (typeof operations)[Name] extends { scope: 'ledger'; kind: 'query' } ? Name : never
}[OperationName]
/** Operations that change the open ledger. */
export type CommandName = {
  [Name in OperationName]: (typeof operations)[Name] extends { scope: 'ledger'; kind: 'command' }
    ? Name
    : never
}[OperationName]
