// What a zip package is, by what lies in it, and its text.
import { listZip } from './listZip.ts'
import { openZip, type Zip } from './openZip.ts'
import { readDocxText } from './readDocxText.ts'
import { readOfdText } from './readOfdText.ts'
import { readPptxText } from './readPptxText.ts'
import { readXlsxText } from './readXlsxText.ts'
import { relationsOf } from './relations.ts'
import type { TextCollector } from './textCollector.ts'
import { Unreadable } from './unreadable.ts'

const documentNames = /\.(docx|docm|xlsx|xlsm|pptx|pptm|ofd|wps|et|dps)$/i
/** Formats of other programs, which nobody reads here. */
const foreign = /^(mimetype|Index\/Document\.iwa)$/i

export async function readZipText(bytes: Buffer, fileName: string, text: TextCollector): Promise<void> {
  const zip = await openZip(bytes)
  if (zip.has('OFD.xml')) return readOfdText(zip, text)
  const main =
    (await relationsOf(zip, '')).find(({ type }) => type === 'officeDocument')?.target ?? guess(zip)
  if (/^word\//i.test(main)) return readDocxText(zip, main, text)
  if (/^xl\//i.test(main)) return readXlsxText(zip, main, text)
  if (/^ppt\//i.test(main)) return readPptxText(zip, main, text)
  if (documentNames.test(fileName)) throw new Unreadable('documentDamaged')
  if (zip.names.some((name) => foreign.test(name))) throw new Unreadable('documentUnreadable')
  listZip(zip, text)
}

const usual = ['word/document.xml', 'xl/workbook.xml', 'ppt/presentation.xml']
const guess = (zip: Zip) => usual.find((name) => zip.has(name)) ?? ''
