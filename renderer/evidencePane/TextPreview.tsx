// Plain text in UTF-8 or, where that does not fit, GB18030; the first megabyte.
import { useEffect, useState } from 'react'
import { evidenceWords as words } from '../words/evidenceWords.ts'
import { useLanguage } from '../words/language.tsx'
import type { PreviewProps } from './DocumentPreview.tsx'

const mostBytes = 1 << 20

export function TextPreview({ url, file }: PreviewProps) {
  const { t } = useLanguage()
  const [text, setText] = useState('')
  useEffect(() => {
    const control = new AbortController()
    void read(url, control.signal)
      .then(setText)
      .catch((error: Error) => {
        if (!control.signal.aborted)
          setText(t(words.previewFailed, { file: file.fileName, problem: error.message }))
      })
    return () => control.abort()
  }, [url, file.fileName, t])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <pre className="previewText" tabIndex={0}>
      {text}
      {file.sizeBytes > mostBytes && `\n${t(words.textCut)}`}
    </pre>
  )
}

async function read(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { headers: { range: `bytes=0-${mostBytes - 1}` }, signal })
  if (!response.ok) throw new Error(String(response.status))
  const bytes = new Uint8Array(await response.arrayBuffer())
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
