// `values import <ledger> <file>`: CSV or xlsx, all or nothing.
import { statSync } from 'node:fs'
import { cliSentences } from '../../../shared/wording/cliSentences.ts'
import { say } from '../../../shared/wording/say.ts'
import { type Command, CommandFault, fileTokens, type OpenedForCommand, withLedger } from '../command.ts'

export const valuesImport: Command = {
  usage: '<ledger> <file.csv|xlsx>',
  leastWords: 2,
  mostWords: 2,
  options: {},
  async run({ words, print }) {
    const answer = await withLedger(words[0]!, 'write', async (office) => {
      const token = await oneFile(office, words[1]!)
      return office.call('values.import', { token })
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

/** A folder would give the first of its files without saying so. */
async function oneFile(office: OpenedForCommand, path: string): Promise<string> {
  const tokens = await fileTokens(office, [path])
  if (tokens.length !== 1 || statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new CommandFault({ code: 'fileIsFolder', facts: { file: path } })
  return tokens[0]!
}
