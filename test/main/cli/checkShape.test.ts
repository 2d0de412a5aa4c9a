// What `check --json` prints is a promise to programs outside: names, types and meanings stay as documented.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { runCommand } from '../support/commandLine.ts'

const verdict = z.enum(['met', 'notMet', 'noData', 'notApplicable', 'basicallyMet'])
/** A decimal or a fraction, exact. */
const exact = z.string().regex(/^-?\d+(\.\d+)?(\/\d+)?$/)
const points = z.string().regex(/^\d+(\.\d+)?$/)
const itemId = z.string().regex(/^(C[1-5]|\d{1,2}[ab]?)$/)

const promised = z.object({
  standard: z.literal('county2007'),
  profile: z.object({ district: z.string(), years: z.array(z.number()), judgedYear: z.number() }),
  counts: z.object({ conditions: z.literal(5), rows: z.literal(22), items: z.literal(26) }),
  items: z
    .array(
      z.object({
        id: itemId,
        row: z.number(),
        kind: z.enum(['quantitative', 'qualitative']),
        binding: z.boolean(),
        name: z.string().regex(/^[\p{Script=Han}A-Z]/u),
        unit: z.string(),
        verdict,
        judgedYear: z.number(),
        value: exact.nullable(),
        shown: z.string().nullable(),
        operator: z.enum(['>=', '<=', '>', '<', '=']).nullable(),
        threshold: exact.nullable(),
        margin: exact.nullable(),
        arithmetic: z.string(),
        years: z.array(z.object({ year: z.number(), value: exact.nullable(), verdict })).length(3),
        components: z.array(z.object({ id: z.string(), name: z.string() })).min(1),
        requirements: z.object({ must: z.number(), filled: z.number() }),
      }),
    )
    .length(26),
  conditions: z
    .array(
      z.object({
        id: itemId,
        verdict,
        requirements: z.array(
          z.object({ id: z.string(), verdict, value: exact.nullable(), threshold: exact.nullable() }),
        ),
      }),
    )
    .length(5),
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(['error', 'warning', 'note']),
      item: itemId.nullable(),
      requirement: z.string().nullable(),
      evidence: z.string().nullable(),
      year: z.number().nullable(),
      message: z.string().min(1),
    }),
  ),
  readiness: z.object({
    score: points,
    losses: z.array(z.object({ points, cause: z.string().min(1), item: itemId })),
  }),
})

test('check --json prints the promised document and nothing else, for a full ledger and an empty one', async () => {
  const home = temporaryFolder()
  const ledger = join(home, '样板.ecoledger')
  await runCommand(home, 'demo', ledger)
  const full = await runCommand(home, 'check', ledger, '--json')
  expect(full).toMatchObject({ code: 1, stderr: '' })
  const report = promised.parse(JSON.parse(full.stdout))
  const forest = report.items.find(({ id }) => id === '5')!
  expect(forest).toMatchObject({ row: 5, name: '森林覆盖率', unit: '%', operator: '>=', threshold: '18' })
  const thousandths = (text: string) => Math.round(Number(text) * 1000)
  const lost = report.readiness.losses.reduce((sum, loss) => sum + thousandths(loss.points), 0)
  expect(thousandths(report.readiness.score) + lost).toBe(100_000)
})
