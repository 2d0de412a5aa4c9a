// Runs one measured program in a process of its own and reads the JSON document it prints.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Path of a program below test/bench. */
export function benchProgram(name: string): string {
  return fileURLToPath(new URL(`../${name}`, import.meta.url))
}

/** `command` is a program of test/bench (`measured/….ts`) or anything that the system can start. */
export async function runProgram<Answer>(command: string, words: readonly string[]): Promise<Answer> {
  const own = command.startsWith('measured/')
  const text = own
    ? await outputOf(process.execPath, [benchProgram(command), ...words])
    : await outputOf(command, words)
  return JSON.parse(text) as Answer
}

/** Everything the command prints on stdout; throws with what it said on stderr. */
export function outputOf(command: string, words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'] })
    let [said, complaint] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text
    })
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0
        ? resolve(said)
        : reject(new Error(`${command} ${words[0] ?? ''} ended with ${code}: ${complaint}`)),
    )
  })
}
