// What a command of the command line is given, and how it reaches a ledger.
import { resolve } from 'node:path'
import type { AnswerOf, InputOf, OperationName } from '../../shared/api/contract.ts'
import type { Failure } from '../../shared/api/failure.ts'
import type { Door } from '../engine/door.ts'
import { openOffice } from '../engine/office.ts'
import { programPlaces } from '../programPlaces.ts'

export interface CommandRun {
  /** Words without options, the ledger first. */
  words: string[]
  options: Record<string, string | boolean | undefined>
  json: boolean
  /** Prints the answer: as JSON with --json, else the text. */
  print: (answer: unknown, text: string) => void
  /** Messages for a person, on stderr. */
  tell: (text: string) => void
}

export interface Command {
  /** After the command's name, in the usage line. */
  usage: string
  leastWords: number
  mostWords: number
  /** Options by name; true for those that take a value. */
  options: Record<string, 'value' | 'flag'>
  run(run: CommandRun): Promise<number>
}

/** An expected failure of the engine: told in words, exit code 2. */
export class CommandFault extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

/** An open ledger as commands use it. */
export interface OpenedForCommand {
  door: Door
  call<Name extends OperationName>(operation: Name, input: InputOf<Name>): Promise<AnswerOf<Name>>
}

/** Opens an office, lets `work` use it and always closes it. Failures become CommandFault. */
export async function inOffice<Answer>(
  mode: 'read' | 'write',
  work: (office: OpenedForCommand) => Promise<Answer>,
): Promise<Answer> {
  const door = openOffice({ ...programPlaces(), mode })
  try {
    return await work({
      door,
      async call(operation, input) {
        const result = await door.call(operation, input)
        if (!result.ok) throw new CommandFault(result.failure)
        return result.answer as never
      },
    })
  } finally {
    await door.close()
  }
}

/** read: no lock is taken, so a query works while the window has the ledger open. */
export function withLedger<Answer>(
  ledger: string,
  mode: 'read' | 'write',
  work: (office: OpenedForCommand) => Promise<Answer>,
): Promise<Answer> {
  return inOffice(mode, async (office) => {
    await office.call('app.open', { folderToken: office.door.registerFolder(resolve(ledger), 'exact') })
    return work(office)
  })
}

/** Tokens of files and folders named on the command line. */
export async function fileTokens(office: OpenedForCommand, paths: string[]): Promise<string[]> {
  const registered = await office.door.registerPaths(paths.map((path) => resolve(path)))
  if (!registered.ok) throw new CommandFault(registered.failure)
  return registered.answer.tokens
}
