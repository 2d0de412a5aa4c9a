// The map in README is true: it names the folders that are there, and no others.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exists, filesUnder, program, read } from './support/sourceFiles.ts'

/** Their second level stands in the map too. */
const mapped = ['main', 'shared', 'renderer', 'test', 'resources', 'docs']
/** What tools make: the folders that git does not keep. */
const made = read('.gitignore')
  .split('\n')
  .flatMap((line) => /^([\w-]+)\/$/.exec(line)?.[1] ?? [])

/** Lines of the fenced block under `## Layout`: `main/engine/  what it is for`. */
function mapLines(): { folder: string; words: string }[] {
  const block = /^## Layout\s*$[\s\S]*?^```\w*\n([\s\S]*?)^```/m.exec(read('README.md'))
  if (!block) throw new Error('README.md has no fenced block under the heading “## Layout”')
  return block[1]!.split('\n').flatMap((line) => {
    const [, folder, words] = /^\s*([\w.-]+(?:\/[\w.-]+)*)\/(?:\s+(.*))?$/.exec(line) ?? []
    return folder ? [{ folder, words: words ?? '' }] : []
  })
}

function foldersIn(path: string): string[] {
  return readdirSync(join(program, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !made.includes(entry.name))
    .map((entry) => (path === '' ? entry.name : `${path}/${entry.name}`))
    .filter((folder) => filesUnder(folder).length > 0)
}

test('README names every folder of the first and second level, and every folder that it names is there', () => {
  const there = [...foldersIn(''), ...mapped.filter((folder) => exists(folder)).flatMap(foldersIn)]
  expect(there.length).toBeGreaterThan(20)
  const named = mapLines().map(({ folder }) => folder)
  // A third level may be named where it helps.
  const upper = named.filter((folder) => folder.split('/').length <= 2)
  expect(upper.sort()).toEqual(there.sort())
  expect(named.filter((folder) => !exists(folder))).toEqual([])
})

test('every line of the map says what the folder is for', () => {
  expect(
    mapLines()
      .filter(({ words }) => words.trim() === '')
      .map(({ folder }) => folder),
  ).toEqual([])
})
