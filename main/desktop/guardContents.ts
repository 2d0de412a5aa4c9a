// The window shows the program's page and nothing else: no navigation, no second window, no embedded browser.
import type { WebContents } from 'electron'
import { isEvidence, isPage } from './appAddress.ts'

export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  // The page may load itself again, a frame in it may show a stored document; both are bound by their policies.
  contents.on('will-frame-navigate', (event) => {
    const allowed = event.isMainFrame ? isPage(event.url) : isEvidence(event.url)
    if (!allowed) event.preventDefault()
  })
}
