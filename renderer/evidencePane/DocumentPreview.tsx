// Shows a stored file inside the app: PDF at a page, pictures, text. Other kinds are offered as a copy.

import { Skeleton } from 'antd'
import { lazy, Suspense } from 'react'
import type { StoredFile } from '../../shared/ledger/ledgerState.ts'
import { useWire } from '../client/ClientProvider.tsx'
import { evidenceWords as words } from '../words/evidenceWords.ts'
import { useLanguage } from '../words/language.tsx'
import { TextPreview } from './TextPreview.tsx'

// The PDF viewer is over a megabyte: loaded with the first PDF.
const PdfPreview = lazy(() =>
  import('./PdfPreview.tsx').then(({ PdfPreview: viewer }) => ({ default: viewer })),
)

export interface PreviewProps {
  url: string
  file: StoredFile
  page: number
}
/** The seam for more kinds: extension → viewer. */
function viewerOf(fileName: string): 'pdf' | 'picture' | 'text' | null {
  const extension = fileName.toLowerCase().split('.').at(-1) ?? ''
  if (extension === 'pdf') return 'pdf'
  if (['jpg', 'jpeg', 'png', 'gif', 'webp', 'bmp', 'avif'].includes(extension)) return 'picture'
  return ['txt', 'csv', 'md', 'log', 'json', 'xml'].includes(extension) ? 'text' : null
}

export function DocumentPreview({ file, page }: { file: StoredFile; page: number }) {
  const { t } = useLanguage()
  const wire = useWire()
  const url = wire.host.evidenceUrl(file.sha256, file.fileName)
  const viewer = viewerOf(file.fileName)
  return (
    <figure className="preview" aria-label={t(words.previewOf, { file: file.fileName })}>
      {viewer === 'pdf' && (
        <Suspense fallback={<Skeleton active />}>
          <PdfPreview url={url} file={file} page={page} />
        </Suspense>
      )}
      {viewer === 'picture' && <img src={url} alt={file.fileName} className="previewPicture" />}
      {viewer === 'text' && <TextPreview url={url} file={file} page={page} />}
      {viewer === null && (
        <p className="paneHint">
          {t(words.cannotPreview)}{' '}
          <a href={url} download={file.fileName}>
            {t(words.openCopy)}
          </a>
        </p>
      )}
    </figure>
  )
}
