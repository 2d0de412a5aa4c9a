// `check <ledger>`: the whole judgement. Exit 1 when a finding of severity error stands.
import type { CheckReport } from '../../../shared/api/views.ts'
import { cliSentences } from '../../../shared/wording/cliSentences.ts'
import { say } from '../../../shared/wording/say.ts'
import { verdictSentences, verdictSigns } from '../../../shared/wording/verdictSentences.ts'
import { type Command, withLedger } from '../command.ts'

export const check: Command = {
  usage: '<ledger> [--json]',
  leastWords: 1,
  mostWords: 1,
  options: {},
  async run({ words, print }) {
    const report = await withLedger(words[0]!, 'read', (office) => office.call('check.run', {}))
    print(report, shownReport(report))
    return report.findings.some((finding) => finding.severity === 'error') ? 1 : 0
  },
}

function shownReport(report: CheckReport): string {
  const count = (severity: string) =>
    String(report.findings.filter((finding) => finding.severity === severity).length)
  return [
    say(cliSentences.checkHead, 'zh', {
      district: report.profile.district,
      score: report.readiness.score,
      conditions: String(report.conditions.filter(({ verdict }) => verdict === 'met').length),
      met: String(report.items.filter(({ verdict }) => verdict === 'met').length),
      items: String(report.items.length),
    }),
    ...report.conditions.map(({ id, name, verdict }) => `  ${sign(verdict)}\t${id}\t${name}`),
    ...report.items.map(
      (item) =>
        `  ${sign(item.verdict)}\t${item.id}\t${item.name}\t${item.shown ?? '—'} ${item.unit}\t${item.requirements.filled}/${item.requirements.must}`,
    ),
    say(cliSentences.checkFindings, 'zh', {
      error: count('error'),
      warning: count('warning'),
      note: count('note'),
    }),
    ...report.findings.filter(({ severity }) => severity === 'error').map(({ message }) => `  ✗ ${message}`),
  ].join('\n')
}

function sign(verdict: string): string {
  return `${verdictSigns[verdict]} ${verdictSentences[verdict]!.zh}`
}
