// The part of a file that a Range header asks for; the PDF viewer reads a document of 2 GB by parts.

export interface ByteRange {
  first: number
  /** Included. */
  last: number
}

/** null: the whole file (no header, or one that this program need not understand: RFC 9110, 14.2). */
export function byteRange(header: string | null, sizeBytes: number): ByteRange | 'unsatisfiable' | null {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (!found || (found[1] === '' && found[2] === '')) return null
  const [, from = '', to = ''] = found
  if (from === '') {
    const first = Math.max(0, sizeBytes - Number(to))
    return first < sizeBytes ? { first, last: sizeBytes - 1 } : 'unsatisfiable'
  }
  const range = { first: Number(from), last: to === '' ? sizeBytes - 1 : Math.min(Number(to), sizeBytes - 1) }
  if (to !== '' && Number(to) < range.first) return null
  return range.first < sizeBytes ? range : 'unsatisfiable'
}
