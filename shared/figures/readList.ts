// Lists of measured against limit or class, as one text: `SO2=0.028/0.06；NO2=0.058/0.08`, `东溪断面=Ⅱ/Ⅲ`, `西江=入Ⅲ/出Ⅳ`.
import { readNumber } from './readNumber.ts'

export interface ListLine {
  name: string
  /** Exact decimal, or class 1–6 (6 = 劣Ⅴ). */
  measured: string
  against: string | null
}
export type ListScale = 'number' | 'waterClass'
export type ListRead =
  | { ok: true; lines: ListLine[] }
  | {
      ok: false
      code: 'listLineNotUnderstood' | 'listNameTwice' | 'classNotUnderstood'
      facts: { text: string }
    }

const classWords = ['', 'Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', '劣Ⅴ']
const roman = ['', 'I', 'II', 'III', 'IV', 'V']

/** Entries are parted by ；; 、 or line breaks; the name is parted by = or ：. */
export function readList(text: string, scale: ListScale): ListRead {
  const lines: ListLine[] = []
  for (const part of text
    .split(/[；;、\n\r]+/)
    .map((entry) => entry.trim())
    .filter(Boolean)) {
    const match = /^(.+?)\s*[=＝:：\t]\s*(.+)$/u.exec(part)
    if (!match) return { ok: false, code: 'listLineNotUnderstood', facts: { text: part } }
    const typed = match[2]!.split(/[/／\t]/)
    if (typed.length > 2) return { ok: false, code: 'listLineNotUnderstood', facts: { text: part } }
    const measures = readMeasures(typed, scale)
    if (measures === null)
      return {
        ok: false,
        code: scale === 'waterClass' ? 'classNotUnderstood' : 'listLineNotUnderstood',
        facts: { text: part },
      }
    const name = match[1]!.trim()
    if (lines.some((line) => line.name === name))
      return { ok: false, code: 'listNameTwice', facts: { text: name } }
    lines.push({ name, ...measures })
  }
  return { ok: true, lines }
}

/** Measured and, where it was typed, its limit; null when either cannot be read: nothing typed is dropped. */
function readMeasures(typed: readonly string[], scale: ListScale): Omit<ListLine, 'name'> | null {
  const ordered = scale === 'waterClass' ? inflowFirst(typed) : typed
  if (ordered === null) return null
  const read = ordered.map((text) => (scale === 'waterClass' ? readClass(text) : readPlainNumber(text)))
  const [measured, against] = read
  if (measured == null || against === null) return null
  return { measured, against: against ?? null }
}

/** A number alone: what stands behind it (58µg) would otherwise be lost, and with it a factor of a thousand. */
function readPlainNumber(text: string): string | null {
  const read = readNumber(text)
  return read.ok && read.unit === null ? read.number : null
}

/** `出Ⅳ/入Ⅲ` is turned round; two inflows, two outflows or one word against its place are not guessed at. */
function inflowFirst(typed: readonly string[]): readonly string[] | null {
  const sides = typed.map((text) => /^\s*([入出])/.exec(text)?.[1] ?? '')
  const [first, second] = sides
  if (second === undefined || (first !== '出' && second !== '入')) return typed
  return first === '出' && second === '入' ? [typed[1]!, typed[0]!] : null
}

/** Ⅲ, III, 3, Ⅲ类, 入Ⅲ, 劣Ⅴ类 → 1–6; null for anything else. */
export function readClass(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/^[入出]境?/, '')
    .replace(/类(水质?)?$/, '')
  if (/^(劣V|劣5|>V|6)$/.test(plain)) return '6'
  const position = roman.indexOf(plain)
  if (position > 0) return String(position)
  return /^[1-5]$/.test(plain) ? plain : null
}

/** A class as printed: 3 → Ⅲ. */
export function classText(code: string): string {
  return classWords[Number(code)] ?? code
}

/** One line a place, in the form that readList reads. */
export function printList(lines: readonly ListLine[], scale: ListScale): string {
  const shown = (measure: string) => (scale === 'waterClass' ? classText(measure) : measure)
  return lines
    .map(
      (line) =>
        `${line.name}=${shown(line.measured)}${line.against === null ? '' : `/${shown(line.against)}`}`,
    )
    .join('；')
}
