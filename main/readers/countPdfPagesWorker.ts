// Worker of countPdfPages.
import { readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

parentPort?.on('message', async ({ id, path }: { id: number; path: string }) => {
  parentPort!.postMessage({ id, pages: await countPages(path) })
})

async function countPages(path: string): Promise<number | null> {
  const loading = getDocument({
    data: new Uint8Array(readFileSync(path)),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  })
  try {
    const document = await loading.promise
    return document.numPages
  } catch {
    return null
  } finally {
    await loading.destroy().catch(() => undefined)
  }
}
