// Which ledger the program begins with: the named one, else the one open last, else the sample on a new machine.
import type { Result } from '../../shared/api/failure.ts'
import type { AppState } from '../../shared/api/views.ts'
import type { Door } from '../engine/door.ts'

/** A last ledger that is out of reach (a stick, a network drive) is not replaced: the start page shows it as missing. */
export async function openFirstLedger(door: Door, named: string | null): Promise<Result<unknown>> {
  if (named !== null) return openNamed(door, named)
  const state = await door.call('app.state', {})
  if (!state.ok) return state
  const [last] = (state.answer as AppState).recents
  if (!last) return door.call('app.openSample', {})
  return last.present ? door.call('app.open', { recent: last.id }) : { ok: true, answer: null }
}

export function openNamed(door: Door, folder: string): Promise<Result<unknown>> {
  return door.call('app.open', { folderToken: door.registerFolder(folder, 'exact') })
}
