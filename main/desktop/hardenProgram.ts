// Before Electron is ready: its own scheme, every page in the sandbox, nothing that calls home, settings in the program's folder.
import { join } from 'node:path'
import { app, protocol } from 'electron'
import { appScheme } from './appAddress.ts'
import { guardContents } from './guardContents.ts'

/** As in electron-builder.yml. */
const appId = 'cn.eco-ledger.desktop'
/** Chromium fetches lists, checks and components of its own unless told otherwise. */
const quiet = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'no-proxy-server',
  'no-pings',
]

export function hardenProgram(configFolder: string): void {
  // The taskbar of Windows groups windows and shortcuts by it.
  if (process.platform === 'win32') app.setAppUserModelId(appId)
  app.setPath('userData', join(configFolder, 'window'))
  for (const word of quiet) app.commandLine.appendSwitch(word)
  app.enableSandbox()
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ])
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
}
