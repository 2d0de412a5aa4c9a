// `call <ledger> <operation> [<json>]`: any operation of the contract, for automation.
import { type OperationName, operations } from '../../../shared/api/contract.ts'
import { cliSentences } from '../../../shared/wording/cliSentences.ts'
import { problemWords } from '../../../shared/wording/problemWords.ts'
import { say } from '../../../shared/wording/say.ts'
import { type Command, withLedger } from '../command.ts'
import { UsageFault } from '../parseCommandLine.ts'

export const call: Command = {
  usage: '<ledger> <operation> [<input as JSON>]',
  leastWords: 2,
  mostWords: 3,
  options: {},
  async run({ words, print }) {
    const [ledger, operation, text = '{}'] = words as [string, OperationName, string?]
    const entry = Object.hasOwn(operations, operation) ? operations[operation] : null
    const mode = entry?.scope === 'ledger' && entry.kind === 'query' ? 'read' : 'write'
    const answer = await withLedger(ledger, mode, (office) =>
      office.call(operation, parseInput(text) as never),
    )
    print(answer, JSON.stringify(answer, null, 2))
    return 0
  },
}

function parseInput(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const problem = problemWords((error as Error).message, 'zh')
    throw new UsageFault(say(cliSentences.badJson, 'zh', { problem }))
  }
}
