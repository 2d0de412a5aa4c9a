// Finds the Electron that `npm start` opens the window with, or fetches it within a short time; nothing half-fetched stays.
import { spawn } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface ElectronSearch {
  /** `node_modules/electron` of the program. */
  folder: string
  env: NodeJS.ProcessEnv
  /** How long fetching may take. */
  milliseconds: number
}

/** The executable, or null. The package itself is never loaded: that would start a download without end. */
export async function electronBinary(search: ElectronSearch): Promise<string | null> {
  const override = search.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (override) return existing(join(override, executable()))
  clearHalfFetched(search.folder)
  const own = join(search.folder, 'dist', executable())
  if (existsSync(own)) return own
  return (await fetchElectron(search)) ? existing(own) : null
}

function executable(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

const existing = (path: string) => (existsSync(path) ? path : null)

/** There from before the first byte until everything is unpacked: a start that was killed is recognised by the next. */
const marker = (folder: string) => join(folder, 'half-fetched')

function clearHalfFetched(folder: string): void {
  if (!existsSync(marker(folder))) return
  for (const name of ['dist', 'path.txt']) rmSync(join(folder, name), { recursive: true, force: true })
  rmSync(marker(folder), { force: true })
}

async function fetchElectron({ folder, env, milliseconds }: ElectronSearch): Promise<boolean> {
  const installer = join(folder, 'install.js')
  if (env['ELECTRON_SKIP_BINARY_DOWNLOAD'] || !existsSync(installer)) return false
  try {
    writeFileSync(marker(folder), '')
  } catch {
    // Where nothing can be written nothing can be fetched.
    return false
  }
  const whole = await runs(installer, env, milliseconds)
  if (whole) rmSync(marker(folder), { force: true })
  else clearHalfFetched(folder)
  return whole
}

function runs(installer: string, env: NodeJS.ProcessEnv, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [installer], { stdio: 'ignore', env })
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
    const end = (whole: boolean) => {
      clearTimeout(timer)
      resolve(whole)
    }
    child.once('error', () => end(false))
    child.once('exit', (code) => end(code === 0))
  })
}
