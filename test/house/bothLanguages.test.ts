// Every sentence stands in both languages with the same facts, and Chinese stands only where sentences belong.
import { expect, test } from 'vitest'
import { operationWords } from '../../renderer/words/frameWords.ts'
import { operations } from '../../shared/api/contract.ts'
import { isNode, type Node, nodesIn, textOf } from './support/nodes.ts'
import { productFolders, type SourceFile, sourceFiles } from './support/sourceFiles.ts'

const wordFolders = ['shared/wording', 'renderer/words']

interface WrittenSentence {
  place: string
  zh: string | null
  en: string | null
}

/** Objects with `zh` or `en` in the code. A part that is no plain text counts as missing. */
function sentencesIn(file: SourceFile): WrittenSentence[] {
  return [...nodesIn(file.tree)]
    .filter(({ type }) => type === 'ObjectExpression')
    .flatMap((node) => {
      const parts = new Map(
        (node['properties'] as Node[]).map((property) => [
          (property['key'] as Node | undefined)?.['name'],
          property['value'],
        ]),
      )
      if (!parts.has('zh') && !parts.has('en')) return []
      // `zh('…')` of the printed papers: one text for both, taken in by name.
      if ([...parts.values()].every((part) => isNode(part) && part.type === 'Identifier')) return []
      const line = file.text.slice(0, node.start).split('\n').length
      return [{ place: `${file.path}:${line}`, zh: textOf(parts.get('zh')), en: textOf(parts.get('en')) }]
    })
}

const sentences = sourceFiles(...wordFolders).flatMap(sentencesIn)
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()

test('every sentence has words in Chinese and in English', () => {
  expect(sentences.length).toBeGreaterThan(400)
  const bare = sentences.filter(({ zh, en }) => !zh?.trim() || !en?.trim())
  expect(bare.map(({ place }) => place)).toEqual([])
})

test('both languages of a sentence tell the same facts', () => {
  const differing = sentences
    .filter(({ zh, en }) => placeholders(zh!).join() !== placeholders(en!).join())
    .map(({ place, zh, en }) => `${place} ${zh} | ${en}`)
  expect(differing).toEqual([])
})

test('a Chinese sentence is Chinese and an English one is English', () => {
  const han = /\p{Script=Han}/u
  // Signs, numbers and names of classes and programs are the same in every language.
  const mixed = sentences.filter(
    ({ zh, en }) => han.test(en!) && !/劣Ⅴ|^中文$|<台账文件夹>/.test(en!) && zh !== en,
  )
  expect(mixed.map(({ place, en }) => `${place} ${en}`)).toEqual([])
})

test('every command has its name in the words of undo and history', () => {
  const commands = Object.entries(operations).filter(
    ([name, { kind }]) => kind === 'command' && !/^(app|job)\./.test(name),
  )
  expect(commands.length).toBeGreaterThan(15)
  expect(commands.map(([name]) => name).filter((name) => !operationWords[name])).toEqual([])
  expect(Object.keys(operationWords).filter((name) => !(name in operations))).toEqual([])
})

/** Chinese that is not words for a person but data of the field, with its reason. */
const chineseInCode: Record<string, string> = {
  'shared/figures/readNumber.ts': 'the signs and multipliers that offices type: 万, 亿, 约, 暂无',
  'shared/figures/readList.ts': 'classes of water as they are written: 劣Ⅴ, 类, 入, 出',
  'shared/ledger/readDate.ts': 'a date may be typed 2013年4月7日',
  'main/readers/documentNumberIn.ts': 'the shape of a 文号',
  'main/readers/titleFromName.ts': 'what offices put around a title: 副本, 盖章, 定稿',
  'main/readers/text/showCell.ts': 'the date formats built into the Chinese Excel',
  'main/engine/operations/readImport.ts': 'a year may be typed 2013年',
  'main/excel/cellStyles.ts': 'names of fonts',
  'main/cli/ecoLedger.mjs': 'said before any other file of the program can be loaded',
}

function chineseIn({ tree }: SourceFile): string[] {
  return [...nodesIn(tree)].flatMap((node) => {
    const words =
      node.type === 'Literal'
        ? String(node['raw'])
        : node.type === 'TemplateElement'
          ? (node['value'] as { raw: string }).raw
          : node.type === 'JSXText' || node.type === 'Identifier'
            ? String(node['value'] ?? node['name'])
            : ''
    return /\p{Script=Han}/u.test(words) ? [words.trim()] : []
  })
}

const chinese = sourceFiles(...productFolders)
  .filter(
    ({ path }) =>
      !path.startsWith('resources/') && !wordFolders.some((folder) => path.startsWith(`${folder}/`)),
  )
  .filter((file) => chineseIn(file).length > 0)

test('Chinese stands only in resources, wording and words, save what is data of the field', () => {
  const strays = chinese
    .filter(({ path }) => !chineseInCode[path])
    .map((file) => `${file.path}: ${chineseIn(file).join(' ')}`)
  expect(strays).toEqual([])
})

test('a file that holds no Chinese any more is struck from the list', () => {
  expect(Object.keys(chineseInCode).filter((path) => !chinese.some((file) => file.path === path))).toEqual([])
})
