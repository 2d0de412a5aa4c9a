// Where the program's own files lie, from source and from the built bundle, and where a person's files go.
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface ProgramPlaces {
  /** Folder `resources/`. */
  resources: string
  /** Folder of the built page. */
  renderer: string
  /** The desktop window's preload script. */
  preload: string
  /** The desktop window's picture. */
  icon: string
  /** Where office.json is kept. */
  configFolder: string
  /** Where new ledgers are put unless a folder is picked. */
  home: string
  version: string
}

/** `ECO_LEDGER_HOME` moves everything a person writes into one folder: a stick, a test. */
export function programPlaces(): ProgramPlaces {
  const program = programFolder(dirname(fileURLToPath(import.meta.url)))
  const own = process.env['ECO_LEDGER_HOME'] || undefined
  const { version } = JSON.parse(readFileSync(join(program, 'package.json'), 'utf8')) as { version: string }
  const resources = join(onDisk(program), 'resources')
  return {
    resources,
    renderer: process.env['ECO_LEDGER_RENDERER'] ?? join(program, 'dist', 'renderer'),
    preload: join(program, 'dist', 'preload', 'preload.cjs'),
    icon: join(resources, 'icons', '256x256.png'),
    configFolder: own ? join(own, 'config') : configFolder(),
    home: own ?? join(homedir(), 'Documents', 'eco-ledger'),
    version,
  }
}

/**
 * The packed program lies in an archive, its resources beside it as real files: Electron gives files inside the
 * archive a made-up time, so that copying the sample's documents would look like a change under the copy.
 */
function onDisk(program: string): string {
  const beside = program.replace(/app\.asar$/, 'app.asar.unpacked')
  return beside !== program && existsSync(join(beside, 'resources')) ? beside : program
}

function programFolder(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'resources'))) return folder
    if (dirname(folder) === folder) throw new Error('the program folder is incomplete: resources are missing')
  }
}

function configFolder(): string {
  if (process.platform === 'win32')
    return join(process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'eco-ledger')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'eco-ledger')
  return join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'eco-ledger')
}
