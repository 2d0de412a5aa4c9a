// The program finds its own files, and puts a person’s files where that person expects them.
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { programPlaces } from '../../main/programPlaces.ts'

afterEach(() => vi.unstubAllEnvs())

test('the program’s own files are where it says, and the version is the one it was built as', () => {
  const { resources, version } = programPlaces()
  expect(readdirSync(join(resources, 'standards')).length).toBeGreaterThan(0)
  expect(version).toMatch(/^\d+\.\d+\.\d+$/)
})

test('one folder can take everything that a person writes: a stick, a test', () => {
  vi.stubEnv('ECO_LEDGER_HOME', '/stick')
  const { configFolder, home } = programPlaces()
  expect(home).toBe('/stick')
  expect(configFolder).toBe(join('/stick', 'config'))
})

test('otherwise ledgers go to the person’s documents and settings to the system’s place for them', () => {
  vi.stubEnv('ECO_LEDGER_HOME', undefined)
  const { configFolder, home } = programPlaces()
  expect(home.startsWith(homedir())).toBe(true)
  expect(configFolder.endsWith('eco-ledger')).toBe(true)
  expect(existsSync(join(programPlaces().resources, 'units.json'))).toBe(true)
})

test.runIf(process.platform === 'linux')('on Linux the settings folder follows XDG_CONFIG_HOME', () => {
  vi.stubEnv('ECO_LEDGER_HOME', undefined)
  vi.stubEnv('XDG_CONFIG_HOME', '/settings')
  expect(programPlaces().configFolder).toBe(join('/settings', 'eco-ledger'))
})
