// Web host as a program of its own: opens the given ledger, or the sample district where none was given.
import { resolve } from 'node:path'
import { cliSentences } from '../shared/wording/cliSentences.ts'
import { failureText } from '../shared/wording/failureSentences.ts'
import { say } from '../shared/wording/say.ts'
import { openOffice } from './engine/office.ts'
import { programPlaces } from './programPlaces.ts'
import { openBrowser } from './web/openBrowser.ts'
import { PortRefused, startWebHost } from './web/startWebHost.ts'

const places = programPlaces()
const door = openOffice(places)
const ledger = process.argv.slice(2).find((word) => !word.startsWith('-'))
const opened = ledger
  ? await door.call('app.open', { folderToken: door.registerFolder(resolve(ledger), 'exact') })
  : await door.call('app.openSample', {})
// A ledger that cannot be opened is told; the window still comes up and offers others.
if (!opened.ok) process.stderr.write(`${failureText(opened.failure, 'zh')}\n`)
const port = Number(process.env['PORT'] ?? 0)
const host = await startWebHost({ door, renderer: places.renderer, port }).catch(async (error: unknown) => {
  await door.close()
  if (!(error instanceof PortRefused)) throw error
  process.stderr.write(`${failureText(error.failure, 'zh')}\n`)
  process.exit(2)
})
process.stdout.write(`${say(cliSentences.link, 'zh', { link: host.link })}\n`)
process.stderr.write(`${say(cliSentences.stopHint, 'zh')}\n`)
if (!process.argv.includes('--no-open')) openBrowser(host.link)
const stop = async () => {
  await host.close()
  await door.close()
  process.exit(0)
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
