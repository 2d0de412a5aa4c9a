// The number formats of a workbook's cell styles.

import type { Zip } from './openZip.ts'
import { builtInFormats } from './showCell.ts'
import { walkXml } from './walkXml.ts'

/** By index of the style; '' shows a number as it is. */
export async function readCellFormats(zip: Zip, member: string | null): Promise<string[]> {
  const formats: string[] = []
  if (member === null) return formats
  const own = new Map<string, string>()
  let inStyles = false
  await walkXml(zip, member, {
    open(name, attribute) {
      if (name === 'numFmt') own.set(attribute('numFmtId'), attribute('formatCode'))
      else if (name === 'cellXfs') inStyles = true
      else if (name === 'xf' && inStyles) {
        const id = attribute('numFmtId')
        formats.push(own.get(id) ?? builtInFormats[Number(id)] ?? '')
      }
    },
    close(name) {
      if (name === 'cellXfs') inStyles = false
    },
  })
  return formats
}
