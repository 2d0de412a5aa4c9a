// A zip file that is no document: the names of its members, nothing of what is in them.
import type { Zip } from './openZip.ts'
import type { TextCollector } from './textCollector.ts'
import { Unreadable } from './unreadable.ts'

export function listZip(zip: Zip, text: TextCollector): void {
  text.startPart('flow', '')
  for (const name of zip.names) if (!name.endsWith('/')) text.write(`${name}\n`)
  if (zip.incomplete === 'long') text.truncated = true
  if (zip.incomplete === 'damaged') throw new Unreadable('documentDamaged')
}
