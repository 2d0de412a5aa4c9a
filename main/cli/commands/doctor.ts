// `doctor <ledger>`: the database and every evidence file against its hash. Exit 1 when something is wrong.
import { cliSentences } from '../../../shared/wording/cliSentences.ts'
import { say } from '../../../shared/wording/say.ts'
import { type Command, withLedger } from '../command.ts'

export const doctor: Command = {
  usage: '<ledger> [--json]',
  leastWords: 1,
  mostWords: 1,
  options: {},
  async run({ words, print }) {
    const report = await withLedger(words[0]!, 'read', (office) => office.call('ledger.doctor', {}))
    const fine = report.database === 'ok' && report.faults.length === 0
    const facts = {
      files: String(report.files),
      faults: String(report.faults.length),
      database: report.database === 'ok' ? '✓' : '✗',
    }
    const lines = report.faults.map((fault) => `  ✗ ${fault.title} ${fault.sha256} ${fault.problem}`)
    const head = say(fine ? cliSentences.doctorFine : cliSentences.doctorFaults, 'zh', facts)
    print(report, [head, ...report.databaseFaults, ...lines].join('\n'))
    return fine ? 0 : 1
  },
}
