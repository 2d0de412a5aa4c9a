// The lock file installs the same program on every system and from every registry.
import { expect, test } from 'vitest'
import { read } from './support/sourceFiles.ts'

interface LockEntry {
  version?: string
  resolved?: string
  integrity?: string
  optionalDependencies?: Record<string, string>
}
interface Manifest {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  optionalDependencies: Record<string, string>
}
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, LockEntry> }
const entries = Object.entries(packages)

/** Where Node would find `name` from inside the package at `from`. */
function placeOf(name: string, from: string): string | null {
  for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (packages[place]) return place
    if (folder === '') return null
  }
}

test('what a package needs on another system stands in the lock file too', () => {
  const named = entries.flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).map((name) => ({ path, name })),
  )
  expect(entries.length).toBeGreaterThan(300)
  expect(named.length).toBeGreaterThan(20)
  const lost = named.filter(({ path, name }) => placeOf(name, path) === null)
  expect(lost.map(({ path, name }) => `${path} needs ${name}`)).toEqual([])
})

test('no entry names the host that it was downloaded from', () => {
  const hosts = entries.filter(([, { resolved }]) => resolved !== undefined)
  expect(hosts.map(([path, { resolved }]) => `${path} ${resolved}`)).toEqual([])
})

test('every package is pinned by its checksum', () => {
  const loose = entries.filter(([path, entry]) => path !== '' && !entry.integrity)
  expect(loose.map(([path]) => path)).toEqual([])
})

test('the lock file and package.json ask for the same', () => {
  const manifest = JSON.parse(read('package.json')) as Manifest
  const locked = packages[''] as unknown as Manifest
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const)
    expect(locked[kind]).toEqual(manifest[kind])
})
