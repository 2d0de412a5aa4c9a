// Short ways to call an office's door, for tests and for the programs they start: answers are unpacked, failures thrown.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Door } from '../../../main/engine/door.ts'
import type { AnswerOf, InputOf, OperationName } from '../../../shared/api/contract.ts'
import type { Failure } from '../../../shared/api/failure.ts'

/** Folder `resources/` of the program under test. */
export const resources = fileURLToPath(new URL('../../../resources', import.meta.url))

export interface OfficeCalls {
  door: Door
  call<Name extends OperationName>(operation: Name, input: InputOf<Name>): Promise<AnswerOf<Name>>
  /** The failure of a call that must not succeed. */
  refusal(operation: string, input: unknown): Promise<Failure>
  /** Tokens of real files or folders. */
  tokens(...paths: string[]): Promise<string[]>
}

export function officeCalls(door: Door): OfficeCalls {
  return {
    door,
    async call(operation, input) {
      const result = await door.call(operation, input)
      if (!result.ok) throw new Error(`${operation}: ${JSON.stringify(result.failure)}`)
      return result.answer as never
    },
    async refusal(operation, input) {
      const result = await door.call(operation, input)
      if (result.ok) throw new Error(`${operation} was not refused: ${JSON.stringify(result.answer)}`)
      return result.failure
    },
    async tokens(...paths) {
      const registered = await door.registerPaths(paths)
      if (!registered.ok) throw new Error(JSON.stringify(registered.failure))
      return registered.answer.tokens
    },
  }
}

export type ProfileInput = InputOf<'app.create'>['profile']

/** A developed district on the plain, judged on 2011–2013. */
export function profileInput(fields: Partial<ProfileInput> = {}): ProfileInput {
  return {
    district: '测试区',
    unitType: 'city_or_district',
    economy: 'developed',
    terrain: 'plain',
    coastal: false,
    years: [2011, 2012, 2013],
    judgedYear: 2013,
    ...fields,
  }
}

export async function openFolder(
  { door, call }: Pick<OfficeCalls, 'door' | 'call'>,
  folder: string,
): Promise<AnswerOf<'app.open'>> {
  return call('app.open', { folderToken: door.registerFolder(folder, 'exact') })
}

export async function openRefusal(
  { door, refusal }: Pick<OfficeCalls, 'door' | 'refusal'>,
  folder: string,
): Promise<Failure> {
  return refusal('app.open', { folderToken: door.registerFolder(folder, 'exact') })
}

/** Writes a real file below a folder of the test and answers its path. */
export function putFile(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

/** The bytes of an upload as they come from a browser. */
export async function* uploadOf(...pieces: string[]): AsyncIterable<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece)
}
