#!/usr/bin/env node
// Entry of `eco-ledger`: finds a Node that better-sqlite3 runs on, then the built program or its source.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const major = Number(process.versions.node.split('.')[0])
if (major < 22) {
  const newer = join(program, 'node_modules', '.bin', 'node')
  if (!existsSync(newer)) {
    console.error('eco-ledger 需要 Node 22 或更新版本，当前为', process.versions.node)
    process.exit(3)
  }
  const run = spawnSync(newer, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exit(run.status ?? 3)
}
const built = join(program, 'dist', 'main', 'startCli.js')
const source = join(program, 'main', 'startCli.ts')
await import(process.env.ECO_LEDGER_SOURCE || !existsSync(built) ? source : built)
