// The printed ledger as a file to be downloaded or saved.
import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { failed } from '../../../shared/api/failure.ts'
import { ledgerWorkbook } from '../../../shared/deliverables/ledgerWorkbook.ts'
import { profileOf } from '../../../shared/ledger/ledgerState.ts'
import { writeWorkbook } from '../../excel/writeWorkbook.ts'
import type { CallContext, QueryHandler } from '../context.ts'

export const exportWorkbook: QueryHandler<'export.workbook'> = async (context) => {
  const { district, years } = profileOf(context.state)
  const fileName = `${district}创建国家级生态区考核指标台账（${years[0]}—${years.at(-1)}年）.xlsx`
  const path = join(mkdtempSync(join(tmpdir(), 'eco-ledger-export-')), 'ledger.xlsx')
  const written = await writeLedgerWorkbook(context, path, () => null)
  if (!written.ok) return written
  return {
    ok: true,
    answer: {
      download: context.tokens.keepDownload(path, fileName),
      fileName,
      sizeBytes: statSync(path).size,
    },
  }
}

/** `evidenceHref` gives the relative address of a stored file as seen from the workbook's place, or null. */
export async function writeLedgerWorkbook(
  context: CallContext,
  path: string,
  evidenceHref: (sha256: string, fileName: string) => string | null,
) {
  const derived = context.derived()
  const workbook = ledgerWorkbook({
    ...derived,
    state: context.state,
    date: context.now.slice(0, 10),
    evidenceHref,
  })
  try {
    await writeWorkbook(workbook, path, { progress: context.progress, signal: context.signal })
    return { ok: true as const, answer: null }
  } catch (error) {
    if (context.signal.aborted) return failed('cancelled')
    const { code, message } = error as NodeJS.ErrnoException
    return code === 'ENOSPC' ? failed('diskFull') : failed('exportFailed', { problem: message })
  }
}
