// Options and words of one command; what does not fit is a usage fault in words.
import { parseArgs } from 'node:util'
import { cliSentences } from '../../shared/wording/cliSentences.ts'
import { problemWords } from '../../shared/wording/problemWords.ts'
import { say } from '../../shared/wording/say.ts'
import type { Command, CommandRun } from './command.ts'

export class UsageFault extends Error {}

export function parseCommandLine(
  words: string[],
  command: Command,
  name: string,
): Pick<CommandRun, 'words' | 'options' | 'json'> {
  const options = Object.fromEntries(
    Object.entries<'value' | 'flag'>({ ...command.options, json: 'flag' }).map(([option, kind]) => [
      option,
      { type: kind === 'value' ? ('string' as const) : ('boolean' as const) },
    ]),
  )
  const parsed = parse(words, options)
  const count = parsed.positionals.length
  if (count < command.leastWords || count > command.mostWords)
    throw new UsageFault(say(cliSentences.wrongCount, 'zh', { command: name, count: String(count) }))
  return { words: parsed.positionals, options: parsed.values, json: parsed.values['json'] === true }
}

function parse(args: string[], options: Record<string, { type: 'string' | 'boolean' }>) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true }) as {
      values: Record<string, string | boolean | undefined>
      positionals: string[]
    }
  } catch (error) {
    const problem = problemWords((error as Error).message, 'zh')
    throw new UsageFault(say(cliSentences.badOption, 'zh', { problem }))
  }
}

export function yearsOption(value: string | boolean | undefined): number[] {
  if (typeof value !== 'string') return []
  return value.split(/[,，、]/).map((word) => {
    if (!/^\d{4}$/.test(word.trim())) throw new UsageFault(say(cliSentences.badYears, 'zh', { value }))
    return Number(word)
  })
}

export function numberOption(value: string | boolean | undefined, option: string): number | null {
  if (typeof value !== 'string') return null
  if (!/^\d+$/.test(value)) throw new UsageFault(say(cliSentences.badNumber, 'zh', { option, value }))
  return Number(value)
}
