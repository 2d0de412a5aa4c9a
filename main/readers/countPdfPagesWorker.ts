// Worker of countPdfPages.
import { readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { getDocument, type PDFDocumentLoadingTask, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

parentPort?.on('message', async ({ id, path }: { id: number; path: string }) => {
  parentPort!.postMessage({ id, pages: await countPages(path) })
})

/** A file may state that it has no pages or fewer than none: then nothing is known. */
async function countPages(path: string): Promise<number | null> {
  let loading: PDFDocumentLoadingTask | null = null
  try {
    loading = getDocument({
      data: new Uint8Array(readFileSync(path)),
      verbosity: VerbosityLevel.ERRORS,
      useSystemFonts: false,
    })
    const { numPages } = await loading.promise
    return numPages > 0 ? numPages : null
  } catch {
    return null
  } finally {
    await loading?.destroy().catch(() => undefined)
  }
}
