// Real files for tests of the evidence store, and what lies in it afterwards.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { RunOptions } from '../../../main/evidenceStore/evidenceStore.ts'

export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')

export function putFile(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

/** Every file below a folder, hidden ones too, with slashes and in name order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

/** A run that nobody watches or cancels, unless the fields say otherwise. */
export function quietRun(fields: Partial<RunOptions> = {}): RunOptions {
  return { progress: () => {}, signal: new AbortController().signal, ...fields }
}

export async function* pieces(...contents: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const content of contents) yield typeof content === 'string' ? Buffer.from(content) : content
}

export const modeOf = (path: string): number => statSync(path).mode & 0o777
