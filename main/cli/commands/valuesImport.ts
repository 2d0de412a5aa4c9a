// `values import <ledger> <file>`: CSV or xlsx, all or nothing.
import { cliSentences } from '../../../shared/wording/cliSentences.ts'
import { say } from '../../../shared/wording/say.ts'
import { type Command, fileTokens, withLedger } from '../command.ts'

export const valuesImport: Command = {
  usage: '<ledger> <file.csv|xlsx>',
  leastWords: 2,
  mostWords: 2,
  options: {},
  async run({ words, print }) {
    const answer = await withLedger(words[0]!, 'write', async (office) => {
      const [token] = await fileTokens(office, [words[1]!])
      return office.call('values.import', { token: token ?? '' })
    })
    const { rows, changed, conflicts } = answer
    print(
      answer,
      say(cliSentences.imported, 'zh', {
        rows: String(rows),
        changed: String(changed),
        conflicts: String(conflicts),
      }),
    )
    return 0
  },
}
