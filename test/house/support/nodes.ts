// Walking the syntax tree of a file.

export interface Node {
  type: string
  start: number
  end: number
  [field: string]: unknown
}

/** The node and everything below it, in the order of the text. */
export function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const entry of value) yield* nodesIn(entry)
  else if (isNode(value)) {
    yield value
    for (const field of Object.values(value))
      if (typeof field === 'object' && field !== null) yield* nodesIn(field)
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

/** A string that stands in the code as it is: `'…'`, or a template without anything put in. */
export function textOf(node: unknown): string | null {
  if (!isNode(node)) return null
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  if (node.type !== 'TemplateLiteral') return null
  const [only, ...more] = node['quasis'] as { value: { cooked: string } }[]
  return more.length === 0 ? only!.value.cooked : null
}

const functions = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']
export const isFunction = (node: unknown): boolean => isNode(node) && functions.includes(node.type)

export interface NamedFunction {
  name: string
  node: Node
}

/** Every function with the name that it is known by; a nameless one goes by the function that it stands in. */
export function functionsIn(value: unknown, name = '(file)'): NamedFunction[] {
  if (Array.isArray(value)) return value.flatMap((entry) => functionsIn(entry, name))
  if (!isNode(value)) return []
  const own = ownName(value) ?? name
  return [
    ...(isFunction(value) ? [{ name: own, node: value }] : []),
    ...Object.values(value).flatMap((field) => functionsIn(field, own)),
  ]
}

function ownName(node: Node): string | null {
  const named =
    node.type === 'VariableDeclarator' || isFunction(node)
      ? node['id']
      : node.type === 'Property' || node.type === 'MethodDefinition'
        ? node['key']
        : null
  return isNode(named) && typeof named['name'] === 'string' ? named['name'] : null
}

/** Names of the functions that a file gives to others. */
export function exportedFunctions(tree: Node): string[] {
  return (tree['body'] as Node[]).flatMap((statement) => {
    const declaration = statement['declaration']
    if (statement.type !== 'ExportNamedDeclaration' || !isNode(declaration)) return []
    const declared =
      declaration.type === 'VariableDeclaration' ? (declaration['declarations'] as Node[]) : [declaration]
    return declared
      .filter((entry) => isFunction(entry) || isFunction(entry['init']))
      .map((entry) => (entry['id'] as Node)['name'] as string)
  })
}
