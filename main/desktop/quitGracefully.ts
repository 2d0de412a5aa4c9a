// The ledger is closed before the program ends, whoever ends it; a store that hangs does not hold it for ever.
import { app, type BrowserWindow } from 'electron'
import type { Door } from '../engine/door.ts'

const longestMilliseconds = 10_000

export function quitGracefully(door: Pick<Door, 'close'>): void {
  let stage: 'open' | 'closing' | 'closed' = 'open'
  app.on('window-all-closed', () => app.quit())
  app.on('before-quit', (event) => {
    if (stage === 'closed') return
    event.preventDefault()
    if (stage === 'closing') return
    stage = 'closing'
    void closeInTime(door).then(() => {
      stage = 'closed'
      app.quit()
    })
  })
}

/** Windows ends a session without asking: what can be done is done at once. */
export function closeWithSession(window: BrowserWindow, door: Pick<Door, 'close'>): void {
  if (process.platform === 'win32') window.on('session-end', () => void door.close())
}

export async function closeInTime(door: Pick<Door, 'close'>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, longestMilliseconds)
  })
  try {
    await Promise.race([door.close(), late])
  } catch (error) {
    // Every commit is on disk already; the end must not wait for a word about it.
    process.stderr.write(`${(error as Error).stack}\n`)
  } finally {
    clearTimeout(timer)
  }
}
