// `npm start`: the desktop window where Electron is at hand, else the same program in the browser. Builds first where nothing is built.
import { type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { cliSentences } from '../shared/wording/cliSentences.ts'
import { type Sentence, say } from '../shared/wording/say.ts'
import { electronBinary } from './electronBinary.ts'

const program = dirname(dirname(fileURLToPath(import.meta.url)))
const built = ['main/startDesktop.js', 'main/startWeb.js', 'preload/preload.cjs', 'renderer/index.html']
const fetchMilliseconds = 20_000
/** An Electron that ends in error so soon never showed a window: a library or the display is missing. */
const soonMilliseconds = 10_000

const tell = (sentence: Sentence) => process.stderr.write(`${say(sentence, 'zh')}\n`)

if (!built.every((file) => existsSync(join(program, 'dist', file)))) build()
const ended = await runWindow()
if (ended === null) await import(pathToFileURL(join(program, 'dist', 'main', 'startWeb.js')).href)
else process.exitCode = ended

function build(): void {
  tell(cliSentences.building)
  const npm = process.env['npm_execpath']
  const words = ['run', '-s', 'build']
  // Whatever the build says goes to stderr: stdout is for the link.
  const options: SpawnSyncOptions = { cwd: program, stdio: ['ignore', 2, 2] }
  const run = npm
    ? spawnSync(process.execPath, [npm, ...words], options)
    : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' })
  if (run.status !== 0) process.exit(run.status ?? 3)
}

/** The exit code of the window, or null where there is none to be had. */
async function runWindow(): Promise<number | null> {
  const noDisplay = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']
  const folder = join(program, 'node_modules', 'electron')
  const electron = noDisplay
    ? null
    : await electronBinary({ folder, env: process.env, milliseconds: fetchMilliseconds })
  if (electron === null) {
    tell(noDisplay ? cliSentences.noDisplay : cliSentences.noElectron)
    return null
  }
  const code = await runElectron(electron)
  if (code === null) tell(cliSentences.electronFailed)
  return code
}

function runElectron(electron: string): Promise<number | null> {
  const words = process.argv.slice(2).map((word) => (word.startsWith('-') ? word : resolve(word)))
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const started = Date.now()
  return new Promise((resolveCode) => {
    const child = spawn(electron, [program, ...words], { stdio: 'inherit', env })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
    child.once('error', () => resolveCode(null))
    child.once('exit', (code, signal) => {
      const failed = code !== 0 && signal !== 'SIGINT' && signal !== 'SIGTERM'
      resolveCode(failed && Date.now() - started < soonMilliseconds ? null : (code ?? 0))
    })
  })
}
