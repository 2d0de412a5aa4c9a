// The shape of one standard (指标体系): a versioned catalogue that is pure data in resources/standards.
// The zod schema is the single definition; the types are inferred from it, and readStandard names faults.
import { z } from 'zod'

/** How sure a fact of the catalogue is. `low` and `recalled` facts are never shown as certain. */
export const confidenceSchema = z.strictObject({
  level: z.enum(['high', 'mediumHigh', 'medium', 'low']),
  /** Recalled by people, not seen in a published source. */
  recalled: z.boolean().default(false),
  /** What exactly is unsure, in Chinese, for the tooltip. */
  note: z.string().default(''),
})

export const bilingualSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })
const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/)
/** A decimal in plain notation, kept as text so that it stays exact. */
const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/)

export const operatorSchema = z.enum(['>=', '<=', '>', '<', '='])

/** One physical or statistical quantity (GDP, forest area); stated once a year, used by any number of items. */
export const quantitySchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  unit: z.string().min(1),
  /** 口径: population or area base, price base, what is left out. */
  base: z.string().default(''),
})

/** What a list input (断面、功能区…) looks like: one entry = a place, what was measured and against what. */
export const listSpecSchema = z.strictObject({
  /** Words over the columns of the entry table. */
  name: bilingualSchema,
  measured: bilingualSchema,
  against: bilingualSchema.optional(),
  /** number: plain decimals; waterClass: Ⅰ–Ⅴ and 劣Ⅴ, coded 1–6. */
  scale: z.enum(['number', 'waterClass']),
})

export const inputSchema = z.strictObject({
  id: idSchema,
  /** The quantity behind the input; inputs of different items with the same quantity share one value. */
  quantity: idSchema,
  name: bilingualSchema,
  /** Unit in which this item's formula uses the quantity (may differ from the quantity's own unit). */
  unit: z.string(),
  role: z.enum(['numerator', 'denominator', 'side', 'direct', 'list']),
  /** Used when nothing was entered (water_deduct: 0). */
  default: decimalText.optional(),
  list: listSpecSchema.optional(),
})

export const thresholdSchema = z.strictObject({
  /** Holds when every named dimension of the profile equals the given word; {} holds always. */
  when: z.partialRecord(z.enum(['economy', 'unitType', 'terrain']), z.string()),
  op: operatorSchema,
  value: decimalText.optional(),
  /** The limit is another input of the item (policy target). */
  input: idSchema.optional(),
  confidence: confidenceSchema,
})

/** How a list is judged, entry by entry. */
export const listCheckSchema = z.strictObject({
  input: idSchema,
  /** A list input that holds the limits by name, used for entries that carry none themselves. */
  limits: idSchema.optional(),
  /** measuredWithin: measured ≤ against; notWorse: outflow (against) ≤ inflow (measured). */
  rule: z.enum(['measuredWithin', 'notWorse']),
})

export const componentSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  /** Arithmetic over input ids: + - * / ( ) and decimals; the result is multiplied by `scale`. */
  formula: z.string().optional(),
  scale: decimalText.default('1'),
  thresholds: z.array(thresholdSchema).default([]),
  /** Qualitative components have a check instead of a formula. */
  check: listCheckSchema.optional(),
  /** Only judged where the profile says so (nearshore water). */
  onlyIfCoastal: z.boolean().default(false),
})

/** A condition beside the threshold that must hold as well. */
export const sideConditionSchema = z.strictObject({
  id: idSchema,
  text: bilingualSchema,
  /** computed: left op right over inputs/decimals; declared: a named person states that it holds. */
  kind: z.enum(['computed', 'declared']),
  component: idSchema.optional(),
  left: z.string().optional(),
  op: operatorSchema.optional(),
  right: z.string().optional(),
  confidence: confidenceSchema,
})

/** 应备材料: a slot in the checklist, kind of document × years × must or useful. */
export const requirementSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  kind: idSchema,
  issuers: z.array(idSchema),
  /** once: no year series · latest: judged year · current: state at application · threeYears: each year. */
  years: z.enum(['once', 'latest', 'current', 'threeYears']),
  must: z.boolean(),
  /** For conditions: which clauses it proves. */
  proves: z.array(idSchema).default([]),
})

/** Impossible if violated (numerator above denominator); the rule engine warns. */
export const boundSchema = z.strictObject({
  left: z.string(),
  op: operatorSchema,
  right: z.string(),
  text: bilingualSchema,
})

