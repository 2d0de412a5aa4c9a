// A values file (CSV or xlsx) as entries. All or nothing: every bad row is named with its number.
import type { Failure } from '../../../shared/api/failure.ts'
import { readTable } from '../../excel/readTable.ts'
import { type CallContext, refuse } from '../context.ts'
import { type ReadEntry, readEntry } from './readEntry.ts'

const needed = ['item', 'year', 'input', 'value'] as const
const optional = ['unit', 'department', 'source'] as const

export interface ReadImport {
  fileName: string
  entries: { row: string; entry: ReadEntry }[]
}

export async function readImport(
  context: CallContext,
  token: string,
): Promise<ReadImport | { failure: Failure }> {
  const file = context.tokens.file(token)
  if (!file) return refuse('tokenUnknown')
  const path = file.type === 'path' ? file.path : file.temporaryPath
  const table = await readTable(path, file.relativeName, { needed, optional })
  if (!table.ok) return { failure: table.failure }
  const faults: Failure[] = []
  const entries: ReadImport['entries'] = []
  for (const { row, cells } of table.answer.rows) {
    const name = String(row)
    const read = readRow(context, cells)
    if ('failure' in read)
      faults.push({ code: 'rowFault', facts: { file: file.relativeName, row: name }, faults: [read.failure] })
    else entries.push({ row: name, entry: read })
  }
  if (faults.length > 0)
    return refuse('importRejected', { file: file.relativeName, count: String(faults.length) }, faults)
  if (entries.length === 0) return refuse('importEmpty', { file: file.relativeName })
  return { fileName: file.relativeName, entries }
}

function readRow(context: CallContext, cells: Record<string, string>): ReadEntry | { failure: Failure } {
  for (const column of ['item', 'year', 'input'] as const)
    if (!cells[column]) return refuse('cellEmpty', { column })
  if (!cells['value']) return refuse('cellEmpty', { column: 'value' })
  const year = /^(\d{4})年?$/.exec(cells['year']!.normalize('NFKC'))
  if (!year) return refuse('yearNotUnderstood', { text: cells['year']! })
  return readEntry(context, {
    item: cells['item']!,
    input: cells['input']!,
    year: Number(year[1]),
    text: cells['value']!,
    unit: cells['unit'] || undefined,
    department: cells['department'] || undefined,
    source: cells['source'] || undefined,
  })
}
