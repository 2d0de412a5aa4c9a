// OFD (GB/T 33190): the text of each page in the order of the document, templates first.
import { posix } from 'node:path'
import type { Zip } from './openZip.ts'
import { readOfdPage } from './readOfdPage.ts'
import { resolveTarget } from './relations.ts'
import type { TextCollector } from './textCollector.ts'
import { textLimits } from './textLimits.ts'
import { Unreadable } from './unreadable.ts'
import { walkXml } from './walkXml.ts'

const mostDocuments = 100

interface OfdDocument {
  pages: string[]
  /** Members of the templates by id. */
  templates: Map<string, string>
}

export async function readOfdText(zip: Zip, text: TextCollector): Promise<void> {
  const roots = (await elementTexts(zip, 'OFD.xml', 'DocRoot')).slice(0, mostDocuments)
  if (roots.length === 0) throw new Unreadable('documentDamaged')
  const lost: string[] = []
  let number = 0
  for (const root of roots) {
    const document = await readDocumentFile(zip, resolveTarget('', root.trim()))
    for (const page of document.pages) {
      if (text.full) return
      number += 1
      text.startPart('page', String(number))
      if (!(await readPageText(zip, page, document, text))) lost.push(String(number))
    }
  }
  if (number === 0) throw new Unreadable('documentDamaged')
  if (lost.length > 0) throw new Unreadable('pagesUnreadable', { pages: lost.slice(0, 20).join(', ') })
}

async function elementTexts(zip: Zip, member: string, wanted: string): Promise<string[]> {
  const texts: string[] = []
  let inside = false
  await walkXml(zip, member, {
    open(name) {
      inside = name === wanted
      if (inside) texts.push('')
    },
    close() {
      inside = false
    },
    text(words) {
      if (inside) texts.push(texts.pop() + words)
    },
  })
  return texts
}

async function readDocumentFile(zip: Zip, member: string): Promise<OfdDocument> {
  const folder = posix.dirname(member)
  const document: OfdDocument = { pages: [], templates: new Map() }
  await walkXml(zip, member, {
    enough: () => document.pages.length > textLimits.parts,
    open(name, attribute) {
      if (name !== 'Page' && name !== 'TemplatePage') return
      const place = resolveTarget(folder, attribute('BaseLoc'))
      if (name === 'Page') document.pages.push(place)
      else document.templates.set(attribute('ID'), place)
    },
  })
  return document
}

/** A template that names templates of its own is not followed: it could lead back to itself. */
async function readPageText(
  zip: Zip,
  member: string,
  { templates }: OfdDocument,
  text: TextCollector,
): Promise<boolean> {
  try {
    const page = await readOfdPage(zip, member)
    for (const id of page.templates) {
      const template = templates.get(id)
      if (template !== undefined && zip.has(template))
        text.write(`${(await readOfdPage(zip, template)).text}\n`)
    }
    text.write(page.text)
    return true
  } catch (error) {
    if (error instanceof Unreadable && error.code === 'documentDamaged') return false
    throw error
  }
}
