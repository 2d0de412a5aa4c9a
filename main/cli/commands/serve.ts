// `serve <ledger>`: the app in the browser on this machine; prints the link and runs until it is stopped.
import { resolve } from 'node:path'
import { cliSentences } from '../../../shared/wording/cliSentences.ts'
import { say } from '../../../shared/wording/say.ts'
import { openOffice } from '../../engine/office.ts'
import { programPlaces } from '../../programPlaces.ts'
import { openBrowser } from '../../web/openBrowser.ts'
import { startWebHost } from '../../web/startWebHost.ts'
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
    if (words[0]) {
      const folderToken = door.registerFolder(resolve(words[0]), 'exact')
      const opened = await door.call('app.open', { folderToken })
      if (!opened.ok) {
        await door.close()
        throw new CommandFault(opened.failure)
      }
    }
    const host = await startWebHost({ door, renderer: places.renderer, port })
    print({ link: host.link }, say(cliSentences.link, 'zh', { link: host.link }))
    tell(say(cliSentences.stopHint, 'zh'))
    if (!options['no-open']) openBrowser(host.link)
    await new Promise<void>((stop) => {
      process.once('SIGINT', stop)
      process.once('SIGTERM', stop)
    })
    await host.close()
    await door.close()
    return 0
  },
}
