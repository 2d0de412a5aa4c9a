// `eco-ledger <command>`: finds the command, runs it, and turns what came of it into words and an exit code.

import { cliSentences } from '../../shared/wording/cliSentences.ts'
import { failureText } from '../../shared/wording/failureSentences.ts'
import { say } from '../../shared/wording/say.ts'
import { type Command, CommandFault, type CommandRun } from './command.ts'
import { call } from './commands/call.ts'
import { check } from './commands/check.ts'
import { demo } from './commands/demo.ts'
import { doctor } from './commands/doctor.ts'
import { evidenceAdd } from './commands/evidenceAdd.ts'
import { evidenceList } from './commands/evidenceList.ts'
import { exportLedger } from './commands/exportLedger.ts'
import { gaps } from './commands/gaps.ts'
import { init } from './commands/init.ts'
import { itemSet } from './commands/itemSet.ts'
import { serve } from './commands/serve.ts'
import { valuesImport } from './commands/valuesImport.ts'
import { valuesList } from './commands/valuesList.ts'
import { parseCommandLine, UsageFault } from './parseCommandLine.ts'

/** By the words that call them; the longest match wins. */
const commands: Record<string, Command> = {
  init,
  'values import': valuesImport,
  'values list': valuesList,
  'item set': itemSet,
  'evidence add': evidenceAdd,
  'evidence list': evidenceList,
  check,
  gaps,
  export: exportLedger,
  doctor,
  demo,
  serve,
  call,
}

/** Exit codes: 0 done · 1 the answer is negative · 2 bad usage or input · 3 the program's own fault. */
export async function runCli(words: string[]): Promise<number> {
  const name = [words.slice(0, 2).join(' '), words[0] ?? ''].find((candidate) =>
    Object.hasOwn(commands, candidate),
  )
  if (words.length === 0 || words[0] === 'help' || words[0] === '--help') {
    process.stdout.write(`${usage()}\n`)
    return words.length === 0 ? 2 : 0
  }
  if (!name) {
    process.stderr.write(`${say(cliSentences.unknownCommand, 'zh', { command: words[0]! })}\n${usage()}\n`)
    return 2
  }
  const command = commands[name]!
  try {
    const line = parseCommandLine(words.slice(name.split(' ').length), command, name)
    const run: CommandRun = {
      ...line,
      print: (answer, text) =>
        process.stdout.write(`${line.json ? JSON.stringify(answer, null, 2) : text}\n`),
      tell: (text) => process.stderr.write(`${text}\n`),
    }
    return await command.run(run)
  } catch (error) {
    return reportFault(error, name, command)
  }
}

function reportFault(error: unknown, name: string, command: Command): number {
  if (error instanceof UsageFault) {
    process.stderr.write(
      `${error.message}\n${say(cliSentences.usage, 'zh', { usage: `${name} ${command.usage}` })}\n`,
    )
    return 2
  }
  if (error instanceof CommandFault) {
    process.stderr.write(`${failureText(error.failure, 'zh')}\n`)
    return 2
  }
  process.stderr.write(
    `${say(cliSentences.programFault, 'zh', { problem: (error as Error).stack ?? String(error) })}\n`,
  )
  return 3
}

function usage(): string {
  const lines = Object.entries(commands).map(([name, { usage: rest }]) => `  eco-ledger ${name} ${rest}`)
  return [cliSentences.commands.zh, ...lines].join('\n')
}
