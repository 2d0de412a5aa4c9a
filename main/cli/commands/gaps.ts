// `gaps <ledger> [--department <id>]`: what is missing, from whom.
import { type Command, withLedger } from '../command.ts'

export const gaps: Command = {
  usage: '<ledger> [--department <id>] [--must] [--json]',
  leastWords: 1,
  mostWords: 1,
  options: { department: 'value', must: 'flag' },
  async run({ words, options, print }) {
    const rows = await withLedger(words[0]!, 'read', (office) =>
      office.call('gaps.list', {
        department: options['department'] as string | undefined,
        mustOnly: options['must'] === true,
      }),
    )
    const lines = rows.map((row) =>
      [row.item, row.requirementName.zh, row.years.filter(Boolean).join('、'), row.fromNames.join('、')].join(
        '\t',
      ),
    )
    print(rows, lines.join('\n'))
    return 0
  },
}
