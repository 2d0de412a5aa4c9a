// One document from its first byte to its text: what it is by its bytes, then the reader for it. Runs in the worker.
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import type { Failure } from '../../../shared/api/failure.ts'
import { typeOf } from '../readDocument.ts'
import { readDocText } from './readDocText.ts'
import { readPdfText } from './readPdfText.ts'
import { readPlainText } from './readPlainText.ts'
import { readRtfText } from './readRtfText.ts'
import { readXlsText } from './readXlsText.ts'
import { readZipText } from './readZipText.ts'
import type { TextCollector } from './textCollector.ts'
import { textLimits } from './textLimits.ts'
import { Unreadable } from './unreadable.ts'

/** Never throws; the text goes into the collector, what went wrong is answered. */
export async function readFileText(
  path: string,
  fileName: string,
  text: TextCollector,
): Promise<Failure | null> {
  try {
    await read(path, fileName, text)
    return null
  } catch (error) {
    if (error instanceof Unreadable) return { code: error.code, facts: { file: fileName, ...error.facts } }
    // A reader tripped over what it was given.
    return { code: 'documentDamaged', facts: { file: fileName } }
  } finally {
    text.endPart()
  }
}

const images = /\.(jpe?g|png|tiff?|bmp|gif|webp|hei[cf])$/i

async function read(path: string, fileName: string, text: TextCollector): Promise<void> {
  const { start, size } = startOf(path)
  if (size === 0) throw new Unreadable('documentEmpty')
  // Words in pictures are for OCR.
  if (typeOf(start.subarray(0, 16), fileName) === 'image' || images.test(fileName)) return
  const reader = readerFor(start, fileName)
  if (size > textLimits.fileBytes && reader !== readText) throw new Unreadable('documentTooLarge')
  await reader(path, fileName, text)
}

/** Only a plain file: a pipe would never end. */
function startOf(path: string): { start: Buffer; size: number } {
  try {
    const stat = statSync(path)
    if (!stat.isFile()) throw Object.assign(new Error(), { code: 'EISDIR' })
    return { start: bytesOf(path, 1024), size: stat.size }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Unreadable('documentNotOpened', { problem: code ?? 'EIO' })
  }
}

function bytesOf(path: string, most: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(Math.min(most, statSync(path).size))
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0))
  } finally {
    closeSync(file)
  }
}

type Reader = (path: string, fileName: string, text: TextCollector) => void | Promise<void>

/** Bytes decide, not the extension: offices rename. */
function readerFor(start: Buffer, fileName: string): Reader {
  const hex = start.subarray(0, 8).toString('hex')
  if (start.includes('%PDF-')) return (path, _, text) => readPdfText(readFileSync(path), text)
  if (/^504b(0304|0506|0708)/.test(hex))
    return (path, name, text) => readZipText(readFileSync(path), name, text)
  if (hex === 'd0cf11e0a1b11ae1') return readOle
  if (start.subarray(0, 5).toString('latin1') === '{\\rtf')
    return (path, _, text) => readRtfText(readFileSync(path), text)
  // Sheets older than compound files.
  if (/^09(00|02|04|08)/.test(hex) && /\.(xls|et)$/i.test(fileName))
    return (path, _, text) => readXlsText(readFileSync(path), text)
  return readText
}

const formats = /\.(pdf|docx?|docm|xlsx?|xlsm|pptx?|pptm|wps|et|dps|ofd|rtf|zip|txt|csv)$/i

function readText(path: string, fileName: string, text: TextCollector): void {
  const bytes = bytesOf(path, textLimits.characters * 4)
  // A broken document of a known kind is something else than a file of an unknown one.
  readPlainText(bytes, text, formats.test(fileName) ? 'documentDamaged' : 'documentUnreadable')
}

/** Names of the streams of a compound file, as they stand in its directory. */
const holds = (bytes: Buffer, stream: string) => bytes.includes(Buffer.from(`${stream}\0`, 'utf16le'))

async function readOle(path: string, fileName: string, text: TextCollector): Promise<void> {
  const bytes = readFileSync(path)
  if (holds(bytes, 'EncryptedPackage')) throw new Unreadable('documentLocked')
  if (holds(bytes, 'WordDocument')) return readDocText(bytes, text)
  if (holds(bytes, 'Workbook') || holds(bytes, 'Book')) return readXlsText(bytes, text)
  // No reader for old presentations was found.
  if (holds(bytes, 'PowerPoint Document')) throw new Unreadable('documentUnreadable')
  throw new Unreadable(/\.(doc|xls|wps|et)$/i.test(fileName) ? 'documentDamaged' : 'documentUnreadable')
}
