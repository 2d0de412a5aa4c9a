// One page of a PDF, fitted to the width; only the bytes of that page travel (ranges), so 2 GB files open too.
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { useEffect, useRef, useState } from 'react'
import { evidenceWords as words } from '../words/evidenceWords.ts'
import { useLanguage } from '../words/language.tsx'
import type { PreviewProps } from './DocumentPreview.tsx'
import { EvidenceRanges } from './evidenceRanges.ts'
import { PreviewBar } from './PreviewBar.tsx'

GlobalWorkerOptions.workerSrc = workerUrl
const rangeBytes = 1 << 18

export function PdfPreview({ url, file, page: wanted }: PreviewProps) {
  const { t } = useLanguage()
  const { document, problem } = useStoredPdf(url, file.sizeBytes)
  const [page, setPage] = useState(wanted)
  const [zoom, setZoom] = useState(1)
  if (problem !== '')
    return <p className="paneHint">{t(words.previewFailed, { file: file.fileName, problem })}</p>
  const pages = document?.numPages ?? 0
  const shown = Math.min(Math.max(1, page), Math.max(1, pages))
  const turn = (by: number) => setPage(Math.min(Math.max(1, shown + by), pages))
  return (
    <>
      <PreviewBar page={shown} pages={pages} zoom={zoom} onPage={setPage} onZoom={setZoom} />
      {document && (
        <PageCanvas
          document={document}
          page={shown}
          zoom={zoom}
          name={t(words.previewOf, { file: file.fileName })}
          onTurn={turn}
        />
      )}
    </>
  )
}

function useStoredPdf(url: string, sizeBytes: number) {
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null)
  const [problem, setProblem] = useState('')
  useEffect(() => {
    const range = new EvidenceRanges(url, sizeBytes, (error) => setProblem(error.message))
    const loading = getDocument({
      range,
      rangeChunkSize: rangeBytes,
      disableAutoFetch: true,
      disableStream: true,
    })
    loading.promise.then(setDocument, (error: Error) => setProblem(error.message))
    return () => void loading.destroy()
  }, [url, sizeBytes])
  return { document, problem }
}

interface PageCanvasProps {
  document: PDFDocumentProxy
  page: number
  zoom: number
  name: string
  onTurn: (by: number) => void
}

function PageCanvas({ document, page, zoom, name, onTurn }: PageCanvasProps) {
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let cancelled = false
    let stop = () => {}
    void document.getPage(page).then((loaded) => {
      const [frame, target] = [box.current, canvas.current]
      if (cancelled || !frame || !target) return
      const natural = loaded.getViewport({ scale: 1 })
      const sharpness = window.devicePixelRatio || 1
      const width = Math.max(200, frame.clientWidth - 2) * zoom
      const viewport = loaded.getViewport({ scale: (width / natural.width) * sharpness })
      target.width = Math.round(viewport.width)
      target.height = Math.round(viewport.height)
      target.style.width = `${width}px`
      const task = loaded.render({ canvas: target, viewport })
      stop = () => task.cancel()
      // A page that was turned over while it was drawn is no fault.
      task.promise.then(
        () => {
          target.dataset['page'] = String(page)
        },
        () => {},
      )
    })
    return () => {
      cancelled = true
      stop()
    }
  }, [document, page, zoom])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: page keys work while the page has the focus
    <div
      ref={box}
      className="pageBox"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key === 'PageDown') onTurn(1)
        if (event.key === 'PageUp') onTurn(-1)
      }}
    >
      <canvas ref={canvas} role="img" aria-label={name} />
    </div>
  )
}
