// `item set <ledger> <item>`: what people decide about an item.
import { cliSentences } from '../../../shared/wording/cliSentences.ts'
import { say } from '../../../shared/wording/say.ts'
import { type Command, type CommandRun, withLedger } from '../command.ts'
import { UsageFault } from '../parseCommandLine.ts'

export const itemSet: Command = {
  usage:
    '<ledger> <item> [--not-applicable "<reason>"] [--applicable] [--verdict basicallyMet --by "<who>" [--reason "<why>"]] [--lead <department>]',
  leastWords: 2,
  mostWords: 2,
  options: {
    'not-applicable': 'value',
    applicable: 'flag',
    verdict: 'value',
    by: 'value',
    reason: 'value',
    lead: 'value',
  },
  async run(run) {
    const decisions = readDecisions(run)
    await withLedger(run.words[0]!, 'write', (office) =>
      office.call('item.set', { item: run.words[1]!, ...decisions }),
    )
    run.print({ item: run.words[1], ...decisions }, say(cliSentences.done, 'zh'))
    return 0
  },
}

function readDecisions({ options }: CommandRun) {
  const by = options['by'] as string | undefined
  const reason = (options['reason'] as string | undefined) ?? ''
  const verdict = options['verdict']
  if (verdict !== undefined && verdict !== 'basicallyMet')
    throw new UsageFault(say(cliSentences.badVerdict, 'zh'))
  if (verdict && !by) throw new UsageFault(say(cliSentences.needsReviewer, 'zh'))
  const decisions = {
    ...(options['not-applicable'] !== undefined && {
      notApplicable: { reason: String(options['not-applicable']), ...(by && { by }) },
    }),
    ...(options['applicable'] && { notApplicable: null }),
    ...(verdict && by && { basicallyMet: { by, reason } }),
    ...(options['lead'] !== undefined && { lead: String(options['lead']) }),
  }
  if (Object.keys(decisions).length === 0) throw new UsageFault(say(cliSentences.nothingToSet, 'zh'))
  return decisions
}
