// Runs `eco-ledger` as a program of its own, from source, with its own home.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const entry = fileURLToPath(new URL('../../../main/cli/ecoLedger.mjs', import.meta.url))

export interface CommandEnd {
  code: number | null
  stdout: string
  stderr: string
}

export function startCommand(home: string, words: readonly string[]) {
  return spawn(process.execPath, [entry, ...words], {
    cwd: home,
    env: { ...process.env, ECO_LEDGER_HOME: home, ECO_LEDGER_SOURCE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

export function runCommand(home: string, ...words: string[]): Promise<CommandEnd> {
  return new Promise((resolve, reject) => {
    const child = startCommand(home, words)
    const heard = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      heard.stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      heard.stderr += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...heard }))
  })
}