export const indicatorSchema = z.strictObject({
  id: idSchema,
  row: z.number().int().positive(),
  name: bilingualSchema,
  category: idSchema,
  unit: z.string(),
  binding: z.boolean(),
  kind: z.enum(['quantitative', 'qualitative']),
  better: z.enum(['higher', 'lower', 'meets', 'policy']),
  decimals: z.number().int().min(0).max(6),
  /** 考核标准 in words, as printed (e.g. ≥75(山区);≥45(丘陵)…). */
  requirementText: bilingualSchema,
  definition: bilingualSchema,
  /** 审核内容: what the reviewer asks for. */
  auditPoints: z.array(bilingualSchema),
  formulaText: bilingualSchema,
  inputs: z.array(inputSchema),
  components: z.array(componentSchema).min(1),
  sideConditions: z.array(sideConditionSchema).default([]),
  bounds: z.array(boundSchema).default([]),
  /** First is the default lead department, the others support. */
  departments: z.array(idSchema).min(1),
  notApplicableWhen: z.array(bilingualSchema).default([]),
  note: z.string().default(''),
  confidence: z.strictObject({
    threshold: confidenceSchema,
    formula: confidenceSchema,
    binding: confidenceSchema,
  }),
  requirements: z.array(requirementSchema),
})

/** One demand inside a basic condition (C1.1). */
export const clauseSchema = z.strictObject({
  id: idSchema,
  text: bilingualSchema,
  /** documents: all must-proof that proves it is there · confirmed: a named person says so, with proof · computed: formula. */
  judgedBy: z.enum(['documents', 'confirmed', 'computed']),
  formula: z.string().optional(),
  scale: decimalText.default('1'),
  op: operatorSchema.optional(),
  value: decimalText.optional(),
  unit: z.string().default(''),
  decimals: z.number().int().min(0).max(6).default(2),
  /** latest: the judged year decides · all: every one of the years must hold. */
  yearsJudged: z.enum(['latest', 'all']).default('latest'),
  confidence: confidenceSchema,
})

export const conditionSchema = z.strictObject({
  id: idSchema,
  number: z.number().int().positive(),
  name: bilingualSchema,
  requirementText: bilingualSchema,
  definition: bilingualSchema,
  auditPoints: z.array(bilingualSchema).default([]),
  clauses: z.array(clauseSchema).min(1),
  inputs: z.array(inputSchema).default([]),
  departments: z.array(idSchema).min(1),
  confidence: confidenceSchema,
  requirements: z.array(requirementSchema),
})

const namedSchema = z.strictObject({ id: idSchema, name: bilingualSchema })

export const standardSchema = z.strictObject({
  schema: z.literal('eco-ledger/standard/1'),
  id: idSchema,
  version: z.string(),
  code: z.string(),
  title: bilingualSchema,
  part: bilingualSchema,
  issued: z.string(),
  issuedConfidence: confidenceSchema,
  counts: z.strictObject({ conditions: z.number(), rows: z.number(), items: z.number() }),
  dimensions: z.strictObject({
    economy: z.array(namedSchema),
    unitType: z.array(namedSchema),
    terrain: z.array(namedSchema),
  }),
  categories: z.array(namedSchema),
  /** In official order (列序). */
  departments: z.array(namedSchema),
  /** sealed: a paper of this kind only counts with its seal (盖章); ahead: it speaks of coming years by its nature. */
  documentKinds: z.array(namedSchema.extend({ sealed: z.boolean(), ahead: z.boolean() })),
  quantities: z.array(quantitySchema),
  conditions: z.array(conditionSchema),
  indicators: z.array(indicatorSchema),
})

export type Confidence = z.infer<typeof confidenceSchema>
export type Bilingual = z.infer<typeof bilingualSchema>
export type Operator = z.infer<typeof operatorSchema>
export type Quantity = z.infer<typeof quantitySchema>
export type ListSpec = z.infer<typeof listSpecSchema>
export type CatalogueInput = z.infer<typeof inputSchema>
export type Threshold = z.infer<typeof thresholdSchema>
export type ListCheck = z.infer<typeof listCheckSchema>
export type Component = z.infer<typeof componentSchema>
export type SideCondition = z.infer<typeof sideConditionSchema>
export type Requirement = z.infer<typeof requirementSchema>
export type Bound = z.infer<typeof boundSchema>
export type Indicator = z.infer<typeof indicatorSchema>
export type Clause = z.infer<typeof clauseSchema>
export type Condition = z.infer<typeof conditionSchema>
export type Standard = z.infer<typeof standardSchema>
