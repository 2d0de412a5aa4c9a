// Which parts of an Office package belong to a part: the `.rels` beside it.
import { posix } from 'node:path'
import type { Zip } from './openZip.ts'
import { walkXml } from './walkXml.ts'

export interface Relation {
  id: string
  /** Last word of its type: header, slide, sharedStrings. */
  type: string
  /** Name of the member. */
  target: string
}

/** `part` is '' for the package itself. */
export async function relationsOf(zip: Zip, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part)
  const member = posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
  const relations: Relation[] = []
  if (!zip.has(member)) return relations
  await walkXml(zip, member, {
    open(name, attribute) {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return
      const type = attribute('Type').split('/').at(-1)!
      relations.push({ id: attribute('Id'), type, target: resolveTarget(folder, attribute('Target')) })
    },
  })
  return relations
}

/** A leading slash means the top of the package. */
export function resolveTarget(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : posix.join('/', folder, target)
  return posix.normalize(path).slice(1)
}
