// What becomes of the answer when nobody takes it: a reader that stopped early (`| head`), a disk that is full (`> file`).
import { cliSentences } from '../../shared/wording/cliSentences.ts'
import { problemWords } from '../../shared/wording/problemWords.ts'
import { say } from '../../shared/wording/say.ts'

/** A reader that has seen enough is no fault; an answer that was not written whole ends with 2. */
export function watchOutput(output: NodeJS.WriteStream): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    const problem = problemWords(error.message, 'zh')
    process.stderr.write(`${say(cliSentences.outputFailed, 'zh', { problem })}\n`)
    process.exit(2)
  })
}
