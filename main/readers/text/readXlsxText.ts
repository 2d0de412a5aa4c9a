// Workbooks of the XML kind: every sheet's cells as they are shown, a tab between cells, a line a row.
import type { Zip } from './openZip.ts'
import { readCellFormats } from './readCellFormats.ts'
import { type Relation, relationsOf } from './relations.ts'
import { showCell } from './showCell.ts'
import type { TextCollector } from './textCollector.ts'
import { walkXml } from './walkXml.ts'

/** Signs of shared texts that are kept in memory. */
const mostShared = 32_000_000

interface Workbook {
  shared: string[]
  /** The number format of each cell style. */
  formats: string[]
  date1904: boolean
}

export async function readXlsxText(zip: Zip, main: string, text: TextCollector): Promise<void> {
  const relations = await relationsOf(zip, main)
  const sheets: { name: string; member: string }[] = []
  let date1904 = false
  await walkXml(zip, main, {
    open(name, attribute) {
      if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attribute('date1904'))
      if (name !== 'sheet') return
      const member = relations.find(({ id }) => id === attribute('r:id'))?.target ?? ''
      sheets.push({ name: attribute('name'), member })
    },
  })
  const member = (type: string) => memberOf(zip, relations, type)
  const workbook = {
    shared: await readSharedTexts(zip, member('sharedStrings')),
    formats: await readCellFormats(zip, member('styles')),
    date1904,
  }
  for (const sheet of sheets) {
    if (text.full) return
    text.startPart('sheet', sheet.name)
    // Charts and macros may stand among the sheets.
    if (zip.has(sheet.member)) await readSheetText(zip, sheet.member, workbook, text)
  }
}

function memberOf(zip: Zip, relations: Relation[], type: string): string | null {
  const target = relations.find((relation) => relation.type === type)?.target
  return target !== undefined && zip.has(target) ? target : null
}

async function readSharedTexts(zip: Zip, member: string | null): Promise<string[]> {
  const texts: string[] = []
  if (member === null) return texts
  let kept = 0
  let own = ''
  let inText = false
  let inPhonetic = false
  await walkXml(zip, member, {
    enough: () => kept > mostShared,
    open(name) {
      if (name === 'si') own = ''
      else if (name === 't') inText = true
      else if (name === 'rPh') inPhonetic = true
    },
    close(name) {
      if (name === 't') inText = false
      else if (name === 'rPh') inPhonetic = false
      else if (name === 'si') kept += texts.push(own) > 0 ? own.length + 8 : 0
    },
    text(words) {
      if (inText && !inPhonetic) own += words
    },
  })
  return texts
}

/** Columns that are left out before a cell become tabs, but a lone cell far to the right does not become a thousand. */
const mostTabs = 16

async function readSheetText(zip: Zip, member: string, workbook: Workbook, text: TextCollector) {
  let type = ''
  let style = 0
  let value = ''
  let inValue = 0
  let column = 0
  let written = 0
  await walkXml(zip, member, {
    enough: () => text.full,
    open(name, attribute) {
      if (name === 'row') {
        column = 0
        written = 0
      } else if (name === 'c') {
        type = attribute('t')
        style = Number(attribute('s')) || 0
        value = ''
        column = columnOf(attribute('r')) ?? column + 1
      } else if (name === 'v' || name === 't') inValue += 1
    },
    close(name) {
      if (name === 'v' || name === 't') inValue -= 1
      else if (name === 'row' && written > 0) text.write('\n')
      else if (name === 'c' && value !== '') {
        const shown = showCell(type, value, workbook.formats[style] ?? '', workbook)
        if (shown === '') return
        const tabs = Math.max(written > 0 ? 1 : 0, column - Math.max(written, 1))
        text.write('\t'.repeat(Math.min(tabs, mostTabs)) + shown.replace(/\s*\n\s*/g, ' '))
        written = column
      }
    },
    text(words) {
      if (inValue > 0) value += words
    },
  })
}

/** `AB12` → 28. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0]
  if (!letters) return null
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
}
