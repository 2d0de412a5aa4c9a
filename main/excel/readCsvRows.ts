// CSV as offices save it: UTF-8 with or without BOM, GB18030 (WPS and Excel in China), comma, semicolon or tab.
import { type CsvError, parse } from 'csv-parse/sync'
import { failed, type Result } from '../../shared/api/failure.ts'
import { limits, type ReadRows } from './readTable.ts'

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
    if (records.length > limits.rows) return failed('tableTooLarge', { file, most: `${limits.rows}` })
    return {
      ok: true,
      answer: { sheet: null, rows: records.map(({ record, info }) => ({ row: info.lines, cells: record })) },
    }
  } catch (error) {
    const { lines, message } = error as CsvError & { lines?: number }
    return failed('csvFault', { file, row: String(lines ?? '?'), problem: message })
  }
}

/** Strict UTF-8 first: Chinese in GB18030 is practically never valid UTF-8. Then strict GB18030; then nothing is guessed. */
function decode(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  for (const encoding of ['utf-8', 'gb18030']) {
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
