// node test/bench/fuzzReaders.ts [files] [seed] [folder]: reads thousands of broken documents; exit 1 where one hangs.
import { mkdirSync } from 'node:fs'
import { fuzzReaders } from '../support/fuzzReaders.ts'

const [files = '2000', seed = '1', keep] = process.argv.slice(2)
if (keep) mkdirSync(keep, { recursive: true })
const { read, byCode, bySlowness } = await fuzzReaders({ files: Number(files), seed: Number(seed), keep })
const ended = { read, byCode, slowest: bySlowness.slice(0, 5) }
process.stdout.write(`${JSON.stringify(ended, null, 2)}\n`)
// A thread that dies of its memory limit is that limit at work; a time-out would be a reader that hangs.
process.exitCode = read === Number(files) && !byCode['documentTooSlow'] ? 0 : 1
