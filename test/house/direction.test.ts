// Who may import whom: the direction of DESIGN, section 2, on every import in the program; and no circles.

import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { areaOf, deviations, layerOf, mayImport } from './support/layers.ts'
import type { Node } from './support/nodes.ts'
import {
  exists,
  importsOf,
  parseFile,
  productFolders,
  type SourceFile,
  sourceFiles,
} from './support/sourceFiles.ts'

const files = sourceFiles(...productFolders)

/** An import that the table does not allow, as `from → to`. */
function strayImports(file: SourceFile): string[] {
  const from = layerOf(file.path)
  const row = mayImport[from]
  return file.imports
    .filter(({ target, typeOnly }) => {
      if (target === null) return false
      if (areaOf(target) && areaOf(file.path) && areaOf(target) !== areaOf(file.path)) return true
      const to = layerOf(target)
      return to !== from && !row?.any.includes(to) && !(typeOnly && row?.types?.includes(to))
    })
    .map(({ target }) => `${file.path} → ${target}`)
}

const named = deviations.map(({ from, to }) => `${from} → ${to}`)

test('the whole program is looked at: more than 150 modules, every one in a layer that the table knows', () => {
  expect(files.length).toBeGreaterThan(150)
  expect(files.filter(({ path }) => !mayImport[layerOf(path)]).map(({ path }) => path)).toEqual([])
  expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(600)
})

test('every relative import leads to a file', () => {
  const lost = files.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => target !== null && !exists(target))
      .map(({ specifier }) => `${path} → ${specifier}`),
  )
  expect(lost).toEqual([])
})

test('nobody imports against the direction, save the deviations that are named', () => {
  expect(files.flatMap(strayImports).filter((stray) => !named.includes(stray))).toEqual([])
})

test('a deviation that is mended is struck from the list', () => {
  const stray = files.flatMap(strayImports)
  expect(named.filter((deviation) => !stray.includes(deviation))).toEqual([])
})

test('shared/ and the window know neither Node nor its libraries', () => {
  const strays = files
    .filter(({ path }) => /^(shared|renderer)\//.test(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => specifier.startsWith('node:'))
        .map(({ specifier }) => `${path} → ${specifier}`),
    )
  expect(strays).toEqual([])
})

/** The modules of a circle of value imports, each leading to the next; null where there is none. */
function circleIn(graph: ReadonlyMap<string, string[]>): string[] | null {
  const done = new Set<string>()
  const visit = (path: string, trail: string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return null
    for (const next of graph.get(path) ?? []) {
      const circle = visit(next, [...trail, path])
      if (circle) return circle
    }
    done.add(path)
    return null
  }
  for (const path of graph.keys()) {
    const circle = visit(path, [])
    if (circle) return circle
  }
  return null
}

test('no module imports itself by way of others', () => {
  const graph = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.filter(({ target, typeOnly }) => target !== null && !typeOnly).map(({ target }) => target!),
    ]),
  )
  expect(circleIn(graph)).toBeNull()
  expect(
    circleIn(
      new Map([
        ['甲', ['乙']],
        ['乙', ['丙']],
        ['丙', ['乙']],
      ]),
    ),
  ).toEqual(['乙', '丙', '乙'])
})

test('the scan sees every way of importing: static, type, export from, dynamic, type in place, worker', () => {
  const text = `
    import a from './a.ts'
    import type { B } from './b.ts'
    import { type C } from './c.ts'
    export { d } from './d.ts'
    export * from './e.ts'
    const f = await import('./f.ts')
    let g: import('./g.ts').G
    new Worker(new URL(packed ? './parseFile.js' : './nodes.ts', import.meta.url))
  `
  const found = importsOf('test/house/support/甲.ts', parseSync('甲.ts', text).program as unknown as Node)
  expect(
    found.map(({ target, typeOnly }) => `${target?.split('/').at(-1)}${typeOnly ? ' type' : ''}`),
  ).toEqual(['a.ts', 'b.ts type', 'c.ts type', 'd.ts', 'e.ts', 'f.ts', 'g.ts type', 'nodes.ts'])
  expect(parseFile('shared/api/contract.ts').imports.length).toBeGreaterThan(0)
})
