// `values list <ledger>`: what is recorded, with who and when.
import { type Command, withLedger } from '../command.ts'

export const valuesList: Command = {
  usage: '<ledger> [--json]',
  leastWords: 1,
  mostWords: 1,
  options: {},
  async run({ words, print }) {
    const rows = await withLedger(words[0]!, 'read', (office) => office.call('values.list', {}))
    const lines = rows.map((row) =>
      [
        row.item,
        row.year,
        row.inputName,
        row.value,
        row.unit,
        row.department,
        row.source,
        row.by,
        row.at,
      ].join('\t'),
    )
    print(rows, lines.join('\n'))
    return 0
  },
}
