// `serve <ledger>`: the app in the browser on this machine; prints the link and runs until it is stopped.
import { resolve } from 'node:path'
import { cliSentences } from '../../../shared/wording/cliSentences.ts'
import { say } from '../../../shared/wording/say.ts'
import type { Door } from '../../engine/door.ts'
import { openOffice } from '../../engine/office.ts'
import { programPlaces } from '../../programPlaces.ts'
import { openBrowser } from '../../web/openBrowser.ts'
import { PortRefused, startWebHost } from '../../web/startWebHost.ts'
import { type Command, CommandFault } from '../command.ts'
import { numberOption } from '../parseCommandLine.ts'

export const serve: Command = {
  usage: '<ledger> [--port n] [--no-open]',
  leastWords: 0,
  mostWords: 1,
  options: { port: 'value', 'no-open': 'flag' },
  async run({ words, options, print, tell }) {
    const port = numberOption(options['port'], 'port') ?? 0
    const places = programPlaces()
    const door = openOffice(places)
    try {
      if (words[0]) await openNamed(door, words[0])
      const host = await startWebHost({ door, renderer: places.renderer, port })
      print({ link: host.link }, say(cliSentences.link, 'zh', { link: host.link }))
      tell(say(cliSentences.stopHint, 'zh'))
      if (!options['no-open']) openBrowser(host.link)
      await untilStopped()
      await host.close()
      return 0
    } catch (error) {
      throw error instanceof PortRefused ? new CommandFault(error.failure) : error
    } finally {
      await door.close()
    }
  },
}

async function openNamed(door: Door, ledger: string): Promise<void> {
  const folderToken = door.registerFolder(resolve(ledger), 'exact')
  const opened = await door.call('app.open', { folderToken })
  if (!opened.ok) throw new CommandFault(opened.failure)
}

function untilStopped(): Promise<void> {
  return new Promise((stop) => {
    process.once('SIGINT', () => stop())
    process.once('SIGTERM', () => stop())
  })
}
