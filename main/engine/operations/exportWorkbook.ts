// The printed ledger as a file to be downloaded or saved.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { failed } from '../../../shared/api/failure.ts'
import { ledgerWorkbook } from '../../../shared/deliverables/ledgerWorkbook.ts'
import { profileOf } from '../../../shared/ledger/ledgerState.ts'
import { exportWords } from '../../../shared/wording/exportWords.ts'
import { say } from '../../../shared/wording/say.ts'
import { writeWorkbook } from '../../excel/writeWorkbook.ts'
import type { CallContext, QueryHandler } from '../context.ts'
import { localDate } from '../localDate.ts'
import type { TokenBook } from '../tokenBook.ts'

export const exportWorkbook: QueryHandler<'export.workbook'> = async (context, input) => {
  const beside = input.beside ? context.tokens.folder(input.beside)?.path : dirname(context.folder)
  if (beside === undefined) return failed('tokenUnknown')
  const { district, years } = profileOf(context.state)
  const facts = { district, from: String(years[0]), to: String(years.at(-1)) }
  const fileName = `${say(exportWords.ledgerTitle, 'zh', facts)}.xlsx`
  const workbook = ledgerWorkbook({
    ...context.derived(),
    state: context.state,
    date: stateDate(context),
    evidenceHref: hrefsFrom(context, beside),
  })
  let folder: string | null = null
  try {
    folder = mkdtempSync(join(tmpdir(), 'eco-ledger-export-'))
    const path = join(folder, 'ledger.xlsx')
    await writeWorkbook(workbook, path, { progress: context.progress, signal: context.signal })
    const sizeBytes = statSync(path).size
    return {
      ok: true,
      answer: { download: context.tokens.keepDownload(path, fileName), fileName, sizeBytes },
    }
  } catch (error) {
    if (folder) discardFolder(folder)
    if (context.signal.aborted) return failed('cancelled')
    const { code, message } = error as NodeJS.ErrnoException
    return code === 'ENOSPC' || code === 'EDQUOT'
      ? failed('diskFull')
      : failed('exportFailed', { problem: message })
  }
}

/** When the program ends: each export lies in a temporary folder of its own. */
export function discardExports(tokens: TokenBook): void {
  for (const { path } of tokens.downloads()) discardFolder(dirname(path))
}

function discardFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // The system clears its folder for temporary files itself.
  }
}

/** The day of the last change: the same state prints the same paper, whenever it is printed. */
function stateDate(context: CallContext): string {
  const last = context.store.history().at(-1)
  return localDate(last ? new Date(last.at) : new Date(context.now))
}

/** Relative and percent-encoded, so that the ledger and the workbook can be carried together; null across drives. */
function hrefsFrom(context: CallContext, beside: string): (sha256: string) => string | null {
  const paths = context.evidence.paths()
  const known = new Map<string, string | null>()
  const hrefOf = (path: string) => {
    const way = relative(beside, path)
    return isAbsolute(way) ? null : way.split(sep).map(encodeURIComponent).join('/')
  }
  // One paper proves many items: its address is worked out once.
  return (sha256) => {
    const path = paths.get(sha256)
    if (path === undefined) return null
    if (!known.has(sha256)) known.set(sha256, hrefOf(path))
    return known.get(sha256)!
  }
}
