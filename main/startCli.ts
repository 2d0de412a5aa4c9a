// Command line: puts the office together and runs one command.
import { runCli } from './cli/runCli.ts'
import { watchOutput } from './cli/watchOutput.ts'

watchOutput(process.stdout)
process.exitCode = await runCli(process.argv.slice(2))
