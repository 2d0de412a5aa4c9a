// Packs the program for one system into a temporary folder, offline, around a fake Electron; answers what lies in the package.
import { execFileSync } from 'node:child_process'
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeFakeDist, type System, sentinel } from './fakeDist.ts'

export const program = fileURLToPath(new URL('../../..', import.meta.url))
const tool = (...path: string[]) => join(program, 'node_modules', ...path)
const builder = tool('electron-builder', 'cli.js')
const asarProgram = tool('@electron', 'asar', 'bin', 'asar.js')

export type Arch = 'x64' | 'arm64'
export interface PackedProgram {
  /** Folder with app.asar. */
  resources: string
  /** Files in the archive, those beside it included: `dist/main/startDesktop.js`. */
  files: string[]
  /** Of these, what lies beside the archive as real files. */
  unpacked: string[]
  locales: string[]
  /** One sign a fuse, in Electron's order: 0 off, 1 on. */
  fuses: string
}

/** `dist/` must be built. */
export function packProgram(system: System, folder: string): Record<Arch, PackedProgram> {
  const dist = makeFakeDist(system, join(folder, 'electron'))
  const out = join(folder, 'out')
  const settings = [`electronDist=${dist}`, `directories.output=${out}`, 'win.signExecutable=false']
  execFileSync(
    process.execPath,
    [
      builder,
      `--${system}`,
      '--x64',
      '--arm64',
      '--dir',
      '--publish',
      'never',
      ...settings.map((each) => `-c.${each}`),
    ],
    { cwd: program, stdio: 'pipe', env: { ...process.env, CI: '', CSC_IDENTITY_AUTO_DISCOVERY: 'false' } },
  )
  const [x64, arm64] = {
    linux: ['linux-unpacked', 'linux-arm64-unpacked'],
    win: ['win-unpacked', 'win-arm64-unpacked'],
    mac: ['mac', 'mac-arm64'],
  }[system] as [string, string]
  return { x64: readPacked(system, join(out, x64)), arm64: readPacked(system, join(out, arm64)) }
}

function readPacked(system: System, folder: string): PackedProgram {
  const mac = join(folder, 'eco-ledger.app', 'Contents')
  const resources = system === 'mac' ? join(mac, 'Resources') : join(folder, 'resources')
  const binary = {
    linux: join(folder, 'eco-ledger'),
    win: join(folder, 'eco-ledger.exe'),
    mac: join(mac, 'Frameworks', 'Electron Framework.framework', 'Electron Framework'),
  }[system]
  const listed = execFileSync(process.execPath, [asarProgram, 'list', join(resources, 'app.asar')], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const paths = listed
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.slice(1).replaceAll('\\', '/'))
  const folders = new Set(paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))
  const beside = join(resources, 'app.asar.unpacked')
  return {
    resources,
    files: paths.filter((path) => !folders.has(path)),
    unpacked: globSync('**', { cwd: beside, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(beside.length + 1)
          .replaceAll('\\', '/'),
      ),
    locales: system === 'mac' ? lproj(resources) : readdirSync(join(folder, 'locales')).sort(),
    fuses: fusesIn(readFileSync(binary)),
  }
}

const lproj = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.lproj'))
    .sort()

function fusesIn(binary: Buffer): string {
  const at = binary.indexOf(sentinel) + sentinel.length
  return binary.subarray(at + 2, at + 2 + binary[at + 1]!).toString()
}

/** Unpacks the archive as a folder of the same name, with what lies beside it left beside. */
export function extract(resources: string, into: string): string {
  const target = join(into, 'app.asar')
  execFileSync(process.execPath, [asarProgram, 'extract', join(resources, 'app.asar'), target])
  return target
}
