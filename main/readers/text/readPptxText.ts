// Presentations of the XML kind: the text of each slide in the order of the show, its notes after it.
import type { Zip } from './openZip.ts'
import { relationsOf } from './relations.ts'
import type { TextCollector } from './textCollector.ts'
import { Unreadable } from './unreadable.ts'
import { walkXml } from './walkXml.ts'

export async function readPptxText(zip: Zip, main: string, text: TextCollector): Promise<void> {
  const targets = new Map((await relationsOf(zip, main)).map(({ id, target }) => [id, target]))
  const slides: string[] = []
  await walkXml(zip, main, {
    open(name, attribute) {
      if (name === 'sldId') slides.push(targets.get(attribute('r:id')) ?? '')
    },
  })
  const lost: string[] = []
  for (const [index, slide] of slides.entries()) {
    if (text.full) return
    text.startPart('slide', String(index + 1))
    try {
      await readSlide(zip, slide, text)
    } catch (error) {
      if (!(error instanceof Unreadable) || error.code !== 'documentDamaged') throw error
      lost.push(String(index + 1))
    }
  }
  if (lost.length > 0) throw new Unreadable('pagesUnreadable', { pages: lost.slice(0, 20).join(', ') })
}

async function readSlide(zip: Zip, slide: string, text: TextCollector): Promise<void> {
  await walkDrawing(zip, slide, text)
  for (const { type, target } of await relationsOf(zip, slide))
    if (type === 'notesSlide' && zip.has(target)) await walkDrawing(zip, target, text)
}

async function walkDrawing(zip: Zip, member: string, text: TextCollector): Promise<void> {
  let inText = 0
  let skipped = 0
  let cells = 0
  let gap = ''
  await walkXml(zip, member, {
    enough: () => text.full,
    open(name, attribute) {
      // The number that a field shows is no text of the slide.
      if (name === 'Fallback' || (name === 'fld' && attribute('type') === 'slidenum')) skipped += 1
      else if (name === 'fld' && skipped > 0) skipped += 1
      else if (name === 't') inText += 1
      else if (name === 'tc') cells += 1
      else if (name === 'br') text.write('\n')
    },
    close(name) {
      if ((name === 'Fallback' || name === 'fld') && skipped > 0) skipped -= 1
      else if (name === 't') inText -= 1
      else if (name === 'tc') cells -= 1
      if (name === 'p' && cells > 0) gap = ' '
      else if (name === 'p') text.write('\n')
      else if (name === 'tc') text.write('\t')
      else if (name === 'tr') text.write('\n')
      if (name === 'tc' || name === 'tr') gap = ''
    },
    text(words) {
      if (inText === 0 || skipped > 0) return
      text.write(gap + words)
      gap = ''
    },
  })
}
