// Turning pages and zooming over a preview.
import { LeftOutlined, MinusOutlined, PlusOutlined, RightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { Sentence } from '../../shared/wording/say.ts'
import { evidenceWords as words } from '../words/evidenceWords.ts'
import { useLanguage } from '../words/language.tsx'

interface PreviewBarProps {
  page: number
  /** 0 while it is not known. */
  pages: number
  zoom: number
  onPage: (page: number) => void
  onZoom: (zoom: number) => void
}
const step = 1.4
const largest = 4

export function PreviewBar({ page, pages, zoom, onPage, onZoom }: PreviewBarProps) {
  const { t } = useLanguage()
  const button = (label: Sentence, icon: ReactNode, disabled: boolean, act: () => void) => (
    <Button size="small" type="text" icon={icon} aria-label={t(label)} disabled={disabled} onClick={act} />
  )
  return (
    <div className="previewBar">
      {button(words.previous, <LeftOutlined />, page <= 1, () => onPage(page - 1))}
      <input
        className="pageInput"
        aria-label={t(words.pageNumber)}
        value={page}
        onChange={(event) => {
          const typed = Number(event.target.value.normalize('NFKC'))
          if (Number.isInteger(typed) && typed > 0) onPage(typed)
        }}
      />
      <span className="quiet">{t(words.pageOf, { pages: String(pages || '…') })}</span>
      {button(words.next, <RightOutlined />, page >= pages, () => onPage(page + 1))}
      <span className="grow" />
      {button(words.zoomOut, <MinusOutlined />, zoom <= 1, () => onZoom(zoom / step))}
      {button(words.zoomIn, <PlusOutlined />, zoom >= largest, () => onZoom(zoom * step))}
    </div>
  )
}
