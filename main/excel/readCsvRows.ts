// CSV as offices save it: UTF-8 with or without BOM, GB18030 (WPS and Excel in China), comma, semicolon or tab.
import { type CsvError, parse } from 'csv-parse/sync'
import { failed, type Result } from '../../shared/api/failure.ts'
import { type ReadRows, tableLimits } from './tableLimits.ts'

export function readCsvRows(bytes: Buffer, file: string): Result<ReadRows> {
  const text = decode(bytes)
  if (text === null) return failed('textEncodingUnknown', { file })
  const firstLine = text.slice(0, text.search(/[\r\n]|$/))
  const delimiter = [',', '\t', ';', '，'].reduce(
    (best, sign) => (firstLine.split(sign).length > firstLine.split(best).length ? sign : best),
    ',',
  )
  try {
    const records = parse(text, {
      delimiter,
      relax_column_count: true,
      info: true,
      skip_empty_lines: true,
      bom: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    if (records.length > tableLimits.rows)
      return failed('tableTooLarge', { file, most: `${tableLimits.rows}` })
    return {
      ok: true,
      answer: { sheet: null, rows: records.map(({ record, info }) => ({ row: info.lines, cells: record })) },
    }
  } catch (error) {
    const { lines, message } = error as CsvError & { lines?: number }
    return failed('csvFault', { file, row: String(lines ?? '?'), problem: message })
  }
}

const byteOrderMarks = { fffe: 'utf-16le', efbbbf: 'utf-8' }

/** Strict UTF-8 first: Chinese in GB18030 is practically never valid UTF-8. Then strict GB18030; then nothing is guessed. */
function decode(bytes: Buffer): string | null {
  const start = bytes.subarray(0, 3).toString('hex')
  const marked = Object.entries(byteOrderMarks).find(([mark]) => start.startsWith(mark))?.[1]
  // A marked file with a torn character is not taken for GB18030: every word in it would come out as another.
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: binary files decode to these
      if (!/[\u0000-\u0008\u000e-\u001f]/.test(text)) return text
    } catch {
      // Not this one.
    }
  }
  return null
}
