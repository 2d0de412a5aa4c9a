// `demo <ledger>`: the sample district as a ledger of its own, with its real documents.
import { resolve } from 'node:path'
import { cliSentences } from '../../../shared/wording/cliSentences.ts'
import { say } from '../../../shared/wording/say.ts'
import { type Command, inOffice } from '../command.ts'

export const demo: Command = {
  usage: '<ledger>',
  leastWords: 1,
  mostWords: 1,
  options: {},
  async run({ words, print }) {
    const folder = resolve(words[0]!)
    const answer = await inOffice('write', (office) =>
      office.call('app.openSample', { folderToken: office.door.registerFolder(folder, 'exact') }),
    )
    print(answer, say(cliSentences.sampleReady, 'zh', { folder }))
    return 0
  },
}
