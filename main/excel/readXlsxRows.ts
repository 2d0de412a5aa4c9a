// Rows of an xlsx sheet as text. The package is measured before it is opened: a small file may unpack to gigabytes.
import { readFile } from 'node:fs/promises'
import { failed, type Result } from '../../shared/api/failure.ts'
import { loadSheets } from './loadSheets.ts'
import { type ReadRows, tableLimits } from './tableLimits.ts'
import { unpackedSize } from './unpackedSize.ts'

/** The first sheet whose header holds every needed column, else the first sheet. */
export async function readXlsxRows(
  path: string,
  file: string,
  needed: readonly string[],
): Promise<Result<ReadRows>> {
  const bytes = await readFile(path)
  const size = await unpackedSize(bytes, tableLimits.unpackedBytes)
  if (size === null) return failed('workbookDamaged', { file })
  if (size > tableLimits.unpackedBytes)
    return failed('workbookBomb', { file, size: `${Math.round(size / 1048576)} MB` })
  const sheets = await loadSheets(bytes)
  if (sheets === 'damaged') return failed('workbookDamaged', { file })
  if (sheets === 'tooHeavy') return failed('workbookTooHeavy', { file })
  const fitting = sheets.find(({ rows }) =>
    needed.every((column) => rows[0]?.cells.some((cell) => cell.trim().toLowerCase() === column)),
  )
  const chosen = fitting ?? sheets[0]
  if (!chosen) return failed('workbookDamaged', { file })
  return chosen.rows.length > tableLimits.rows
    ? failed('tableTooLarge', { file, most: `${tableLimits.rows}` })
    : { ok: true, answer: chosen }
}
