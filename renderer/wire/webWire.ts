// The door over HTTP on this machine: calls by fetch, announcements as server-sent events, files as raw uploads.
import { type Failure, failed, type Result } from '../../shared/api/failure.ts'
import type { Announcement } from '../../shared/api/wire.ts'
import type { OutgoingFile, PageWire } from './pageWire.ts'

export function openWebWire(base = ''): PageWire {
  return {
    call: (operation, input) => post(`${base}/api/call`, { operation, input }) as never,
    listen(hear) {
      const events = new EventSource(`${base}/api/announcements`)
      events.onmessage = (event) => hear(JSON.parse(event.data as string) as Announcement)
      // After a broken line anything may have happened: the page looks at everything again.
      let broken = false
      events.onerror = () => {
        broken = true
      }
      events.onopen = () => {
        if (broken) hear({ type: 'ledger' })
        broken = false
      }
      return () => events.close()
    },
    host: {
      kind: 'web',
      giveFiles: (files, progress, signal) => giveFiles(base, files, progress, signal),
      pickLedgerFolder: async () => null,
      evidenceUrl: (sha256, fileName) => `${base}/evidence/${sha256}/${encodeURIComponent(fileName)}`,
      pickSavePlace: async () => ({ beside: undefined }),
      async saveDownload(download, fileName) {
        const link = document.createElement('a')
        link.href = `${base}/downloads/${download}/${encodeURIComponent(fileName)}`
        link.download = fileName
        link.click()
        return { saved: true, shownPath: null }
      },
    },
  }
}

async function post(url: string, body: unknown): Promise<Result<unknown>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.ok ? ((await response.json()) as Result<unknown>) : failed('connectionLost')
  } catch {
    return failed('connectionLost')
  }
}

/** One after the other: the disk is the limit, and a cancelled drop leaves at most one half-sent file. */
async function giveFiles(
  base: string,
  files: OutgoingFile[],
  progress?: (share: number, current: string) => void,
  signal?: AbortSignal,
): Promise<{ tokens: string[]; failures: Failure[] }> {
  const total = files.reduce((sum, { file }) => sum + file.size, 0) || 1
  const tokens: string[] = []
  const failures: Failure[] = []
  let sent = 0
  for (const { file, relativeName } of files) {
    if (signal?.aborted) break
    const result = await upload(
      `${base}/api/files?name=${encodeURIComponent(relativeName)}`,
      file,
      (bytes) => progress?.((sent + bytes) / total, relativeName),
      signal,
    )
    sent += file.size
    progress?.(sent / total, relativeName)
    if (result.ok) tokens.push(result.answer.token)
    else failures.push(result.failure)
  }
  return { tokens, failures }
}

/** XMLHttpRequest, because fetch does not tell how much of a 2 GB file has gone. */
function upload(
  url: string,
  file: File,
  tell: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<Result<{ token: string }>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const broken = () => resolve(failed('uploadBroken', { file: file.name }))
    request.open('PUT', url)
    request.upload.onprogress = (event) => tell(event.loaded)
    request.onerror = broken
    request.onabort = broken
    request.onload = () => {
      try {
        resolve(JSON.parse(request.responseText) as Result<{ token: string }>)
      } catch {
        broken()
      }
    }
    signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}
