// Gathers the text of a document part by part and stops where the document holds more than is kept.
import type { TextPart, TextPartKind } from '../../../shared/api/documentText.ts'
import { textLimits } from './textLimits.ts'

export class TextCollector {
  truncated = false
  private left: number
  private parts = 0
  private open: { kind: TextPartKind; name: string; pieces: string[] } | null = null
  private readonly give: (part: TextPart) => void

  /** Each part is given away as soon as it is complete: what was read before a crash is not lost. */
  constructor(give: (part: TextPart) => void, characters = textLimits.characters) {
    this.give = give
    this.left = characters
  }

  /** Nothing more is kept; a reader stops here. */
  get full(): boolean {
    return this.truncated
  }

  startPart(kind: TextPartKind, name: string): void {
    this.endPart()
    this.parts += 1
    if (this.parts > textLimits.parts) this.truncated = true
    if (!this.truncated) this.open = { kind, name: name.slice(0, 200), pieces: [] }
  }

  write(text: string): void {
    if (!this.open || text === '') return
    if (text.length > this.left) {
      this.truncated = true
      text = cutAt(text, this.left)
    }
    this.left -= text.length
    this.open.pieces.push(text)
  }

  endPart(): void {
    if (!this.open) return
    const { kind, name, pieces } = this.open
    this.open = null
    this.give({ kind, name, text: tidy(pieces.join('')) })
  }
}

/** Never through the middle of a rare character. */
function cutAt(text: string, length: number): string {
  const cut = text.slice(0, length)
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut
}

/** Signs that no text has are dropped, ends of lines are one sign, blank ends of lines go. */
function tidy(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what damaged files hold
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f\ufeff\ufffe\uffff]/g, '')
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .replace(/\n{4,}/g, '\n\n\n')
      .toWellFormed()
      .trim()
  )
}
