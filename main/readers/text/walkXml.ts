// One XML member, read as a stream: no tree, no entities of the document's own, a limit on depth.
import { SaxesParser } from 'saxes'
import type { Zip } from './openZip.ts'
import { textLimits } from './textLimits.ts'
import { Unreadable } from './unreadable.ts'

/** Names come without their prefix: offices and programs choose these freely. */
export interface XmlVisitor {
  open?(name: string, attribute: (name: string) => string): void
  close?(name: string): void
  text?(text: string): void
  /** True ends the walk early. */
  enough?(): boolean
}

export async function walkXml(zip: Zip, member: string, visitor: XmlVisitor): Promise<void> {
  const parser = parserFor(visitor)
  let decoder: InstanceType<typeof TextDecoder> | null = null
  for await (const piece of zip.pieces(member)) {
    decoder ??= decoderOf(piece)
    parser.write(decoder.decode(piece, { stream: true }))
    if (visitor.enough?.()) return
  }
  parser.close()
}

function parserFor({ open, close, text }: XmlVisitor): SaxesParser {
  const parser = new SaxesParser({ position: false })
  let depth = 0
  const refuse = () => {
    throw new Unreadable('documentDamaged')
  }
  parser.on('error', refuse)
  // No format read here has a document type; what it could declare only does harm.
  parser.on('doctype', refuse)
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > textLimits.depth) refuse()
    open?.(bare(tag.name), (name) => attributeOf(tag.attributes as Record<string, string>, name))
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    close?.(bare(tag.name))
  })
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  return parser
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1)

/** With or without prefix; `r:id` is asked for with its prefix, where a plain `id` stands beside it. */
function attributeOf(attributes: Record<string, string>, name: string): string {
  if (Object.hasOwn(attributes, name)) return attributes[name]!
  const wanted = bare(name)
  const found = Object.keys(attributes).find((each) => each.includes(':') && bare(each) === wanted)
  return found ? attributes[found]! : ''
}

function decoderOf(start: Buffer): InstanceType<typeof TextDecoder> {
  const hex = start.subarray(0, 4).toString('hex')
  if (hex.startsWith('fffe') || hex === '3c003f00') return new TextDecoder('utf-16le')
  if (hex.startsWith('feff') || hex === '003c003f') return new TextDecoder('utf-16be')
  const declared = /encoding\s*=\s*["']([\w.-]{1,40})["']/.exec(
    start.subarray(0, 200).toString('latin1'),
  )?.[1]
  try {
    return new TextDecoder(declared ?? 'utf-8')
  } catch {
    return new TextDecoder('utf-8')
  }
}
