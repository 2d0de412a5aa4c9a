// What a file says of itself on its way in. The seam for recognition: blank beats wrong, and nothing here ever throws.
import { open } from 'node:fs/promises'
import { countPdfPages } from './countPdfPages.ts'
import { documentNumberIn } from './documentNumberIn.ts'
import { titleFromName } from './titleFromName.ts'

export type FileType = 'pdf' | 'image' | 'office' | 'text' | 'other'
export interface ReadDocument {
  type: FileType
  title: string
  /** null where it is not known for certain. */
  pages: number | null
  /** 发文字号 as it stands in the file's name. */
  documentNumber: string | null
}

/** Reads the type by the first bytes, the pages of a PDF, title and 文号 from the name. */
export async function readDocument(path: string, fileName: string): Promise<ReadDocument> {
  const start = await firstBytes(path)
  const type = typeOf(start, fileName)
  return {
    type,
    title: titleFromName(fileName),
    pages: type === 'pdf' ? await countPdfPages(path) : type === 'image' && !isTiff(start) ? 1 : null,
    documentNumber: documentNumberIn(fileName),
  }
}

async function firstBytes(path: string): Promise<Buffer> {
  try {
    const file = await open(path, 'r')
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  } catch {
    return Buffer.alloc(0)
  }
}

/** A scanner puts many pages into one TIFF. */
const isTiff = (start: Buffer) => /^(49492a00|4d4d002a)/.test(start.toString('hex'))

/** Bytes decide, the extension only where the bytes do not tell. */
export function typeOf(start: Buffer, fileName: string): FileType {
  const hex = start.toString('hex')
  if (start.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdf'
  if (/^(ffd8ff|89504e470d0a1a0a|474946383|424d.{8}00000000)/.test(hex) || isTiff(start)) return 'image'
  if (
    start.subarray(0, 4).toString('latin1') === 'RIFF' &&
    start.subarray(8, 12).toString('latin1') === 'WEBP'
  )
    return 'image'
  if (
    hex.startsWith('d0cf11e0') ||
    (hex.startsWith('504b0304') && /\.(docx|xlsx|pptx|ofd|wps|et|dps)$/i.test(fileName))
  )
    return 'office'
  return /\.(txt|csv|md|log)$/i.test(fileName) ? 'text' : 'other'
}
