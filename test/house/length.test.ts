// Nothing grows until nobody can read it: lengths of files and functions, with every exception by name.
import { expect, test } from 'vitest'
import { functionsIn, type NamedFunction, nodesIn } from './support/nodes.ts'
import { productFolders, type SourceFile, sourceFiles } from './support/sourceFiles.ts'

const longestFile = 400
const longestFunction = 40
/** A component's markup takes room without being hard to read. */
const longestComponent = 60

/** Tables and words may be as long as the field is wide. */
const tables = [/^shared\/wording\//, /^renderer\/words\//, /^shared\/catalogue\/standard\.ts$/]

/** What is longer today, with the length that it must not outgrow. */
const longFunctions: Record<string, number> = {
  'main/engine/keptParts.ts keepParts': 45,
  'main/engine/ledgerEngine.ts createLedgerEngine': 78,
  'main/engine/operations/evidence.ts addRecord': 47,
  'main/engine/prepareSample.ts fillSample': 49,
  'main/ledgerStore/sqlite/sqliteStore.ts sqliteStore': 43,
  'renderer/evidencePane/EvidenceLinks.tsx LinkLine': 64,
  'renderer/evidencePane/LinkDialog.tsx LinkDialog': 71,
  'renderer/features/items/DecideDialog.tsx DecideDialog': 67,
  'renderer/features/items/SlotsSection.tsx SlotsSection': 64,
  'renderer/ui/grid/DataGrid.tsx DataGrid': 65,
  'renderer/ui/grid/useGridCursor.ts useGridCursor': 44,
}

const product = sourceFiles(...productFolders)
const counted = product.filter(({ path }) => !tables.some((table) => table.test(path)))

test('the median file has at most 80 lines and 19 of 20 have at most 250', () => {
  const lengths = counted.map(({ lines }) => lines).sort((a, b) => a - b)
  expect(lengths.length).toBeGreaterThan(150)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80)
  expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThanOrEqual(250)
})

test('no file has more than 400 lines, tests included', () => {
  const long = [...counted, ...sourceFiles('test')].filter(({ lines }) => lines > longestFile)
  expect(long.map(({ path, lines }) => `${path} ${lines}`)).toEqual([])
})

function linesOf(file: SourceFile, { node }: NamedFunction): number {
  return file.text.slice(node.start, node.end).split('\n').length
}

/** It returns markup itself, or one of the functions in it does. */
const isComponent = ({ node }: NamedFunction) =>
  [...nodesIn(node)].some(({ type }) => type === 'JSXElement' || type === 'JSXFragment')

function tooLong(file: SourceFile): { name: string; lines: number }[] {
  return functionsIn(file.tree)
    .map((entry) => ({ entry, lines: linesOf(file, entry) }))
    .filter(({ entry, lines }) => lines > (isComponent(entry) ? longestComponent : longestFunction))
    .map(({ entry, lines }) => ({ name: `${file.path} ${entry.name}`, lines }))
}

const long = product.flatMap(tooLong)

test('no function has more than 40 lines and no component more than 60, save those that are named', () => {
  expect(product.flatMap(({ tree }) => functionsIn(tree)).length).toBeGreaterThan(500)
  const over = long.filter(({ name, lines }) => lines > (longFunctions[name] ?? 0))
  expect(over.map(({ name, lines }) => `${name} ${lines}`)).toEqual([])
})

test('a function that was made short again is struck from the list', () => {
  expect(Object.keys(longFunctions).filter((name) => !long.some((entry) => entry.name === name))).toEqual([])
})
