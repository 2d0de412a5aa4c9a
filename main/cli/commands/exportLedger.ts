// `export <ledger> --out <file.xlsx>`: the assessor workbook, whole or not at all.
import { copyFileSync, mkdirSync, type RmOptions, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { cliSentences } from '../../../shared/wording/cliSentences.ts'
import { problemWords } from '../../../shared/wording/problemWords.ts'
import { say } from '../../../shared/wording/say.ts'
import { type Command, withLedger } from '../command.ts'
import { UsageFault } from '../parseCommandLine.ts'

export const exportLedger: Command = {
  usage: '<ledger> --out <file.xlsx>',
  leastWords: 1,
  mostWords: 1,
  options: { out: 'value' },
  async run({ words, options, print }) {
    if (typeof options['out'] !== 'string') throw new UsageFault(say(cliSentences.needsOut, 'zh'))
    const out = resolve(options['out'])
    const answer = await withLedger(words[0]!, 'read', async (office) => {
      const beside = office.door.registerFolder(dirname(out), 'parent')
      const { download, sizeBytes } = await office.call('export.workbook', { beside })
      moveInto(office.door.downloadFile(download)!.path, out)
      return { file: out, sizeBytes }
    })
    print(answer, say(cliSentences.exported, 'zh', { file: out }))
    return 0
  },
}

function moveInto(from: string, out: string): void {
  const part = `${out}.part`
  try {
    mkdirSync(dirname(out), { recursive: true })
    copyFileSync(from, part)
    renameSync(part, out)
  } catch (error) {
    discard(part, {})
    const problem = problemWords((error as Error).message, 'zh')
    throw new UsageFault(say(cliSentences.outFailed, 'zh', { file: out, problem }))
  } finally {
    discard(dirname(from), { recursive: true })
  }
}

/** Cleaning up must not hide why it was needed: below a file, or on a disk that is gone, it fails as well. */
function discard(path: string, options: RmOptions): void {
  try {
    rmSync(path, { ...options, force: true })
  } catch {
    // Nothing could be written there either.
  }
}
