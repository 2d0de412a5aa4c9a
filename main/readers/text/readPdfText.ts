// PDF: the text of each page, by pdf.js.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { joinPdfItems, type PdfItem } from './joinPdfItems.ts'
import type { TextCollector } from './textCollector.ts'
import { textLimits } from './textLimits.ts'
import { Unreadable } from './unreadable.ts'

/** A false count of pages is found out by pages that are not there. */
const mostLostPages = 50
/** Tables of Chinese character codes: documents without fonts of their own cannot be read without. */
const characterMaps = `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')}/`

export async function readPdfText(bytes: Buffer, text: TextCollector): Promise<void> {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    cMapUrl: characterMaps,
    cMapPacked: true,
  })
  try {
    await readPages(await loading.promise, text)
  } catch (error) {
    if (error instanceof Unreadable) throw error
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw new Unreadable(locked ? 'documentLocked' : 'documentDamaged')
  } finally {
    await loading.destroy().catch(() => undefined)
  }
}

async function readPages(document: PDFDocumentProxy, text: TextCollector): Promise<void> {
  if (!(document.numPages > 0)) throw new Unreadable('documentDamaged')
  const lost: number[] = []
  const pages = Math.min(document.numPages, textLimits.parts)
  for (let number = 1; number <= pages && lost.length < mostLostPages && !text.full; number += 1) {
    const words = await pageText(document, number)
    text.startPart('page', String(number))
    if (words === null) lost.push(number)
    else text.write(words)
  }
  if (lost.length > 0) throw new Unreadable('pagesUnreadable', { pages: lost.slice(0, 20).join(', ') })
  if (document.numPages > pages) text.truncated = true
}

async function pageText(document: PDFDocumentProxy, number: number): Promise<string | null> {
  try {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    page.cleanup()
    return joinPdfItems(items.filter((item): item is PdfItem & typeof item => 'str' in item))
  } catch {
    return null
  }
}
