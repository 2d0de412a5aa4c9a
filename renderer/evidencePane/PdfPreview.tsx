// One page of a PDF, fitted to the width; only the bytes of that page travel (ranges), so 2 GB files open too.
import { LeftOutlined, MinusOutlined, PlusOutlined, RightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { useEffect, useRef, useState } from 'react'
import { evidenceWords as words } from '../words/evidenceWords.ts'
import { useLanguage } from '../words/language.tsx'
import type { PreviewProps } from './DocumentPreview.tsx'

GlobalWorkerOptions.workerSrc = workerUrl
const rangeBytes = 1 << 18

export function PdfPreview({ url, file, page: wanted }: PreviewProps) {
  const { t } = useLanguage()
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null)
  const [problem, setProblem] = useState('')
  const [page, setPage] = useState(wanted)
  const [zoom, setZoom] = useState(1)
  useEffect(() => {
    const loading = getDocument({
      url,
      rangeChunkSize: rangeBytes,
      disableAutoFetch: true,
      disableStream: true,
    })
    loading.promise.then(setDocument, (error: Error) => setProblem(error.message))
    return () => void loading.destroy()
  }, [url])
  if (problem !== '')
    return <p className="paneHint">{t(words.previewFailed, { file: file.fileName, problem })}</p>
  const pages = document?.numPages ?? 0
  const shown = Math.min(Math.max(1, page), Math.max(1, pages))
  const turn = (by: number) => setPage(Math.min(Math.max(1, shown + by), pages))
  return (
    <>
      <div className="previewBar">
        <Button
          size="small"
          type="text"
          icon={<LeftOutlined />}
          aria-label={t(words.previous)}
          disabled={shown <= 1}
          onClick={() => turn(-1)}
        />
        <input
          className="pageInput"
          aria-label={t(words.pageNumber)}
          value={shown}
          onChange={(event) => {
            const typed = Number(event.target.value.normalize('NFKC'))
            if (Number.isInteger(typed) && typed > 0) setPage(typed)
          }}
        />
        <span className="quiet">{t(words.pageOf, { pages: String(pages || '…') })}</span>
        <Button
          size="small"
          type="text"
          icon={<RightOutlined />}
          aria-label={t(words.next)}
          disabled={shown >= pages}
          onClick={() => turn(1)}
        />
        <span className="grow" />
        <Button
          size="small"
          type="text"
          icon={<MinusOutlined />}
          aria-label={t(words.zoomOut)}
          disabled={zoom <= 1}
          onClick={() => setZoom(zoom / 1.4)}
        />
        <Button
          size="small"
          type="text"
          icon={<PlusOutlined />}
          aria-label={t(words.zoomIn)}
          disabled={zoom >= 4}
          onClick={() => setZoom(zoom * 1.4)}
        />
      </div>
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
