// Builds the programs that run in Node and Electron: one chunked bundle, native and heavy libraries left outside.
import { defineConfig } from 'vite'

export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist/main',
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    rollupOptions: {
      input: {
        startCli: 'main/startCli.ts',
        startWeb: 'main/startWeb.ts',
        startDesktop: 'main/startDesktop.ts',
        copyWorker: 'main/evidenceStore/copyWorker.ts',
        countPdfPagesWorker: 'main/readers/countPdfPagesWorker.ts',
        readSheetsWorker: 'main/excel/readSheetsWorker.ts',
        readTextWorker: 'main/readers/text/readTextWorker.ts',
      },
      external: [
        ...['electron', 'better-sqlite3', 'exceljs', 'pdfjs-dist', /^pdfjs-dist\//, 'yauzl', 'send'],
        ...['saxes', 'word-extractor', 'xlsx'],
      ],
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
})
