// The program's source as the house tests see it: every file parsed once, with what it imports.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { type Node, nodesIn, textOf } from './nodes.ts'

export const program = fileURLToPath(new URL('../../../', import.meta.url))

export interface Import {
  /** As written. */
  specifier: string
  /** Path inside the program where the import is relative, else null. */
  target: string | null
  /** Nothing of it is left when the types are gone. */
  typeOnly: boolean
}
export interface SourceFile {
  /** From the top of the program, with slashes. */
  path: string
  text: string
  lines: number
  tree: Node
  imports: Import[]
}

/** What is shipped, or builds what is shipped. */
export const productFolders = ['shared', 'main', 'renderer', 'resources']

export function read(path: string): string {
  return readFileSync(join(program, path), 'utf8')
}

export function exists(path: string): boolean {
  return existsSync(join(program, path))
}

/** Files below a folder, in name order. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(program, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(program.length).replaceAll('\\', '/'))
    .sort()
}

/** The code below the folders named, parsed. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    filesUnder(folder)
      .filter((path) => /\.(ts|tsx|mts|mjs|js)$/.test(path) && !path.startsWith('test/fixtures/'))
      .map(parseFile),
  )
}

const parsed = new Map<string, SourceFile>()
export function parseFile(path: string): SourceFile {
  const known = parsed.get(path)
  if (known) return known
  const text = read(path)
  const { program: tree, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`)
  const file = {
    path,
    text,
    lines: text.trimEnd().split('\n').length,
    tree: tree as unknown as Node,
    imports: importsOf(path, tree as unknown as Node),
  }
  parsed.set(path, file)
  return file
}

/** Static and dynamic imports, imports of types, and the files that workers are started from. */
export function importsOf(path: string, tree: Node): Import[] {
  return [...nodesIn(tree)].flatMap((node) =>
    specifiersOf(node)
      .map(([specifier, typeOnly]) => ({ specifier, target: targetOf(path, specifier), typeOnly }))
      // `new URL('./worker.js', …)` of the packed program names what only the build makes.
      .filter(({ target }) => node.type !== 'NewExpression' || (target !== null && exists(target))),
  )
}

function specifiersOf(node: Node): [specifier: string, typeOnly: boolean][] {
  const source = textOf(node['source'])
  switch (node.type) {
    case 'ImportDeclaration':
      return source === null ? [] : [[source, allTypes(node, 'importKind')]]
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return source === null ? [] : [[source, allTypes(node, 'exportKind')]]
    case 'ImportExpression':
      return source === null ? [] : [[source, false]]
    case 'TSImportType':
      return source === null ? [] : [[source, true]]
    case 'NewExpression':
      return fileAddresses(node)
    default:
      return []
  }
}

function allTypes(node: Node, kind: 'importKind' | 'exportKind'): boolean {
  if (node[kind] === 'type') return true
  const specifiers = (node['specifiers'] ?? []) as Node[]
  return specifiers.length > 0 && specifiers.every((specifier) => specifier[kind] === 'type')
}

/** `new URL('./x.ts', import.meta.url)`, also behind a condition. */
function fileAddresses(node: Node): [string, boolean][] {
  const [address, base] = node['arguments'] as (Node | undefined)[]
  if ((node['callee'] as Node)['name'] !== 'URL' || base?.type !== 'MemberExpression' || !address) return []
  return [...nodesIn(address)]
    .map(textOf)
    .filter((text) => text !== null && /^\.\.?\/.*\.(ts|tsx|js|mjs)$/.test(text))
    .map((text) => [text!, false])
}

function targetOf(path: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  return normalize(join(dirname(path), specifier.replace(/\?.*$/, ''))).replaceAll('\\', '/')
}
