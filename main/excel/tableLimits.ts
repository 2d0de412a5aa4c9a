// How large a table may be that a person hands in, and what is read of it.

export const tableLimits = { fileBytes: 50 * 1024 * 1024, unpackedBytes: 400 * 1024 * 1024, rows: 200_000 }

export interface ReadRows {
  /** Name of the sheet; null for CSV. */
  sheet: string | null
  rows: { row: number; cells: string[] }[]
}
