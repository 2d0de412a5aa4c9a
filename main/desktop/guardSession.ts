// Nothing from outside comes in and nothing asks for more: requests, permissions and downloads of the window's session.
import { basename, join } from 'node:path'
import type { Session } from 'electron'
import { isEvidence, withinApp } from './appAddress.ts'

export function guardSession(session: Session, options: { developing: boolean; downloads: string }): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // The spell checker would fetch its word lists from the internet.
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !mayLoad(url, options.developing) }),
  )
  // Only a stored document may be taken out, and its place is asked for.
  session.on('will-download', (event, item) => {
    if (isEvidence(item.getURL()))
      item.setSaveDialogOptions({ defaultPath: join(options.downloads, basename(item.getFilename())) })
    else event.preventDefault()
  })
}

function mayLoad(address: string, developing: boolean): boolean {
  if (address.startsWith('data:') || withinApp(address)) return true
  if (address.startsWith('blob:')) return withinApp(address.slice('blob:'.length)) !== null
  return developing && address.startsWith('devtools:')
}
