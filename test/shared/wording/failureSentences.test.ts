// Every failure that the program can answer has its sentence, and every fact that the sentence names is given.
import { expect, test } from 'vitest'
import type { Failure } from '../../../shared/api/failure.ts'
import { failureSentences, failureText } from '../../../shared/wording/failureSentences.ts'
import { isNode, type Node, nodesIn, textOf } from '../../house/support/nodes.ts'
import { type SourceFile, sourceFiles } from '../../house/support/sourceFiles.ts'

interface RaisedFailure {
  place: string
  code: string
  /** Names of the facts given with it; null where they are not written out in place. */
  facts: string[] | null
}

/** `failed('code', {…})`, `refuse('code', {…})`, and failures written out as `{ code: 'code', facts: {…} }`. */
function failuresIn(file: SourceFile): RaisedFailure[] {
  return [...nodesIn(file.tree)].flatMap((node) => {
    const place = `${file.path}:${file.text.slice(0, node.start).split('\n').length}`
    if (node.type === 'ObjectExpression') {
      const fields = fieldsOf(node)
      const facts = fields.get('facts')
      if (!fields.has('code') || !facts) return []
      return wordsIn(fields.get('code')).map((code) => ({ place, code, facts: namesIn(facts) }))
    }
    if (node.type !== 'CallExpression') return []
    const name = (node['callee'] as Node)['name']
    const [code, facts] = node['arguments'] as Node[]
    if ((name !== 'failed' && name !== 'refuse') || !code) return []
    return wordsIn(code).map((word) => ({ place, code: word, facts: facts ? namesIn(facts) : [] }))
  })
}

function fieldsOf(node: Node): Map<unknown, Node> {
  return new Map(
    (node['properties'] as Node[])
      .filter(({ type }) => type === 'Property')
      .map((property) => [(property['key'] as Node)['name'], property['value'] as Node]),
  )
}

/** A code, or the codes of both branches of a condition. */
function wordsIn(node: unknown): string[] {
  if (isNode(node) && node.type === 'ConditionalExpression')
    return [...wordsIn(node['consequent']), ...wordsIn(node['alternate'])]
  const word = textOf(node)
  return word === null ? [] : [word]
}

function namesIn(facts: Node): string[] | null {
  if (facts.type !== 'ObjectExpression') return null
  const properties = facts['properties'] as Node[]
  return properties.some(({ type }) => type !== 'Property') ? null : ([...fieldsOf(facts).keys()] as string[])
}

const files = sourceFiles('shared', 'main', 'renderer')
const raised = files.flatMap(failuresIn)
const placeholders = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)

test('every code that is raised anywhere in the program has a sentence', () => {
  expect(new Set(raised.map(({ code }) => code)).size).toBeGreaterThan(60)
  const mute = raised.filter(({ code }) => !Object.hasOwn(failureSentences, code))
  expect(mute.map(({ place, code }) => `${place} ${code}`)).toEqual([])
})

/** Figures know no place: the engine adds what was entered where to what they refuse. */
const addedByEngine = ['input', 'year', 'text']

test('every fact that a sentence names is given where the failure is raised', () => {
  const known = raised.filter(({ facts }) => facts !== null)
  expect(known.length).toBeGreaterThan(60)
  const lacking = known.flatMap(({ place, code, facts }) =>
    placeholders(failureSentences[code]?.zh ?? '')
      .filter((name) => !facts!.includes(name))
      .filter((name) => !(place.startsWith('shared/figures/') && addedByEngine.includes(name)))
      .map((name) => `${place} ${code} lacks ${name}`),
  )
  expect(lacking).toEqual([])
})

test('no sentence is left of a failure that nobody raises any more', () => {
  const words = new Set(
    files.flatMap(({ path, tree }) => (path.startsWith('shared/wording/') ? [] : textsIn(tree))),
  )
  expect(Object.keys(failureSentences).filter((code) => !words.has(code))).toEqual([])
})

function textsIn(tree: Node): string[] {
  return [...nodesIn(tree)].flatMap((node) => textOf(node) ?? [])
}

test('a failure is told with its facts in the language asked for', () => {
  const failure: Failure = { code: 'emptyFile', facts: { file: '证明.pdf' } }
  expect(failureText(failure, 'zh')).toBe('“证明.pdf”是空文件（0字节），没有收入，请向提供者重新索取')
  expect(failureText(failure, 'en')).toBe(
    '“证明.pdf” is empty (0 bytes) and was not taken in; ask for it again',
  )
})

test('single faults stand below, each a step further in', () => {
  const failure: Failure = {
    code: 'importRejected',
    facts: { file: '数据.csv', count: '1' },
    faults: [
      {
        code: 'rowFault',
        facts: { file: '数据.csv', row: '3' },
        faults: [{ code: 'cellEmpty', facts: { column: 'value' } }],
      },
    ],
  }
  expect(failureText(failure, 'zh').split('\n')).toEqual([
    '“数据.csv”有1行有问题，整个文件没有导入，请改正后重新导入',
    '  “数据.csv”第3行',
    '    “value”列为空，请填写',
  ])
})

test('a fact that is missing stays visible, and an unknown code is shown as it is', () => {
  expect(failureText({ code: 'emptyFile', facts: {} }, 'zh')).toContain('{file}')
  expect(failureText({ code: 'somethingNew', facts: {} }, 'zh')).toBe('somethingNew')
})
