// Command line: puts the office together and runs one command.
import { runCli } from './cli/runCli.ts'

process.exitCode = await runCli(process.argv.slice(2))
