// RTF: text in the codes of its fonts and in Unicode; headers, footers and notes after the body.
import { type RtfToken, rtfTokens } from './rtfTokens.ts'
import type { TextCollector } from './textCollector.ts'
import { textLimits } from './textLimits.ts'
import { Unreadable } from './unreadable.ts'

type Place = '' | 'header' | 'footer' | 'notes' | 'fonts' | 'nowhere'
interface Group {
  place: Place
  font: number
  /** Signs after each \u that stand in for it in older programs. */
  standIns: number
}

const places: Record<string, Place> = {
  fonttbl: 'fonts',
  footnote: 'notes',
  ...Object.fromEntries(['header', 'headerl', 'headerr', 'headerf'].map((word) => [word, 'header'])),
  ...Object.fromEntries(['footer', 'footerl', 'footerr', 'footerf'].map((word) => [word, 'footer'])),
  ...Object.fromEntries(
    [
      ...['colortbl', 'stylesheet', 'info', 'pict', 'object', 'fldinst', 'listtable', 'listoverridetable'],
      ...['revtbl', 'filetbl', 'themedata', 'datastore', 'latentstyles', 'generator', 'xmlnstbl', '*'],
    ].map((word) => [word, 'nowhere']),
  ),
}
const signs: Record<string, string> = {
  ...{ par: '\n', line: '\n', page: '\n', sect: '\n', row: '\n', cell: '\t', nestcell: '\t', nestrow: '\n' },
  ...{ tab: '\t', '~': '\u00a0', _: '-', emdash: '\u2014', endash: '\u2013', bullet: '\u2022' },
  ...{ lquote: '\u2018', rquote: '\u2019', ldblquote: '\u201c', rdblquote: '\u201d' },
  ...{ emspace: '\u3000', enspace: ' ' },
}
/** By the number of a font's character set. */
const charsets: Record<number, string> = {
  ...{ 128: 'shift_jis', 129: 'euc-kr', 134: 'gb18030', 136: 'big5', 204: 'windows-1251' },
}
const codePages: Record<number, string> = { 932: 'shift_jis', 936: 'gb18030', 949: 'euc-kr', 950: 'big5' }

export function readRtfText(bytes: Buffer, text: TextCollector): void {
  const reader = new RtfReader()
  for (const token of rtfTokens(bytes)) {
    reader.hear(token)
    if (reader.length > textLimits.characters) break
  }
  reader.end()
  for (const [name, pieces] of Object.entries(reader.texts)) {
    const words = pieces.join('')
    if (name !== '' && words.trim() === '') continue
    text.startPart('flow', name)
    text.write(words)
  }
  if (!reader.whole && !text.full) throw new Unreadable('documentDamaged')
}

class RtfReader {
  readonly texts = {
    '': [] as string[],
    header: [] as string[],
    footer: [] as string[],
    notes: [] as string[],
  }
  length = 0
  private groups: Group[] = []
  private group: Group = { place: '', font: -1, standIns: 1 }
  private fonts = new Map<number, string>()
  private encoding = 'windows-1252'
  private pending: number[] = []
  private skip = 0
  private closed = false

  /** The last group that was opened was closed. */
  get whole(): boolean {
    return this.closed || this.length > textLimits.characters
  }

  hear(token: RtfToken): void {
    if (token.kind === 'byte') this.byte(token.byte)
    else if (token.kind === 'word' && token.word === 'u') this.unicode(token.value ?? 0)
    else this.control(token)
  }

  private control(token: Exclude<RtfToken, { kind: 'byte' }>): void {
    this.flush()
    this.skip = 0
    if (token.kind === 'open') this.open()
    else if (token.kind === 'close') this.close()
    else if (token.kind === 'word') this.word(token.word, token.value)
  }

  end(): void {
    this.flush()
  }

  private open(): void {
    // Deeper than any document: the group is taken as part of the one around it.
    if (this.groups.length >= textLimits.depth * 4) throw new Unreadable('documentDamaged')
    this.groups.push(this.group)
    this.group = { ...this.group }
  }

  private close(): void {
    this.group = this.groups.pop() ?? this.group
    if (this.groups.length === 0) this.closed = true
  }

  private word(word: string, value: number | null): void {
    const { group } = this
    if (word === 'f') group.font = value ?? 0
    else if (word === 'uc') group.standIns = Math.min(Math.max(value ?? 1, 0), 16)
    else if (word === 'ansicpg') this.encoding = codePages[value ?? 0] ?? this.encoding
    else if (word === 'plain') group.font = -1
    else if (word === 'fcharset' && group.place === 'fonts') this.setFont(group.font, value ?? 0)
    else if (Object.hasOwn(places, word)) {
      if (group.place !== 'nowhere') group.place = places[word]!
    } else if (Object.hasOwn(signs, word)) this.give(signs[word]!)
  }

  private setFont(font: number, charset: number): void {
    const encoding = charsets[charset]
    if (encoding) this.fonts.set(font, encoding)
  }

  private byte(byte: number): void {
    if (this.skip > 0) this.skip -= 1
    else this.pending.push(byte)
  }

  /** Negative where the sign lies in the upper half. */
  private unicode(value: number): void {
    this.flush()
    this.give(String.fromCharCode(value & 0xffff))
    this.skip = this.group.standIns
  }

  private flush(): void {
    if (this.pending.length === 0) return
    const bytes = Uint8Array.from(this.pending)
    this.pending = []
    const encoding = this.fonts.get(this.group.font) ?? this.encoding
    this.give(new TextDecoder(encoding).decode(bytes))
  }

  private give(text: string): void {
    const { place } = this.group
    if (place === 'fonts' || place === 'nowhere') return
    this.texts[place].push(text)
    this.length += text.length
  }
}
