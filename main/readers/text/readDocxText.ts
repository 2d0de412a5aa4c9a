// Word documents of the XML kind: paragraphs and tables in order; headers, footers and notes after the body.
import type { Zip } from './openZip.ts'
import type { Relation } from './relations.ts'
import { relationsOf } from './relations.ts'
import type { TextCollector } from './textCollector.ts'
import { walkXml } from './walkXml.ts'

const extras: readonly [string, RegExp][] = [
  ['header', /^header$/],
  ['footer', /^footer$/],
  ['notes', /^(footnotes|endnotes)$/],
]

export async function readDocxText(zip: Zip, main: string, text: TextCollector): Promise<void> {
  text.startPart('flow', '')
  await walkWords(zip, main, text)
  const relations = await relationsOf(zip, main)
  for (const [name, types] of extras) {
    const members = relations.filter(({ type, target }) => types.test(type) && zip.has(target))
    if (members.length > 0) await readExtras(zip, name, members, text)
  }
}

/** A document of many sections repeats its header; it is told once. */
async function readExtras(zip: Zip, name: string, members: Relation[], text: TextCollector): Promise<void> {
  const seen = new Set<string>()
  text.startPart('flow', name)
  for (const { target } of members) {
    if (text.full) return
    const pieces: string[] = []
    await walkWords(zip, target, { full: false, write: (piece) => void pieces.push(piece) })
    const words = pieces.join('').trim()
    if (words === '' || seen.has(words)) continue
    seen.add(words)
    text.write(`${words}\n`)
  }
}

interface Words {
  full: boolean
  write(text: string): void
}

/** Signs that stand for an element of a run. */
const signs: Record<string, string> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' }

async function walkWords(zip: Zip, member: string, text: Words): Promise<void> {
  /** Older programs get a second copy of text boxes. */
  let skipped = 0
  let inText = 0
  let inRun = 0
  let cells = 0
  /** Paragraphs of a cell stand on the row's line. */
  let gap = ''
  await walkXml(zip, member, {
    enough: () => text.full,
    open(name) {
      if (name === 'Fallback' || name === 'pPr' || name === 'rPr') skipped += 1
      else if (name === 't') inText += 1
      else if (name === 'r') inRun += 1
      else if (name === 'tc') cells += 1
      if (skipped === 0 && inRun > 0 && signs[name]) text.write(signs[name])
    },
    close(name) {
      if (name === 'Fallback' || name === 'pPr' || name === 'rPr') skipped -= 1
      else if (name === 't') inText -= 1
      else if (name === 'r') inRun -= 1
      else if (name === 'tc') cells -= 1
      if (skipped > 0) return
      if (name === 'tc') text.write('\t')
      else if (name === 'tr') text.write('\n')
      else if (name === 'p' && cells > 0) gap = ' '
      else if (name === 'p') text.write('\n')
      if (name === 'tc' || name === 'tr') gap = ''
    },
    text(words) {
      if (inText === 0 || skipped > 0) return
      text.write(gap + words)
      gap = ''
    },
  })
}
