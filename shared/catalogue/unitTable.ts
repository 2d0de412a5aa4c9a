// The table of units (resources/units.json): dimensions, exact factors to a base unit, and the words people use.
import { z } from 'zod'

export const unitTableSchema = z.strictObject({
  dimensions: z.array(
    z.strictObject({
      id: z.string(),
      name: z.strictObject({ zh: z.string(), en: z.string() }),
      units: z.array(
        z.strictObject({
          id: z.string(),
          /** Size in the dimension's base unit: a decimal or a fraction (亩 = 2000/3 m²). */
          factor: z.string().regex(/^\d+(\.\d+)?(\/\d+)?$/),
          synonyms: z.array(z.string()).default([]),
        }),
      ),
    }),
  ),
})
export type UnitTable = z.infer<typeof unitTableSchema>
