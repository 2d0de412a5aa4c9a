// `evidence add <ledger> <file|folder…>`: copies in; one answer a file.

import type { IntakeAnswer } from '../../../shared/api/views.ts'
import { cliSentences } from '../../../shared/wording/cliSentences.ts'
import { failureText } from '../../../shared/wording/failureSentences.ts'
import { say } from '../../../shared/wording/say.ts'
import {
  type Command,
  CommandFault,
  type CommandRun,
  fileTokens,
  type OpenedForCommand,
  withLedger,
} from '../command.ts'
import { numberOption, UsageFault, yearsOption } from '../parseCommandLine.ts'

export const evidenceAdd: Command = {
  usage: '<ledger> <file|folder…> [--item <id>] [--requirement <id>] [--years 2012,2013] [--page 3] [--json]',
  leastWords: 2,
  mostWords: 10_000,
  options: { item: 'value', requirement: 'value', years: 'value', page: 'value' },
  async run(run) {
    const target = readTarget(run)
    const { files } = await withLedger(run.words[0]!, 'write', async (office) => {
      const link = target && { ...target, item: target.item ?? (await itemOf(office, target.requirement!)) }
      const tokens = await fileTokens(office, run.words.slice(1))
      if (tokens.length === 0) return { files: [] }
      return office.call('evidence.add', { tokens, link, duplicates: link ? 'link' : 'report' })
    })
    if (files.length === 0) run.tell(say(cliSentences.nothingToAdd, 'zh'))
    run.print(files, files.map(intakeLine).join('\n'))
    return files.some((file) => file.error) ? 2 : 0
  },
}

function readTarget({ options }: CommandRun) {
  const requirement = (options['requirement'] as string | undefined) ?? null
  const item = (options['item'] as string | undefined) ?? null
  const years = yearsOption(options['years'])
  const page = numberOption(options['page'], 'page')
  const named = item !== null || requirement !== null
  if (!named && (years.length > 0 || page !== null)) throw new UsageFault(say(cliSentences.needsTarget, 'zh'))
  return named ? { item, requirement, years, page } : undefined
}

/** A requirement belongs to one item; an unknown one is refused under the name that was typed. */
async function itemOf(office: OpenedForCommand, requirement: string): Promise<string> {
  const { standard } = await office.call('catalogue.get', {})
  const item = [...standard.conditions, ...standard.indicators].find(({ requirements }) =>
    requirements.some(({ id }) => id === requirement),
  )
  if (!item) throw new CommandFault({ code: 'requirementNowhere', facts: { requirement } })
  return item.id
}

function intakeLine(file: IntakeAnswer): string {
  if (file.error)
    return say(cliSentences.addFailed, 'zh', { name: file.name, problem: failureText(file.error, 'zh') })
  return file.duplicateOf
    ? say(cliSentences.addedDuplicate, 'zh', { name: file.name, id: file.duplicateOf })
    : say(cliSentences.added, 'zh', { name: file.name, id: file.id! })
}
