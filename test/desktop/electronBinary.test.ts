// Finding and fetching Electron for `npm start`: at hand, fetched in time, or given up without leaving anything half-made.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { electronBinary } from '../../main/electronBinary.ts'
import { putFile } from '../main/support/officeCalls.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const executable =
  process.platform === 'darwin'
    ? 'Electron.app/Contents/MacOS/Electron'
    : process.platform === 'win32'
      ? 'electron.exe'
      : 'electron'
const binary = (folder: string) => join(folder, 'dist', executable)

/** An installer as Electron's: unpacks into dist/, writes path.txt last. */
const unpacks = `
const { mkdirSync, writeFileSync } = require('node:fs')
const { dirname, join } = require('node:path')
const target = join(__dirname, 'dist', ${JSON.stringify(executable)})
mkdirSync(dirname(target), { recursive: true })
writeFileSync(target, 'new')
`
const whole = `${unpacks}writeFileSync(join(__dirname, 'path.txt'), ${JSON.stringify(executable)})`

const find = (folder: string, env: NodeJS.ProcessEnv = {}, milliseconds = 10_000) =>
  electronBinary({ folder, env: { PATH: process.env['PATH'], ...env }, milliseconds })

test('an Electron that is there is taken as it is; nothing is run', async () => {
  const folder = temporaryFolder()
  putFile(folder, join('dist', executable), 'old')
  putFile(folder, 'install.js', 'throw new Error()')
  expect(await find(folder)).toBe(binary(folder))
})

test('a place of one’s own is taken, and only that', async () => {
  const folder = temporaryFolder()
  const own = temporaryFolder()
  putFile(folder, join('dist', executable), 'old')
  expect(await find(folder, { ELECTRON_OVERRIDE_DIST_PATH: own })).toBeNull()
  putFile(own, executable, 'own')
  expect(await find(folder, { ELECTRON_OVERRIDE_DIST_PATH: own })).toBe(join(own, executable))
})

test('one that is not there is fetched', async () => {
  const folder = temporaryFolder()
  putFile(folder, 'install.js', whole)
  expect(await find(folder)).toBe(binary(folder))
  expect(existsSync(join(folder, 'half-fetched'))).toBe(false)
})

test('whoever asked for no download gets none', async () => {
  const folder = temporaryFolder()
  putFile(folder, 'install.js', whole)
  expect(await find(folder, { ELECTRON_SKIP_BINARY_DOWNLOAD: '1' })).toBeNull()
  expect(existsSync(join(folder, 'dist'))).toBe(false)
  expect(await find(temporaryFolder())).toBeNull()
})

test.each([
  ['hangs', `${unpacks}setInterval(() => {}, 1000)`],
  ['fails', `${unpacks}process.exit(1)`],
  ['ends well without a program', ''],
])('a fetch that %s in the middle is given up in time and leaves nothing', async (_how, installer) => {
  const folder = temporaryFolder()
  putFile(folder, 'install.js', installer)
  const started = Date.now()
  expect(await find(folder, {}, 1500)).toBeNull()
  expect(Date.now() - started).toBeLessThan(8000)
  for (const name of ['dist', 'path.txt', 'half-fetched'])
    expect(existsSync(join(folder, name)), name).toBe(false)
})

test('what a killed start left half-fetched is thrown away by the next, not started', async () => {
  const folder = temporaryFolder()
  putFile(folder, join('dist', executable), 'half')
  putFile(folder, 'half-fetched', '')
  putFile(folder, 'install.js', whole)
  expect(await find(folder)).toBe(binary(folder))
  expect(readFileSync(binary(folder), 'utf8')).toBe('new')
})
