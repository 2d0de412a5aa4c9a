// The program's own data files (resources/): a damaged one is told by name, with the remedy.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { failed, type Result } from '../../shared/api/failure.ts'

/** `file` is the path below `resources/`, as it is told to the person. */
export function readOwnJson<Shape = unknown>(resources: string, file: string): Result<Shape> {
  try {
    return { ok: true, answer: JSON.parse(readFileSync(join(resources, file), 'utf8')) as Shape }
  } catch (error) {
    return failed('programDamaged', { file, problem: (error as Error).message })
  }
}
