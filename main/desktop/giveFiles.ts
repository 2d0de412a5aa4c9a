// Files from a drop or a picker become tokens of the engine; each that cannot be read is told by its own name.
import type { Failure } from '../../shared/api/failure.ts'
import type { Door } from '../engine/door.ts'
import type { GivenFile } from './channels.ts'

export async function giveFiles(
  door: Pick<Door, 'registerPaths' | 'receiveFile'>,
  files: GivenFile[],
): Promise<{ tokens: string[]; failures: Failure[] }> {
  const tokens: string[] = []
  const failures: Failure[] = []
  for (const { relativeName, path, bytes } of files) {
    const result = bytes
      ? await door.receiveFile(relativeName, once(new Uint8Array(bytes)))
      : await door.registerPaths([path], [relativeName])
    if (!result.ok) failures.push(result.failure)
    else if ('token' in result.answer) tokens.push(result.answer.token)
    else tokens.push(...result.answer.tokens)
  }
  return { tokens, failures }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}
