// An OFD file (GB/T 33190) made by hand: pages of lines, on templates where wanted.
import { type ZipMember, zipOf } from './zipOf.ts'

export interface OfdPlan {
  /** Lines of each page. */
  pages: string[][]
  /** Lines of a template under every page. */
  template?: string[]
  /** Put into the zip as well, or instead of what has the same name. */
  more?: Record<string, string>
}

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const space = 'xmlns:ofd="http://www.ofdspec.org/2016"'

export function ofdOf({ pages, template, more = {} }: OfdPlan): Buffer {
  const templatePage = template ? '<ofd:TemplatePage ID="90" BaseLoc="Tpls/Tpl_0/Content.xml"/>' : ''
  const list = pages.map((_, at) => `<ofd:Page ID="${at + 1}" BaseLoc="Pages/Page_${at}/Content.xml"/>`)
  const members: Record<string, string> = {
    'OFD.xml': `${head}<ofd:OFD ${space} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `${head}<ofd:Document ${space}><ofd:CommonData><ofd:MaxUnitID>99</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>${templatePage}</ofd:CommonData><ofd:Pages>${list.join('')}</ofd:Pages></ofd:Document>`,
  }
  pages.forEach((lines, at) => {
    members[`Doc_0/Pages/Page_${at}/Content.xml`] = ofdPage(lines, template ? ['90'] : [])
  })
  if (template) members['Doc_0/Tpls/Tpl_0/Content.xml'] = ofdPage(template)
  const all = Object.entries({ ...members, ...more })
  return zipOf(all.map(([name, content]): ZipMember => ({ name, content })))
}

/** The content of one page; each line a text object, its first two signs a piece of their own as real writers do. */
export function ofdPage(lines: readonly string[], templates: readonly string[] = []): string {
  const under = templates.map((id) => `<ofd:Template TemplateID="${id}" ZOrder="Background"/>`).join('')
  const objects = lines.map((line, at) => {
    const code = (x: number, text: string) =>
      `<ofd:TextCode X="${x}" Y="5" DeltaX="g 9 5">${text}</ofd:TextCode>`
    const pieces = code(0, line.slice(0, 2)) + code(10, line.slice(2))
    return `<ofd:TextObject ID="${at + 10}" Boundary="20 ${20 + at * 10} 170 8" Font="3" Size="5">${pieces}</ofd:TextObject>`
  })
  return `${head}<ofd:Page ${space}>${under}<ofd:Content><ofd:Layer ID="5">${objects.join('')}</ofd:Layer></ofd:Content></ofd:Page>`
}
