// `init <ledger> --profile <file>`: a new ledger.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { InputOf } from '../../../shared/api/contract.ts'
import { cliSentences } from '../../../shared/wording/cliSentences.ts'
import { problemWords } from '../../../shared/wording/problemWords.ts'
import { say } from '../../../shared/wording/say.ts'
import { type Command, inOffice } from '../command.ts'
import { UsageFault } from '../parseCommandLine.ts'

export const init: Command = {
  usage: '<ledger> --profile <profile.json> [--standard <id>]',
  leastWords: 1,
  mostWords: 1,
  options: { profile: 'value', standard: 'value' },
  async run({ words, options, print }) {
    const folder = resolve(words[0]!)
    const profile = readProfile(String(options['profile'] ?? ''))
    if (options['standard']) profile['standard'] = options['standard']
    const answer = await inOffice('write', (office) =>
      office.call('app.create', {
        folderToken: office.door.registerFolder(folder, 'exact'),
        profile: profile as InputOf<'app.create'>['profile'],
      }),
    )
    print(answer, say(cliSentences.created, 'zh', { folder }))
    return 0
  },
}

/** The contract's schema judges the content; here only whether it is a JSON object, in UTF-8: a district in GBK would be garbled. */
function readProfile(file: string): Record<string, unknown> {
  try {
    // A byte order mark is dropped by the decoder.
    const profile: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)))
    if (typeof profile !== 'object' || profile === null || Array.isArray(profile))
      throw new SyntaxError('it is not valid JSON for a profile')
    return profile as Record<string, unknown>
  } catch (error) {
    const problem = problemWords((error as Error).message, 'zh')
    throw new UsageFault(say(cliSentences.profileUnreadable, 'zh', { file, problem }))
  }
}
