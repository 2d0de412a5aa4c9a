// Worker of loadSheets: opens one workbook and answers its sheets as text.
import { parentPort } from 'node:worker_threads'
import excel from 'exceljs'
import { readSheet } from './readSheet.ts'
import type { ReadRows } from './tableLimits.ts'

/** Drop-downs and colours over whole columns are unfolded cell by cell: minutes of work for nothing that is read. */
const notRead = [
  'dataValidations',
  'conditionalFormatting',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
]

parentPort?.on('message', async (bytes: Uint8Array) => parentPort!.postMessage(await readSheets(bytes)))

async function readSheets(bytes: Uint8Array): Promise<ReadRows[] | 'damaged'> {
  const workbook = new excel.Workbook()
  try {
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer, { ignoreNodes: notRead })
    return workbook.worksheets.map(readSheet)
  } catch {
    return 'damaged'
  }
}
