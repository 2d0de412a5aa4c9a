// One page or template of an OFD: its TextCode elements, joined into lines by where they stand.
import type { Zip } from './openZip.ts'
import { walkXml } from './walkXml.ts'

export interface OfdPage {
  text: string
  /** Ids of the templates that the page lies on. */
  templates: string[]
}

const mostTemplates = 20
const mostCharacters = 4_000_000
/** Parts of a letter's height by which a line may be uneven, and by which a gap is one. */
const sameLine = 0.5
const column = 1.2

interface Place {
  x: number
  y: number
}

export async function readOfdPage(zip: Zip, member: string): Promise<OfdPage> {
  const templates: string[] = []
  let text = ''
  let box: Place = { x: 0, y: 0 }
  let size = 1
  let last: (Place & { end: number }) | null = null
  let inCode = false
  /** Y may be left out where it is that of the TextCode before. */
  let code: Place = { x: 0, y: 0 }
  await walkXml(zip, member, {
    enough: () => text.length > mostCharacters,
    open(name, attribute) {
      if (name === 'Template' && templates.length < mostTemplates) templates.push(attribute('TemplateID'))
      else if (name === 'TextObject') {
        const [x = 0, y = 0] = attribute('Boundary').trim().split(/\s+/).map(finite)
        box = { x, y }
        size = Math.abs(finite(attribute('Size'))) || 1
        code = { x: 0, y: 0 }
      } else if (name === 'TextCode') {
        inCode = true
        code = { x: number(attribute('X'), code.x), y: number(attribute('Y'), code.y) }
        const place = { x: box.x + code.x, y: box.y + code.y }
        if (last) text += between(last, place, size)
        last = { ...place, end: place.x }
      }
    },
    close(name) {
      if (name === 'TextCode') inCode = false
    },
    text(words) {
      if (!inCode) return
      text += words
      if (last) last.end += widthOf(words) * size
    },
  })
  return { text, templates }
}

function between(last: Place & { end: number }, place: Place, size: number): string {
  if (Math.abs(place.y - last.y) > sameLine * size) return '\n'
  return place.x - last.end > column * size ? '\t' : ''
}

/** About: Latin letters take half the room. */
const widthOf = (words: string) => [...words].reduce((sum, sign) => sum + (sign < '\u0100' ? 0.5 : 1), 0)
const finite = (text: string) => number(text, 0)
function number(text: string, otherwise: number): number {
  const read = Number.parseFloat(text)
  return Number.isFinite(read) ? read : otherwise
}
