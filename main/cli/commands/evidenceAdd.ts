// `evidence add <ledger> <file|folder…>`: copies in; one answer a file.
import { cliSentences } from '../../../shared/wording/cliSentences.ts'
import { failureText } from '../../../shared/wording/failureSentences.ts'
import { say } from '../../../shared/wording/say.ts'
import type { IntakeAnswer } from '../../../shared/api/views.ts'
import { type Command, type CommandRun, fileTokens, withLedger } from '../command.ts'
import { numberOption, UsageFault, yearsOption } from '../parseCommandLine.ts'

export const evidenceAdd: Command = {
  usage: '<ledger> <file|folder…> [--item <id>] [--requirement <id>] [--years 2012,2013] [--page 3] [--json]',
  leastWords: 2,
  mostWords: 10_000,
  options: { item: 'value', requirement: 'value', years: 'value', page: 'value' },
  async run(run) {
    const link = readTarget(run)
    const { files } = await withLedger(run.words[0]!, 'write', async (office) => {
      const tokens = await fileTokens(office, run.words.slice(1))
      if (tokens.length === 0) return { files: [] }
      return office.call('evidence.add', { tokens, link, duplicates: link ? 'link' : 'report' })
    })
    run.print(files, files.map(intakeLine).join('\n'))
    return files.some((file) => file.error) ? 2 : 0
  },
}

/** A requirement names its item: `5-E01` belongs to 5. */
function readTarget({ options }: CommandRun) {
  const requirement = (options['requirement'] as string | undefined) ?? null
  const item = (options['item'] as string | undefined) ?? requirement?.split('-')[0]
  const years = yearsOption(options['years'])
  const page = numberOption(options['page'], 'page')
  if (!item && (years.length > 0 || page !== null)) throw new UsageFault(say(cliSentences.nothingToSet, 'zh'))
  return item ? { item, requirement, years, page } : undefined
}

function intakeLine(file: IntakeAnswer): string {
  if (file.error)
    return say(cliSentences.addFailed, 'zh', { name: file.name, problem: failureText(file.error, 'zh') })
  return file.duplicateOf
    ? say(cliSentences.addedDuplicate, 'zh', { name: file.name, id: file.duplicateOf })
    : say(cliSentences.added, 'zh', { name: file.name, id: file.id! })
}
