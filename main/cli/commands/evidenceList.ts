// `evidence list <ledger>`: every record that is not in the bin.
import { type Command, withLedger } from '../command.ts'

export const evidenceList: Command = {
  usage: '<ledger> [--json]',
  leastWords: 1,
  mostWords: 1,
  options: {},
  async run({ words, print }) {
    const { rows } = await withLedger(words[0]!, 'read', (office) =>
      office.call('evidence.list', { limit: 20_000 }),
    )
    const lines = rows.map((row) =>
      [row.id, row.title, row.documentNumber, row.documentDate ?? '', row.fileName, row.sha256].join('\t'),
    )
    print(rows, lines.join('\n'))
    return 0
  },
}
