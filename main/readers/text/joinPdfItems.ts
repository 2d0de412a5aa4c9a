// The pieces of a PDF page as running text.

export interface PdfItem {
  str: string
  width: number
  height: number
  hasEOL: boolean
}

/** Wider than so many heights of a letter it is a column, not a space. */
const column = 1.2
/** The gap that programs put between Chinese and Latin signs. */
const hairSpace = 0.4
const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u

export function joinPdfItems(items: readonly PdfItem[]): string {
  let text = ''
  for (const [index, item] of items.entries()) {
    if (item.str.trim() === '' && item.str !== '') text += gap(text, item, items[index + 1])
    else text += item.str
    if (item.hasEOL) text += '\n'
  }
  return text
}

function gap(before: string, item: PdfItem, next: PdfItem | undefined): string {
  const height = next?.height || item.height || 10
  if (item.width > column * height) return '\t'
  const beside = chinese.test(before.slice(-1)) || chinese.test(next?.str.slice(0, 1) ?? '')
  return beside && item.width < hairSpace * height ? '' : ' '
}
